package org.mujaz.plan;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.mujaz.assemble.Assembled;
import org.mujaz.model.Route;

final class SitemapPlannerTest {

  private static final Instant NOW = Instant.parse("2026-11-22T06:00:00Z");

  private static final String STORIES =
      """
      -- content/stories/2026-11-20-a/ar.md --
      # أ

      نص
      -- content/stories/2026-11-20-a/en.md --
      # A

      text
      -- content/stories/2026-11-19-b/en.md --
      # B

      text
      """;

  @TempDir private Path base;

  private SitePlan plan(int addresses, long bytes) {
    Assembled site = Assembled.of(base, NOW, STORIES);
    return site.plan(
        SmallSitemaps.planner(site.config(), NOW, site.problems(), addresses, bytes), List.of());
  }

  private static List<Route> pages(SitePlan plan, Route sitemap) {
    return ((Subject.Sitemap) plan.page(sitemap).orElseThrow().subject()).pages();
  }

  private SitePlan whole() {
    return plan(50_000, 50L << 20);
  }

  @Test
  void oneSitemapHasEveryPageForReadersThatShowsSomething() {
    List<Route> pages = pages(whole(), Addresses.SITEMAP);
    assertThat(pages).isSorted().doesNotHaveDuplicates();
    assertThat(pages)
        .extracting(Route::path)
        .contains(
            "/", "/ar/", "/en/2026/11/20/a/", "/en/2026/11/20/", "/en/archive/", "/en/search/")
        .doesNotContain("/en/corrections/", "/en/tags/", "/404.html")
        .noneMatch(path -> path.startsWith("/parallel/"));
    assertThat(whole().contains(Addresses.sitemap(1))).isFalse();
  }

  @Test
  void aFullSitemapBecomesAnIndexOfSeveral() {
    List<Route> all = pages(whole(), Addresses.SITEMAP);
    SitePlan plan = plan(4, 50L << 20);
    Subject.SitemapIndex index =
        (Subject.SitemapIndex) plan.page(Addresses.SITEMAP).orElseThrow().subject();
    List<Route> listed = new ArrayList<>();
    for (int number = 1; number <= index.parts().size(); number++) {
      Subject.SitemapPart part = index.parts().get(number - 1);
      assertThat(part.route()).isEqualTo(new Route("/sitemap-" + number + ".xml"));
      assertThat(pages(plan, part.route())).isEqualTo(part.pages());
      assertThat(part.pages()).hasSizeBetween(1, 4);
      listed.addAll(part.pages());
    }
    assertThat(listed).isEqualTo(all);
    assertThat(index.parts()).hasSize((all.size() + 3) / 4);
  }

  @Test
  void aSitemapIsFullByItsBytesToo() {
    SitePlan plan = plan(50_000, 1500);
    Subject.SitemapIndex index =
        (Subject.SitemapIndex) plan.page(Addresses.SITEMAP).orElseThrow().subject();
    assertThat(index.parts().stream().map(part -> part.pages().size()).collect(Collectors.toSet()))
        .isSubsetOf(1, 2);
  }
}
