package org.mujaz.sample;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;
import org.mujaz.TestSite;
import org.mujaz.build.TestBuild;

/**
 * Two finished sites, built once for all tests: the sample digest with what it has no example of,
 * and a tiny site, on which most pages are empty.
 */
public final class Sample implements AutoCloseable {

  /** A translation whose original was changed, with corrections and a source. */
  private static final String STALE =
      """
      -- content/stories/2026/2026-11-17-tide-gauge/ar.md --
      ---
      title: مقياس المد يعود إلى العمل
      section: science
      updated: 2026-11-19
      source: harbour-post
      corrections: [{date: 2026-11-19, text: "عدد المقاييس 3، لا 2."}]
      ---
      عاد مقياس المد في الميناء القديم إلى العمل بعد عطل دام شهرين.

      وأضيفت هذه الفقرة بعد الترجمة، ولا مقابل لها في النص الإنجليزي حتى الآن.
      -- content/stories/2026/2026-11-17-tide-gauge/en.md --
      ---
      title: Tide gauge is back at work
      section: science
      translationOf: ar@00000000
      source: harbour-post
      corrections: [{date: 2026-11-19, text: "There are three gauges, not two."}]
      ---
      The tide gauge in the old port is working again after two months out of order.
      """;

  /** Nothing in English, and one section without a story. */
  private static final String TINY =
      """
      -- content/site.yaml --
      title: {ar: موجز, en: Digest}
      description: {ar: أخبار اليوم, en: The news of the day}
      url: https://digest.example/
      timeZone: Asia/Dubai
      sections:
        - id: politics
          name: {ar: سياسة, en: Politics}
        - id: sport
          name: {ar: رياضة, en: Sport}
      -- content/stories/2026-11-20-note/ar.md --
      ---
      title: خبر واحد
      section: politics
      ---
      هذا هو الخبر الوحيد.
      """;

  private final Path folder;
  private final Path digest;
  private final Path tiny;

  private Sample(Path folder) throws IOException {
    this.folder = folder;
    this.digest = digest(folder.resolve("digest"));
    this.tiny = built(TestSite.in(folder.resolve("tiny")).with(TINY));
  }

  static Sample build() {
    try {
      return new Sample(Files.createTempDirectory("mujaz-sample"));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static Path digest(Path base) throws IOException {
    TestSite site = TestSite.in(base);
    for (String part : List.of("content", "themes")) {
      try (Stream<Path> files = Files.walk(Path.of(part))) {
        for (Path file : files.filter(Files::isRegularFile).toList()) {
          site.with(file.toString(), Files.readAllBytes(file));
        }
      }
    }
    return built(site.with(STALE));
  }

  private static Path built(TestSite site) {
    TestBuild built = TestBuild.of(site);
    assertThat(built.report()).isEmpty();
    return site.path("site");
  }

  /** The output of the sample digest. */
  public Path digest() {
    return digest;
  }

  /** The output of the tiny site. */
  public Path tiny() {
    return tiny;
  }

  @Override
  public void close() throws IOException {
    try (Stream<Path> files = Files.walk(folder)) {
      for (Path file : files.sorted(Comparator.reverseOrder()).toList()) {
        Files.deleteIfExists(file);
      }
    }
  }
}
