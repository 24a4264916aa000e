package org.mujaz.render;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.mujaz.assemble.Assembled;
import org.mujaz.markdown.InMemoryProse;
import org.mujaz.model.Gallery;
import org.mujaz.model.Route;
import org.mujaz.plan.Cards;
import org.mujaz.plan.SitePlan;
import org.mujaz.plan.SmallSitemaps;
import org.mujaz.theme.Theme;

/** The sitemap of a site that has more pages than one may list. */
final class SitemapIndexTest {

  private static final Instant NOW = Instant.parse("2026-11-22T06:00:00Z");

  private static final String STORIES =
      """
      -- content/stories/2026-11-20-a/en.md --
      # A

      text
      -- content/stories/2026-11-12-b/ar.md --
      # ب

      نص
      """;

  private static final PageSink NOWHERE =
      new PageSink() {
        @Override
        public void write(Route route, byte[] content) {}

        @Override
        public void copy(Route route, Path source) {}

        @Override
        public Optional<PageMemory> memory() {
          return Optional.empty();
        }
      };

  @TempDir private Path base;

  private String file(String path) {
    Assembled site = Assembled.of(base, NOW, STORIES);
    SitePlan plan =
        site.plan(
            SmallSitemaps.planner(site.config(), NOW, site.problems(), 10, 50L << 20), List.of());
    Theme theme =
        Theme.load(site.config().theme(), base, site.config().digits(), "/", site.problems())
            .orElseThrow();
    SiteRenderer renderer =
        new SiteRenderer(
            site.config(),
            site.site(),
            Gallery.NONE,
            plan,
            new InMemoryProse(),
            theme,
            Cards.NONE,
            card -> new byte[0],
            name -> base,
            variant -> base,
            route -> new byte[0]);
    return renderer
        .render(plan.page(new Route(path)).orElseThrow(), NOWHERE)
        .orElseThrow()
        .text()
        .toString();
  }

  @Test
  void isAnIndexWithTheLastChangeOfEachPart() {
    assertThat(file("/sitemap.xml"))
        .isEqualTo(
            """
            <?xml version="1.0" encoding="UTF-8"?>
            <sitemapindex xmlns="http://www.sitemaps.org/schemas/sitemap/0.9">
            <sitemap>
            <loc>https://digest.example/sitemap-1.xml</loc>
            <lastmod>2026-11-20T00:00:00+04:00</lastmod>
            </sitemap>
            <sitemap>
            <loc>https://digest.example/sitemap-2.xml</loc>
            <lastmod>2026-11-20T00:00:00+04:00</lastmod>
            </sitemap>
            </sitemapindex>
            """);
  }

  @Test
  void partsAreSitemaps() {
    assertThat(file("/sitemap-1.xml"))
        .startsWith("<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n<urlset ")
        .contains("<loc>https://digest.example/</loc>")
        .doesNotContain("<loc>https://digest.example/en/archive/</loc>");
    assertThat(file("/sitemap-2.xml")).contains("<loc>https://digest.example/en/archive/</loc>");
  }
}
