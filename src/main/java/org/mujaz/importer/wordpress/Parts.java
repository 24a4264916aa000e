package org.mujaz.importer.wordpress;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.mujaz.importer.origin.OriginFile;
import org.mujaz.importer.origin.OriginFiles;
import org.mujaz.problem.ProblemCode;
import org.mujaz.problem.Problems;
import org.mujaz.problem.ReportPhrase;
import org.mujaz.source.Location;

/** The files of an export: WordPress and its hosts cut large ones into parts. */
public final class Parts {

  private Parts() {}

  /** Whether a file says at its beginning that it is of an export. */
  public static boolean is(Path file) {
    return OriginFiles.head(file).contains("http://wordpress.org/export/");
  }

  /** Those of some files that are parts; XML of another kind among them is told. */
  public static List<OriginFile> among(List<OriginFile> files, Problems problems) {
    List<OriginFile> parts = new ArrayList<>();
    for (OriginFile file : files) {
      if (file.name().value().toLowerCase(Locale.ROOT).endsWith(".xml")) {
        if (is(file.file())) {
          parts.add(file);
        } else {
          problems.add(
              ProblemCode.NOT_CARRIED_OVER,
              Location.of(file.name()),
              ReportPhrase.OTHER_FILE.with(file.name().fileName()));
        }
      }
    }
    return parts;
  }
}
