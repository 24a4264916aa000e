package org.mujaz.verify;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.time.Instant;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.mujaz.assemble.Assembled;
import org.mujaz.model.Gallery;
import org.mujaz.model.Route;
import org.mujaz.plan.Cards;
import org.mujaz.plan.Gists;
import org.mujaz.plan.PlannedPage;
import org.mujaz.plan.Planner;
import org.mujaz.plan.SitePlan;
import org.mujaz.problem.Problems;
import org.mujaz.source.SourcePath;

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
    plan =
        new Planner(site.config(), NOW, site.problems())
            .plan(
                site.site(),
                Gallery.NONE,
                new SourcePath("content"),
                List.of(),
                List.of(),
                Cards.NONE,
                Gists.NONE);
    verifier = new Verifier(plan, "/", "site");
  }

  private List<String> found(String path, String html) {
    PlannedPage page = plan.page(new Route(path)).orElseThrow();
    verifier.check(page, html);
    Problems problems = new Problems();
    verifier.report(problems);
    return problems.sorted().stream()
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
    verifier.check(plan.page(new Route("/en/")).orElseThrow(), html);
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
    verifier = new Verifier(plan, "/news/", "site");
    assertThat(found("/ar/", "<a href=\"/news/en/\">x</a><a href=\"/en/\">x</a>"))
        .containsExactly("site/ar/index.html dead-address [/en/, /ar/]");
  }
}
