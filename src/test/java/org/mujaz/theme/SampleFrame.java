package org.mujaz.theme;

import java.util.List;
import java.util.Optional;
import org.mujaz.model.Language;
import org.mujaz.view.AlternateView;
import org.mujaz.view.FeedLinkView;
import org.mujaz.view.Html;
import org.mujaz.view.LinkView;
import org.mujaz.view.MenuItemView;
import org.mujaz.view.PageView;
import org.mujaz.view.SiteView;
import org.mujaz.view.SwitcherView;

/** The site and the heads of pages in one language. */
final class SampleFrame {
  private static final String SITE = "https://mujaz.example";

  private final Language language;
  private final SampleStories stories;

  SampleFrame(Language language) {
    this.language = language;
    this.stories = new SampleStories(language);
  }

  static String name(Language language) {
    return language == Language.ARABIC ? "العربية" : "English";
  }

  private String in(String arabic, String english) {
    return stories.in(arabic, english);
  }

  SiteView site() {
    return new SiteView(
        in("موجز", "Mujaz"),
        in("أخبار اليوم بلغتين", "The day’s news, in two languages"),
        in(
            "نشرة يومية تجمع أهم الأخبار المحلية والعلمية والثقافية والرياضية، يحررها فريق واحد"
                + " بالعربية والإنجليزية.",
            "A daily digest of civic, science, culture and sports news, edited by one desk in"
                + " Arabic and English."),
        "/",
        stories.path(""),
        stories.path("archive/"),
        stories.path("tags/"),
        stories.path("sources/"),
        stories.path("authors/"),
        stories.path("search/"),
        Optional.of(stories.path("corrections/")),
        Optional.of(stories.path("follow/")),
        in("/manifest-ar.webmanifest", "/manifest-en.webmanifest"),
        menu(),
        List.of(new LinkView(stories.path("about/"), in("من نحن", "About us"))),
        feeds());
  }

  private List<MenuItemView> menu() {
    List<String> names =
        List.of(
            in(
                    "سياسة,اقتصاد,علوم,مجتمع,ثقافة,رياضة,الأرشيف,من نحن",
                    "Politics,Economy,Science,Society,Culture,Sport,Archive,About us")
                .split(","));
    return names.stream()
        .map(name -> new MenuItemView(stories.path("x/"), name, name.equals(in("علوم", "Science"))))
        .toList();
  }

  private List<FeedLinkView> feeds() {
    return List.of(
        new FeedLinkView(stories.path("feed.xml"), "application/rss+xml", "RSS", "Mujaz"),
        new FeedLinkView(stories.path("feed.atom"), "application/atom+xml", "Atom", "Mujaz"),
        new FeedLinkView(stories.path("feed.json"), "application/feed+json", "JSON Feed", "Mujaz"));
  }

  /** A page with a version in the other language. */
  PageView page(String kind, String title) {
    boolean hasCrumbs = !kind.equals("home") && !kind.equals("front");
    Language other = language.other();
    return page(
        kind,
        title,
        List.of(
            new AlternateView("ar", SITE + "/ar/x/"),
            new AlternateView("en", SITE + "/en/x/"),
            new AlternateView("x-default", SITE + "/ar/x/")),
        Optional.of(
            new SwitcherView(
                other.code(),
                other.direction().attribute(),
                name(other),
                "/" + other.code() + "/x/",
                true)),
        hasCrumbs
            ? List.of(
                new LinkView(stories.path(""), in("الرئيسية", "Home")),
                new LinkView(stories.path("sections/x/"), in("علوم", "Science")))
            : List.of());
  }

  /** A page that stands alone. */
  PageView bare(String kind, String title) {
    return page(kind, title, List.of(), Optional.empty(), List.of());
  }

  private PageView page(
      String kind,
      String title,
      List<AlternateView> alternates,
      Optional<SwitcherView> switcher,
      List<LinkView> breadcrumbs) {
    boolean bare = alternates.isEmpty();
    return new PageView(
        kind,
        language.code(),
        language.direction().attribute(),
        title,
        title + in(" – موجز", " – Mujaz"),
        bare ? "" : site().description(),
        stories.path("x/"),
        SITE + stories.path("x/"),
        bare ? "noindex" : "index, follow, max-image-preview:large",
        alternates,
        switcher,
        breadcrumbs,
        bare ? List.of() : feeds(),
        kind.equals("article") ? "article" : "website",
        language.openGraphLocale(),
        kind.equals("article") && !bare ? Optional.of(stories.picture("coral")) : Optional.empty(),
        kind.equals("article")
            ? Optional.of(new Html("{\"@type\": \"NewsArticle\"}"))
            : Optional.empty());
  }
}
