package org.mujaz.problem;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;
import org.mujaz.model.Language;

/**
 * A mistake in the good site of {@code problems/good.txt} and the report of it.
 *
 * @param id the id of the code; a folder below {@code problems} is named like it
 * @param name what is special, or an empty text for the case that the documentation shows
 */
record ProblemCase(String id, String name) {

  /** The cases, one folder per code. */
  static final Path FOLDER = Path.of("src/test/resources/problems");

  private static final String SITE = "site.txt";

  /** A whole project, in which {@code origin} is imported instead of a site being built. */
  private static final String IMPORT = "import.txt";

  /** The project that all of them change. */
  static String goodSite() {
    return read(FOLDER.resolve("good.txt"));
  }

  /** All cases, by folder. */
  static List<ProblemCase> all() throws IOException {
    try (Stream<Path> files = Files.walk(FOLDER)) {
      return files
          .filter(file -> file.endsWith(SITE) || file.endsWith(IMPORT))
          .map(file -> FOLDER.relativize(file.getParent()))
          .map(ProblemCase::of)
          .sorted((a, b) -> a.toString().compareTo(b.toString()))
          .toList();
    }
  }

  private static ProblemCase of(Path folder) {
    return new ProblemCase(
        folder.getName(0).toString(),
        folder.getNameCount() == 1 ? "" : folder.getName(1).toString());
  }

  /** Its code; there must be one. */
  ProblemCode code() {
    return Arrays.stream(ProblemCode.values())
        .filter(code -> code.id().equals(id))
        .findFirst()
        .orElseThrow(() -> new IllegalStateException("no problem has the id " + id));
  }

  /** Whether an import reports it. */
  boolean isImport() {
    return Files.exists(folder().resolve(IMPORT));
  }

  /** What an editor changed, or the project of an import. */
  String mutation() {
    return read(folder().resolve(isImport() ? IMPORT : SITE));
  }

  /** The report that a build must give. */
  String report(Language language) {
    Path file = file(language);
    return Files.exists(file) ? read(file) : "";
  }

  /** Makes {@code report} the one that a build must give. */
  void update(Language language, String report) throws IOException {
    Files.writeString(file(language), report);
  }

  private Path file(Language language) {
    return folder().resolve(language == Language.ENGLISH ? "report.txt" : "report.ar.txt");
  }

  private Path folder() {
    return FOLDER.resolve(id).resolve(name);
  }

  private static String read(Path file) {
    try {
      return Files.readString(file);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  @Override
  public String toString() {
    return name.isEmpty() ? id : id + "/" + name;
  }
}
