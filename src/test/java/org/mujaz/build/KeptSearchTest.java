package org.mujaz.build;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.mujaz.TestSite;

/** Which search indexes stay in the work folder for the next build. */
final class KeptSearchTest {

  private static final String SITE_YAML =
      """
      title: {ar: موجز, en: Digest}
      description: {ar: أخبار, en: News}
      url: https://digest.example/
      theme: {name: mujaz, cards: false}
      """;

  @TempDir private Path base;

  private TestSite site;

  @BeforeEach
  void build() {
    site =
        TestSite.in(base)
            .with("content/site.yaml", SITE_YAML)
            .with("content/stories/2026-11-20-harbour/en.md", "# The harbour\n\nIt opened.\n")
            .with("content/stories/2026-11-20-harbour/ar.md", "# الميناء\n\nافتتح أمس.\n");
    TestBuild.of(site);
  }

  private List<String> kept() throws IOException {
    try (Stream<Path> files = Files.walk(site.path("target/mujaz"))) {
      return files
          .map(file -> file.getFileName().toString())
          .filter(name -> name.startsWith("search-"))
          .sorted()
          .toList();
    }
  }

  @Test
  void theIndexOfEachEditionIsKept() throws IOException {
    assertThat(kept()).containsExactly("search-ar", "search-en");
  }

  @Test
  void withoutSearchNoneIs() throws IOException {
    site.with("content/site.yaml", SITE_YAML + "search: off\n");
    TestBuild.of(site);
    assertThat(kept()).isEmpty();
  }

  @Test
  void anEditionWithoutStoriesHasNone() throws IOException {
    Files.delete(site.path("content/stories/2026-11-20-harbour/en.md"));
    TestBuild.of(site);
    assertThat(kept()).containsExactly("search-ar");
  }

  @Test
  void aBuildThatFailsForgetsNothing() throws IOException {
    site.with("content/site.yaml", SITE_YAML + "search: off\n")
        .with("content/stories/2026-11-20-harbour/en.md", "---\ntitel: The harbour\n---\n");
    assertThat(TestBuild.of(site).report()).contains("titel");
    assertThat(kept()).containsExactly("search-ar", "search-en");
  }
}
