package org.mujaz.sample;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.mujaz.view.Pages;

/** An example of every kind of page, in every state that looks different. */
public final class SamplePages {

  private static final List<SamplePage> ALL = list();

  private SamplePages() {}

  /** All of them. */
  public static List<SamplePage> all() {
    return ALL;
  }

  /** One of each kind in each language, from the sample digest. */
  public static List<SamplePage> oneOfEachKind() {
    return ALL.stream()
        .filter(page -> page.site() == SampleSite.DIGEST && !page.name().contains("_"))
        .toList();
  }

  private static List<SamplePage> list() {
    List<SamplePage> pages = new ArrayList<>();
    digest(pages);
    tiny(pages);
    odd(pages);
    return List.copyOf(pages);
  }

  // After an underscore stands in what way a page differs from the first example of its kind.
  private static void digest(List<SamplePage> pages) {
    add(pages, SampleSite.DIGEST, "front", Pages.Front.class, "");
    add(pages, SampleSite.DIGEST, "home", Pages.Home.class, "LANG/");
    add(pages, SampleSite.DIGEST, "home_second", Pages.Home.class, "LANG/page/2/");
    add(pages, SampleSite.DIGEST, "day", Pages.Day.class, "LANG/2026/11/20/");
    add(pages, SampleSite.DIGEST, "month", Pages.Month.class, "LANG/2026/11/");
    add(pages, SampleSite.DIGEST, "year", Pages.Year.class, "LANG/2026/");
    add(pages, SampleSite.DIGEST, "archive", Pages.Archive.class, "LANG/archive/");
    articles(pages);
    lists(pages);
    add(pages, SampleSite.DIGEST, "corrections", Pages.Corrections.class, "LANG/corrections/");
    add(pages, SampleSite.DIGEST, "search", Pages.Search.class, "LANG/search/");
    add(pages, SampleSite.DIGEST, "standing", Pages.Standing.class, "LANG/about/");
    add(pages, SampleSite.DIGEST, "not-found", Pages.NotFound.class, "404.html");
  }

  private static void articles(List<SamplePage> pages) {
    Class<Pages.Article> article = Pages.Article.class;
    add(pages, SampleSite.DIGEST, "article", article, "LANG/2026/11/20/marsa-tram/");
    add(pages, SampleSite.DIGEST, "article_text", article, "LANG/2026/11/19/cpp-pensioners/");
    add(pages, SampleSite.DIGEST, "article_wire", article, "LANG/2026/09/30/school-meals/");
    add(pages, SampleSite.DIGEST, "article_notes", article, "LANG/2026/11/05/first-light/");
    add(pages, SampleSite.DIGEST, "article_stale", article, "LANG/2026/11/17/tide-gauge/");
    Class<Pages.Parallel> parallel = Pages.Parallel.class;
    add(pages, SampleSite.DIGEST, "parallel", parallel, "parallel/2026/11/20/marsa-tram/");
    add(pages, SampleSite.DIGEST, "parallel_wire", parallel, "parallel/2026/09/30/school-meals/");
    add(pages, SampleSite.DIGEST, "parallel_stale", parallel, "parallel/2026/11/17/tide-gauge/");
  }

  private static void lists(List<SamplePage> pages) {
    Class<Pages.ListPage> list = Pages.ListPage.class;
    add(pages, SampleSite.DIGEST, "section", list, "LANG/sections/science/");
    add(pages, SampleSite.DIGEST, "tag", list, "LANG/tags/transport/");
    add(pages, SampleSite.DIGEST, "source", list, "LANG/sources/al-khaleej/");
    add(pages, SampleSite.DIGEST, "author", list, "LANG/authors/yusra-najjar/");
    for (String kind : List.of("sections", "tags", "sources", "authors")) {
      add(pages, SampleSite.DIGEST, kind, Pages.Terms.class, "LANG/" + kind + "/");
    }
  }

  private static void tiny(List<SamplePage> pages) {
    add(pages, SampleSite.TINY, "front_empty", Pages.Front.class, "");
    add(pages, SampleSite.TINY, "home_empty", Pages.Home.class, "LANG/");
    add(pages, SampleSite.TINY, "archive_empty", Pages.Archive.class, "LANG/archive/");
    add(pages, SampleSite.TINY, "section_empty", Pages.ListPage.class, "LANG/sections/sport/");
    for (String kind : List.of("sections", "tags", "sources", "authors")) {
      add(pages, SampleSite.TINY, kind + "_empty", Pages.Terms.class, "LANG/" + kind + "/");
    }
    add(pages, SampleSite.TINY, "corrections_empty", Pages.Corrections.class, "LANG/corrections/");
    add(pages, SampleSite.TINY, "search_empty", Pages.Search.class, "LANG/search/");
    add(pages, SampleSite.TINY, "not-found_empty", Pages.NotFound.class, "404.html");
  }

  private static void odd(List<SamplePage> pages) {
    add(pages, SampleSite.ODD, "front_odd", Pages.Front.class, "");
    add(pages, SampleSite.ODD, "home_odd", Pages.Home.class, "LANG/");
    add(pages, SampleSite.ODD, "day_odd", Pages.Day.class, "LANG/2026/11/20/");
    add(pages, SampleSite.ODD, "article_odd", Pages.Article.class, "LANG/2026/11/20/long/");
    add(
        pages,
        SampleSite.ODD,
        "article_foreign",
        Pages.Article.class,
        "LANG/2026/11/19/LANG-only/");
    add(pages, SampleSite.ODD, "parallel_odd", Pages.Parallel.class, "parallel/2026/11/20/long/");
    add(pages, SampleSite.ODD, "section_odd", Pages.ListPage.class, "LANG/sections/long/");
    add(pages, SampleSite.ODD, "tags_odd", Pages.Terms.class, "LANG/tags/");
  }

  private static void add(
      List<SamplePage> pages,
      SampleSite site,
      String name,
      Class<? extends Pages> kind,
      String path) {
    if (!path.contains("LANG")) {
      pages.add(new SamplePage(name, kind, site, path));
      return;
    }
    Stream.of("ar", "en")
        .map(
            language ->
                new SamplePage(
                    name + "-" + language,
                    kind,
                    site,
                    path.replace("LANG-only", other(language) + "-only").replace("LANG", language)))
        .forEach(pages::add);
  }

  private static String other(String language) {
    return language.equals("ar") ? "en" : "ar";
  }
}
