package org.mujaz.sample;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.mujaz.TestSite;
import org.mujaz.build.TestBuild;

/**
 * The {@linkplain SampleSite sample sites}, built once for all tests.
 *
 * <p>What they have beside {@code content/} stands in {@code src/test/resources/sample/}.
 */
public final class Sample implements AutoCloseable {

  private static final Path ADDITIONS = Path.of("src/test/resources/sample");

  private final Path folder;
  private final Map<SampleSite, Path> outputs = new EnumMap<>(SampleSite.class);

  private Sample(Path folder) throws IOException {
    this.folder = folder;
    for (SampleSite site : SampleSite.values()) {
      TestSite project = TestSite.in(folder.resolve(site.name()));
      if (site == SampleSite.DIGEST) {
        addDigest(project);
      }
      outputs.put(site, built(project.with(addition(site))));
    }
  }

  private static String addition(SampleSite site) throws IOException {
    return Files.readString(ADDITIONS.resolve(site.name().toLowerCase(Locale.ROOT) + ".txt"));
  }

  static Sample build() {
    try {
      return new Sample(Files.createTempDirectory("mujaz-sample"));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static void addDigest(TestSite project) throws IOException {
    for (String part : List.of("content", "themes")) {
      try (Stream<Path> files = Files.walk(Path.of(part))) {
        for (Path file : files.filter(Files::isRegularFile).toList()) {
          project.with(file.toString(), Files.readAllBytes(file));
        }
      }
    }
  }

  private static Path built(TestSite site) {
    TestBuild built = TestBuild.of(site);
    assertThat(built.report()).isEmpty();
    return site.path("site");
  }

  /** The output of a site. */
  public Path output(SampleSite site) {
    return Optional.ofNullable(outputs.get(site)).orElseThrow();
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
