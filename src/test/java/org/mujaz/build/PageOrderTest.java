package org.mujaz.build;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.time.Instant;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.mujaz.assemble.Assembled;
import org.mujaz.plan.PlannedPage;
import org.mujaz.plan.Planner;

/** Pages that show the same stories are made about the same time. */
final class PageOrderTest {

  private static final Instant NOW = Instant.parse("2026-11-22T06:00:00Z");

  @TempDir private Path base;

  private List<PlannedPage> pages;
  private List<String> ordered;

  @BeforeEach
  void plan() {
    Assembled site =
        Assembled.of(
            base,
            NOW,
            """
            -- content/stories/2026-11-18-old/en.md --
            ---
            tags: [Harbour]
            ---
            # Old

            Text.
            -- content/stories/2026-11-20-new/en.md --
            ---
            tags: [Bridge]
            ---
            # New

            Text.
            """);
    pages = site.plan(new Planner(site.config(), NOW, site.problems()), List.of()).pages();
    ordered = PageOrder.of(pages).stream().map(page -> page.route().path()).toList();
  }

  @Test
  void eachPageHasItsPlace() {
    assertThat(ordered)
        .containsExactlyInAnyOrderElementsOf(
            pages.stream().map(page -> page.route().path()).toList());
  }

  @Test
  void sitemapsComeFirstAndThenPagesWithoutStories() {
    assertThat(ordered.get(0)).isEqualTo("/sitemap.xml");
    assertThat(ordered.indexOf("/en/follow/")).isLessThan(ordered.indexOf("/en/"));
  }

  @Test
  void thenTheNewestDayWithAllThatShowsIt() {
    assertThat(
            ordered.subList(ordered.indexOf("/en/2026/11/20/"), ordered.size()).stream()
                .filter(path -> path.startsWith("/en/"))
                .toList())
        .containsSubsequence("/en/2026/11/20/new/", "/en/2026/11/18/old/");
    assertThat(ordered.indexOf("/en/tags/bridge/")).isLessThan(ordered.indexOf("/en/2026/11/18/"));
    assertThat(ordered.indexOf("/en/tags/harbour/"))
        .isGreaterThan(ordered.indexOf("/en/2026/11/20/new/"));
  }
}
