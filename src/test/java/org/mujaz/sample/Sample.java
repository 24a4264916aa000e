package org.mujaz.sample;

import static java.nio.file.StandardOpenOption.CREATE;
import static java.nio.file.StandardOpenOption.WRITE;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import org.mujaz.TestSite;
import org.mujaz.build.TestBuild;

/**
 * The {@linkplain SampleSite sample sites}, built once for all tests, which only look at them.
 *
 * <p>What they have beside {@code content/} stands in {@code src/test/resources/sample/}.
 */
public final class Sample implements AutoCloseable {

  private static final Path ADDITIONS = Path.of("src/test/resources/sample");

  /** Where the processes that a build runs tests in share them. */
  private static final Path SHARED = Path.of("target/sample-sites");

  /** Names the build; an IDE names none. */
  private static final String BUILD = "mujaz.build";

  private final Path folder;
  private final boolean shared;

  private Sample(Path folder, boolean shared) {
    this.folder = folder;
    this.shared = shared;
  }

  static Sample open() {
    try {
      String build = System.getProperty(BUILD, "");
      if (!build.isEmpty()) {
        return shared(build);
      }
      Sample own = new Sample(Files.createTempDirectory("mujaz-sample"), false);
      own.build();
      return own;
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** The process that comes first builds them, and every other one waits for it. */
  private static Sample shared(String build) throws IOException {
    Sample sample = new Sample(SHARED.toAbsolutePath(), true);
    Path whole = SHARED.resolve("whole.txt");
    Files.createDirectories(SHARED);
    try (FileChannel lock = FileChannel.open(Path.of(SHARED + ".lock"), CREATE, WRITE)) {
      lock.lock();
      if (!Files.exists(whole) || !Files.readString(whole).equals(build)) {
        sample.remove();
        sample.build();
        Files.writeString(whole, build);
      }
    }
    return sample;
  }

  private void build() throws IOException {
    for (SampleSite site : SampleSite.values()) {
      TestSite project = TestSite.in(folder.resolve(site.name()));
      if (site == SampleSite.DIGEST) {
        addDigest(project);
      }
      assertThat(TestBuild.of(project.with(addition(site))).report()).isEmpty();
    }
  }

  private static String addition(SampleSite site) throws IOException {
    return Files.readString(ADDITIONS.resolve(site.name().toLowerCase(Locale.ROOT) + ".txt"));
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

  /** The output of a site. */
  public Path output(SampleSite site) {
    return folder.resolve(site.name()).resolve("site");
  }

  @Override
  public void close() throws IOException {
    if (!shared) {
      remove();
    }
  }

  private void remove() throws IOException {
    try (Stream<Path> files = Files.walk(folder)) {
      for (Path file : files.sorted(Comparator.reverseOrder()).toList()) {
        Files.deleteIfExists(file);
      }
    }
  }
}
