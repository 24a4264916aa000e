package org.mujaz.importer.wordpress;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import org.mujaz.importer.origin.OriginFile;
import org.mujaz.problem.ProblemCode;
import org.mujaz.problem.Problems;
import org.mujaz.problem.ReportPhrase;
import org.mujaz.source.Location;

/** The files of an export: WordPress and its hosts cut large ones into parts. */
public final class Parts {

  /** How much of a file, in bytes, tells what it is. */
  private static final int HEAD = 8192;

  private Parts() {}

  /** Whether a file says at its beginning that it is of an export. */
  public static boolean is(Path file) {
    try (InputStream in = Files.newInputStream(file)) {
      return new String(in.readNBytes(HEAD), StandardCharsets.ISO_8859_1)
          .contains("http://wordpress.org/export/");
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** Those of some files that are parts; XML of another kind among them is told. */
  public static List<OriginFile> among(List<OriginFile> files, Problems problems) {
    List<OriginFile> xml =
        files.stream()
            .filter(file -> file.name().value().toLowerCase(Locale.ROOT).endsWith(".xml"))
            .toList();
    xml.stream()
        .filter(file -> !is(file.file()))
        .forEach(
            file ->
                problems.add(
                    ProblemCode.NOT_CARRIED_OVER,
                    Location.of(file.name()),
                    ReportPhrase.OTHER_FILE.with(file.name().fileName())));
    return xml.stream().filter(file -> is(file.file())).toList();
  }
}
