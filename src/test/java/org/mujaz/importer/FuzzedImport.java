package org.mujaz.importer;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.lang.management.ManagementFactory;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.mujaz.TestSite;
import org.mujaz.read.WrittenTexts;

/** An import of something that nobody would export, and what holds of each. */
public final class FuzzedImport implements AutoCloseable {

  /** Of this thread; a short input never needs as much. */
  private static final Duration LONGEST = Duration.ofSeconds(10);

  private final Path base;
  private final TestSite site;

  /** A project with nothing in it. */
  public FuzzedImport() {
    try {
      base = Files.createTempDirectory("mujaz-fuzz");
      site = TestSite.in(base.resolve("project"));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** What is imported is written here. */
  public TestSite site() {
    return site;
  }

  /**
   * Imports it: first to see what would happen, then in earnest, then again.
   *
   * @return the import in earnest
   */
  public TestImport of(String from, Format format) {
    long start = cpu();
    Set<String> before = names();
    ImportResult dry = TestImport.of(site, request(from, format, true)).result();
    assertThat(names()).as("a dry run writes nothing").isEqualTo(before);

    TestImport real = TestImport.of(site, request(from, format, false));
    ImportResult result = real.result();
    assertThat(result.written()).as("as the dry run said").isEqualTo(dry.written());
    assertThat(result.counts()).isEqualTo(dry.counts());
    assertThat(result.problems().sorted()).isEqualTo(dry.problems().sorted());
    Set<String> after = names();
    after.removeAll(before);
    after.remove("project/content/" + Ledger.FILE);
    assertThat(after)
        .as("all that was written, and nothing else")
        .isEqualTo(
            result.written().stream()
                .map(file -> "project/" + file)
                .collect(Collectors.toCollection(TreeSet::new)));
    assertThat(WrittenTexts.errors(site)).as("what was written can be read").isEmpty();

    ImportResult again = TestImport.of(site, request(from, format, false)).result();
    assertThat(again.written()).as("again").isEmpty();
    assertThat(again.counts().kept()).isEqualTo(result.counts().kept());
    assertThat(Duration.ofNanos(cpu() - start)).isLessThan(LONGEST);
    return real;
  }

  private static long cpu() {
    return ManagementFactory.getThreadMXBean().getCurrentThreadCpuTime();
  }

  private ImportRequest request(String from, Format format, boolean dryRun) {
    ImportRequest plain = TestImport.request(site, from);
    return new ImportRequest(
        plain.baseFolder(),
        plain.contentFolder(),
        plain.from(),
        Optional.of(format),
        plain.language(),
        plain.uploads(),
        plain.dates(),
        plain.clock(),
        false,
        dryRun);
  }

  /** Every file, wherever something may have been written. */
  private Set<String> names() {
    try (Stream<Path> files = Files.walk(base)) {
      return files
          .filter(file -> !Files.isDirectory(file))
          .map(file -> base.relativize(file).toString())
          .collect(Collectors.toCollection(TreeSet::new));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  @Override
  public void close() {
    try (Stream<Path> files = Files.walk(base)) {
      for (Path file : files.sorted(java.util.Comparator.reverseOrder()).toList()) {
        Files.delete(file);
      }
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
