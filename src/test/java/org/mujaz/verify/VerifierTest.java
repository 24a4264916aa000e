package org.mujaz.verify;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.URI;
import java.nio.file.Path;
import java.time.Instant;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.mujaz.assemble.Assembled;
import org.mujaz.html.Markup;
import org.mujaz.model.Route;
import org.mujaz.plan.PlannedPage;
import org.mujaz.plan.Planner;
import org.mujaz.plan.SitePlan;
import org.mujaz.problem.ProblemCode;
import org.mujaz.problem.Problems;
import org.mujaz.source.Places;

final class VerifierTest {

  private static final Instant NOW = Instant.parse("2026-11-22T06:00:00Z");

  @TempDir private Path base;

  private SitePlan plan;
  private Verifier verifier;

  @BeforeEach
  void planASite() {
    Assembled site =
        Assembled.of(
            base,
            NOW,
            "-- content/stories/2026-11-20-a/ar.md --\n---\nslug: الرقة\n---\n# أ\n\nنص\n");
    plan = site.plan(new Planner(site.config(), NOW, site.problems()), List.of());
    verifier = new Verifier(plan, URI.create("https://digest.example/"), "site");
  }

  private List<String> found(String path, String html) {
    PlannedPage page = plan.page(new Route(path)).orElseThrow();
    verifier.page(page, Markup.of(html));
    Problems problems = new Problems();
    verifier.report(problems, Places.NONE);
    return problems.sorted().stream()
        .filter(p -> p.code() != ProblemCode.WRONG_CANONICAL)
        .filter(p -> p.code() != ProblemCode.WRONG_ALTERNATES)
        .map(p -> p.location() + " " + p.code().id() + " " + p.arguments())
        .toList();
  }

  @Test
  void addressesOfTheSiteOutsideItAndWithinThePageAreFine() {
    assertThat(
            found(
                "/ar/",
                "<a href=\"/ar/2026/11/20/الرقة/\">x</a><a href=\"/en/?q=1#top\">x</a>"
                    + "<a href=\"/ar/2026/11/20/%D8%A7%D9%84%D8%B1%D9%82%D8%A9/\">x</a>"
                    + "<a href=\"https://example.org/x\">x</a><p id=\"a\"><a href=\"#a\">x</a>"))
        .isEmpty();
  }

  @Test
  void aDeadAddressIsToldOnceForTheWholeSite() {
    String html = "<a href=\"/ar/nowhere/\">x</a>";
    verifier.page(plan.page(new Route("/en/")).orElseThrow(), Markup.of(html));
    assertThat(found("/ar/", html))
        .containsExactly("site/ar/index.html dead-address [/ar/nowhere/, /ar/]");
  }

  @Test
  void aProblemOfAStorysPageIsToldAtTheStory() {
    assertThat(found("/ar/2026/11/20/الرقة/", "<a href=\"#gone\">x</a>"))
        .containsExactly(
            "content/stories/2026-11-20-a/ar.md dead-address [#gone, /ar/2026/11/20/الرقة/]");
  }

  @Test
  void anIdStandsOnceInAPage() {
    assertThat(found("/ar/", "<p id=\"a\"></p><p id=\"a\"></p>"))
        .containsExactly("site/ar/index.html duplicate-element-id [a, /ar/]");
  }

  @Test
  void aSiteBelowAPathLinksNothingAboveIt() {
    verifier = new Verifier(plan, URI.create("https://digest.example/news/"), "site");
    assertThat(found("/ar/", "<a href=\"/news/en/\">x</a><a href=\"/en/\">x</a>"))
        .containsExactly("site/ar/index.html dead-address [/en/, /ar/]");
  }

  @Test
  void absoluteAndRelativeAddressesOfTheSiteMustLeadSomewhereToo() {
    assertThat(
            found(
                "/ar/",
                "<a href=\"https://digest.example/en/\">x</a><a href=\"//digest.example/en/\">x</a>"
                    + "<a href=\"../en/?q=1\">x</a><a href=\"archive/\">x</a><a href=\"?q\">x</a>"
                    + "<a href=\"mailto:a@b.example\">x</a><a href=\"https://digest.example.org/x/\">"
                    + "<a href=\"https://digest.example/gone/\">x</a><a href=\"gone/\">x</a>"
                    + "<a href=\"//digest.example/gone/\">x</a>"))
        .containsExactly(
            "site/ar/index.html dead-address [//digest.example/gone/, /ar/]",
            "site/ar/index.html dead-address [gone/, /ar/]",
            "site/ar/index.html dead-address [https://digest.example/gone/, /ar/]");
  }

  @Test
  void besideASiteBelowAPathTheServerIsNotOurs() {
    verifier = new Verifier(plan, URI.create("https://digest.example/news/"), "site");
    assertThat(
            found(
                "/ar/",
                "<a href=\"https://digest.example/shop/\">x</a>"
                    + "<img src=\"https://digest.example/shop/a.png\">"))
        .isEmpty();
  }

  @Test
  void aPlaceInAnotherPageIsJudgedWhenBothHaveBeenRead() {
    String story = "/ar/2026/11/20/الرقة/";
    verifier.page(
        plan.page(new Route("/en/")).orElseThrow(),
        Markup.of(
            "<a href=\""
                + story
                + "#fn1\">x</a><a href=\""
                + story
                + "#top\">x</a>"
                + "<a href=\""
                + story
                + "#gone\">x</a>"));
    assertThat(found(story, "<p id=\"fn1\">"))
        .containsExactly("site/en/index.html dead-address [" + story + "#gone, /en/]");
  }

  @Test
  void whatIsLoadedFromElsewhereOrInTheOpenIsTold() {
    assertThat(
            found(
                "/ar/",
                "<script src=\"https://cdn.example/x.js\"></script><img src=\"//cdn.example/y.png\">"
                    + "<img src=\"http://digest.example/ar/\"><img src=\"https://DIGEST.example/ar/\">"
                    + "<style>p { background: url(https://cdn.example/z.png) }</style>"))
        .containsExactlyInAnyOrder(
            "site/ar/index.html third-party-resource [https://cdn.example/x.js, /ar/]",
            "site/ar/index.html third-party-resource [//cdn.example/y.png, /ar/]",
            "site/ar/index.html third-party-resource [https://cdn.example/z.png, /ar/]",
            "site/ar/index.html mixed-content [http://digest.example/ar/, /ar/]",
            "site/ar/index.html refused-code [<style>, /ar/]");
  }

  @Test
  void feedsAndSitemapsMustBeWellFormed() {
    PlannedPage feed = plan.page(new Route("/ar/feed.xml")).orElseThrow();
    verifier.xml(feed, Markup.of("<rss>\n<channel>\n</rss>"));
    verifier.xml(plan.page(new Route("/ar/feed.atom")).orElseThrow(), Markup.of("<a>&amp;</a>"));
    verifier.json(
        plan.page(new Route("/manifest-ar.webmanifest")).orElseThrow(), Markup.of("{\n1}"));
    assertThat(found("/ar/", ""))
        .containsExactly(
            "site/ar/feed.xml malformed-file [/ar/feed.xml, 3]",
            "site/manifest-ar.webmanifest malformed-file [/manifest-ar.webmanifest, 2]");
  }

  @Test
  void aFileThatNamesOutsideEntitiesReadsNothing() {
    PlannedPage feed = plan.page(new Route("/ar/feed.xml")).orElseThrow();
    verifier.xml(
        feed, Markup.of("<!DOCTYPE a [<!ENTITY x SYSTEM \"file:///etc/passwd\">]><a>&x;</a>"));
    assertThat(found("/ar/", "")).hasSize(1);
  }

  @Test
  void aSitemapNamesNothingThatIsHiddenOrGone() {
    PlannedPage sitemap = plan.page(new Route("/sitemap.xml")).orElseThrow();
    String url = "<url><loc>https://digest.example%s</loc></url>";
    verifier.xml(
        sitemap,
        Markup.of(
            "<urlset>"
                + url.formatted("/ar/")
                + url.formatted("/404.html")
                + url.formatted("/gone/")
                + "</urlset>"));
    assertThat(found("/ar/", "<meta name=\"robots\" content=\"noindex, follow\">"))
        .containsExactly(
            "site/404.html sitemap-mismatch [/404.html, /sitemap.xml]",
            "site/ar/index.html sitemap-mismatch [/ar/, /sitemap.xml]",
            "site/sitemap.xml dead-address [https://digest.example/gone/, /sitemap.xml]");
  }
}
