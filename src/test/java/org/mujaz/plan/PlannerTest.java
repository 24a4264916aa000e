package org.mujaz.plan;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.mujaz.TestSite;
import org.mujaz.assemble.Assembled;
import org.mujaz.concurrent.Workers;
import org.mujaz.model.Article;
import org.mujaz.model.Language;
import org.mujaz.model.LinkTarget;
import org.mujaz.model.Route;
import org.mujaz.model.Term;
import org.mujaz.source.Places;

/** Which pages there are, and how they are joined. */
final class PlannerTest {

  private static final Instant NOW = Instant.parse("2026-11-22T06:00:00Z");

  private static final String STORIES =
      """
      -- content/stories/2026-11-20-a/ar.md --
      ---
      title: أ
      section: politics
      tags: [بحر]
      ---
      نص

      ## مرسى
      -- content/stories/2026-11-20-a/en.md --
      # A

      text
      -- content/stories/2026-11-20-b/ar.md --
      ---
      title: ب
      lead: true
      tags: [بحر]
      ---
      نص
      -- content/stories/2026-11-19-c/en.md --
      # C

      text
      """;

  @TempDir private Path base;

  private Assembled assembled(String archive) {
    return Assembled.of(base, NOW, archive);
  }

  private static SitePlan plan(Assembled assembled) {
    return assembled.plan(new Planner(assembled.config(), NOW, assembled.problems()), List.of());
  }

  private SitePlan plan(String archive) {
    return plan(assembled(archive));
  }

  private static PlannedPage at(SitePlan plan, String path) {
    return plan.page(new Route(path)).orElseThrow();
  }

  @Test
  void everyAddressOfTheContractIsThere() {
    assertThat(plan(STORIES).pages())
        .extracting(page -> page.route().toString())
        .contains(
            "/",
            "/ar/",
            "/en/",
            "/ar/2026/11/20/",
            "/ar/2026/11/",
            "/ar/2026/",
            "/ar/archive/",
            "/ar/2026/11/20/a/",
            "/ar/sections/politics/",
            "/ar/tags/بحر/",
            "/ar/feed.xml",
            "/ar/feed.atom",
            "/ar/feed.json",
            "/ar/digest.xml",
            "/ar/search/",
            "/ar/corrections/",
            "/sitemap.xml",
            "/news-sitemap.xml",
            "/robots.txt",
            "/404.html",
            "/_redirects",
            "/_headers");
  }

  @Test
  void counterpartsAreTheSameThingAndOnlyWhereTheyExist() {
    SitePlan plan = plan(STORIES);
    assertThat(at(plan, "/ar/2026/11/20/a/").counterpart())
        .contains(new Route("/en/2026/11/20/a/"));
    assertThat(at(plan, "/ar/2026/11/20/b/").counterpart()).isEmpty();
  }

  @Test
  void theSwitcherNeverLeadsToADeadEnd() {
    SitePlan plan = plan(STORIES);
    for (PlannedPage page : plan.pages()) {
      page.switcher().ifPresent(route -> assertThat(plan.contains(route)).isTrue());
      if (page.language().isPresent() && page.route().path().endsWith("/")) {
        assertThat(page.switcher()).as(page.route().path()).isPresent();
      }
    }
    assertThat(at(plan, "/ar/2026/11/20/b/").switcher()).contains(new Route("/en/2026/11/20/"));
  }

  @Test
  void theLeadComesFirstAndNeighboursFollowThatOrder() {
    SitePlan plan = plan(STORIES);
    Subject.Day day = (Subject.Day) at(plan, "/ar/2026/11/20/").subject();
    assertThat(day.digest().articles())
        .extracting(Article::storyId)
        .containsExactly("2026-11-20-b", "2026-11-20-a");
    Subject.ArticlePage lead = (Subject.ArticlePage) at(plan, "/ar/2026/11/20/b/").subject();
    assertThat(lead.previous()).isEmpty();
    assertThat(lead.next()).map(Article::storyId).contains("2026-11-20-a");
    assertThat(lead.related().articles())
        .extracting(Article::storyId)
        .containsExactly("2026-11-20-a");
  }

  @Test
  void anEditionLinksToHidesOrShowsStoriesOfTheOtherLanguage() {
    assertThat(plan(STORIES).contains(new Route("/ar/2026/11/19/"))).isTrue();
    assertThat(plan(STORIES).contains(new Route("/ar/2026/11/19/c/"))).isFalse();
    SitePlan hiding = plan(withPolicy("hide") + STORIES);
    assertThat(hiding.contains(new Route("/ar/2026/11/19/"))).isFalse();
    SitePlan showing = plan(withPolicy("show") + STORIES);
    assertThat(showing.contains(new Route("/ar/2026/11/19/c/"))).isTrue();
  }

  @Test
  void aStoryOfTheOtherLanguageNeverLeadsTheDay() {
    SitePlan plan =
        plan(
            """
            -- content/stories/2026-11-20-a/ar.md --
            # أ

            نص
            -- content/stories/2026-11-20-c/en.md --
            ---
            title: C
            lead: true
            ---
            text
            """);
    Subject.Day day = (Subject.Day) at(plan, "/ar/2026/11/20/").subject();
    assertThat(day.digest().articles())
        .extracting(Article::storyId)
        .containsExactly("2026-11-20-a", "2026-11-20-c");
  }

  private static String withPolicy(String policy) {
    return TestSite.SITE_YAML + "untranslated: " + policy + "\n";
  }

  @Test
  void linksLeadToTheReadersLanguageAndKeepAFragmentOnlyWhereItExists() {
    SitePlan plan = plan(STORIES);
    LinkTarget.ToStory target = new LinkTarget.ToStory("2026-11-20-a", Optional.of("مرسى"));
    assertThat(plan.address(target, Language.ARABIC))
        .contains(new Address(new Route("/ar/2026/11/20/a/"), Optional.of("مرسى")));
    assertThat(plan.address(target, Language.ENGLISH))
        .contains(new Address(new Route("/en/2026/11/20/a/"), Optional.empty()));
    LinkTarget.ToStory untranslated = new LinkTarget.ToStory("2026-11-19-c", Optional.empty());
    assertThat(plan.address(untranslated, Language.ARABIC))
        .contains(new Address(new Route("/en/2026/11/19/c/"), Optional.empty()));
  }

  @Test
  void longListsAreCutIntoPages() {
    StringBuilder stories =
        new StringBuilder(TestSite.SITE_YAML).append("pageSize: {days: 2, stories: 2}\n");
    for (int day = 1; day <= 5; day++) {
      stories.append(
          "-- content/stories/2026-11-0%d-x/en.md --\n---\ntitle: T\nsection: politics\n---\ntext\n"
              .formatted(day));
    }
    SitePlan plan = plan(stories.toString());
    assertThat(plan.contains(new Route("/en/page/3/"))).isTrue();
    assertThat(plan.contains(new Route("/en/page/4/"))).isFalse();
    Subject.TermList last = (Subject.TermList) at(plan, "/en/sections/politics/page/3/").subject();
    assertThat(last.articles()).hasSize(1);
    assertThat(last.paging()).isEqualTo(new Paging(3, 3));
    assertThat(last.count()).isEqualTo(5);
    assertThat(plan.edition(Language.ENGLISH).term(Term.Kind.SECTION, "politics")).isPresent();
  }

  @Test
  void twoPagesAtOneAddressAreAProblemThatNamesBoth() {
    Assembled assembled =
        assembled(
            """
            -- content/stories/2026-11-20-a/en.md --
            ---
            title: A
            slug: same
            ---
            text
            -- content/stories/2026-11-20-b/en.md --
            ---
            title: B
            slug: same
            aliases: [/en/archive/]
            ---
            text
            """);
    plan(assembled);
    assertThat(assembled.problems().sorted())
        .extracting(p -> p.location() + " " + p.code().id() + " " + p.arguments() + p.related())
        .containsExactly(
            "content/stories/2026-11-20-b/en.md address-collision [/en/2026/11/20/same/]"
                + "[content/stories/2026-11-20-a/en.md]",
            "content/stories/2026-11-20-b/en.md address-collision [/en/archive/][]");
  }

  @Test
  void bothEditionsAtATimeMakeTheSamePlan() {
    String archive =
        STORIES
            + """
            -- content/stories/2026-11-20-d/en.md --
            ---
            title: D
            slug: a
            aliases: [/ar/archive/]
            ---
            [nowhere](/en/none/)
            """;
    Assembled alone = assembled(archive);
    Assembled both = assembled(archive);
    List<String> expected = lines(plan(alone));
    try (Workers workers = new Workers(2)) {
      Planner planner = new Planner(both.config(), NOW, both.problems(), Places.NONE, workers);
      assertThat(lines(both.plan(planner, List.of()))).isEqualTo(expected);
    }
    assertThat(both.problems().sorted()).isEqualTo(alone.problems().sorted()).hasSize(3);
  }

  private static List<String> lines(SitePlan plan) {
    return plan.pages().stream()
        .map(page -> page.route() + " " + page.counterpart() + " " + page.switcher())
        .toList();
  }

  @Test
  void aFormerAddressMayBeThePresentOne() {
    Assembled assembled =
        assembled(
            """
            -- content/stories/2026-11-20-a/en.md --
            ---
            title: A
            aliases: [/en/2026/11/20/a/, /a/]
            ---
            text
            """);
    SitePlan plan = plan(assembled);
    assertThat(assembled.problems().sorted()).isEmpty();
    assertThat(plan.pages())
        .filteredOn(page -> page.subject() instanceof Subject.Redirect)
        .extracting(page -> page.route().toString())
        .containsExactly("/a/");
  }

  @Test
  void aFileCannotStandWhereAFolderIs() {
    Assembled assembled = assembled("-- content/static/ar --\nx\n");
    plan(assembled);
    assertThat(assembled.problems().sorted())
        .extracting(p -> p.location() + " " + p.code().id())
        .contains("content/static/ar address-collision");
  }

  @Test
  void theListOfFilesIsNobodyElses() {
    Assembled assembled = assembled("-- content/static/.mujaz-files --\nx\n");
    plan(assembled);
    assertThat(assembled.problems().sorted())
        .extracting(p -> p.location() + " " + p.code().id())
        .containsExactly("content/static/.mujaz-files address-collision");
  }

  @Test
  void aRootedLinkMustLeadToAPageOfTheSite() {
    Assembled assembled =
        assembled(
            "-- content/stories/2026-11-20-a/en.md --\n# A\n\n[x](/en/archive/) [y](/en/nowhere/)\n");
    plan(assembled);
    assertThat(assembled.problems().sorted())
        .extracting(p -> p.location() + " " + p.code().id() + " " + p.arguments())
        .containsExactly("content/stories/2026-11-20-a/en.md:3:23 broken-link [/en/nowhere/]");
  }

  @Test
  void theNewsSitemapHoldsTwoDays() {
    SitePlan plan = plan(STORIES);
    Subject.NewsSitemap news = (Subject.NewsSitemap) at(plan, "/news-sitemap.xml").subject();
    assertThat(news.articles()).extracting(Article::storyId).doesNotContain("2026-11-19-c");
  }
}
