package org.mujaz.importer;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.mujaz.TestSite;
import org.mujaz.model.Language;
import org.mujaz.problem.Messages;
import org.mujaz.problem.TextReport;

/** An import into a project of a test, and what it made. */
public final class TestImport {

  /** The moment that tests take for the present. */
  public static final Instant NOW = Instant.parse("2026-11-22T06:00:00Z");

  private final TestSite site;
  private final ImportResult result;

  private TestImport(TestSite site, ImportResult result) {
    this.site = site;
    this.result = result;
  }

  /** A request with nothing but what is imported. */
  public static ImportRequest request(TestSite site, String from) {
    return new ImportRequest(
        site.base(),
        site.path("content"),
        from,
        Optional.empty(),
        Optional.empty(),
        Optional.empty(),
        new UndatedTexts.Today(),
        NOW,
        false,
        false);
  }

  /** Imports a file or folder of the project. */
  public static TestImport of(TestSite site, String from) {
    return of(site, request(site, from));
  }

  /** Imports what a request asks for. */
  public static TestImport of(TestSite site, ImportRequest request) {
    return new TestImport(site, new Import(request).run());
  }

  /** How it ended. */
  public ImportResult result() {
    return result;
  }

  /** The report, line by line. */
  public List<String> report(Language language) {
    return new TextReport(Messages.in(language), location -> Optional.empty())
        .lines(result.problems());
  }

  /** The report in English without the advice. */
  public List<String> report() {
    return report(Language.ENGLISH).stream()
        .filter(line -> !line.startsWith("    help: "))
        .map(String::strip)
        .toList();
  }

  /** Every text file of the content folder by its name there, but for the ledger. */
  public Map<String, String> files() {
    Path content = site.path("content");
    if (!Files.exists(content)) {
      return Map.of();
    }
    try (Stream<Path> files = Files.walk(content)) {
      return files
          .filter(Files::isRegularFile)
          .filter(file -> !file.endsWith(Ledger.FILE) && !file.endsWith("site.yaml"))
          .collect(
              Collectors.toMap(
                  file -> content.relativize(file).toString().replace('\\', '/'),
                  TestImport::text,
                  (a, b) -> a,
                  TreeMap::new));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static String text(Path file) {
    try {
      byte[] bytes = Files.readAllBytes(file);
      return file.toString().matches(".*\\.(?:md|txt|yaml)")
          ? new String(bytes, StandardCharsets.UTF_8)
          : "no text\n";
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** The files as a text that {@link TestSite#with(String)} takes. */
  public String archive() {
    return files().entrySet().stream()
        .map(file -> "-- " + file.getKey() + " --\n" + file.getValue())
        .collect(Collectors.joining());
  }
}
