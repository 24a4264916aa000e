package org.mujaz.read;

import org.mujaz.problem.ProblemCode;
import org.mujaz.problem.Problems;
import org.mujaz.source.SourceFile;
import org.mujaz.text.Entities;

/** Mends wire text into which HTML's character references have leaked. */
final class LeakedEntities {

  private LeakedEntities() {}

  /** The same file with its text mended from {@code body} on; its lines stay the same. */
  static SourceFile mended(SourceFile file, int body, Problems problems) {
    Entities.Mended mended = Entities.mend(file.text().substring(body));
    for (Entities.Found found : mended.found()) {
      problems.add(
          ProblemCode.LEAKED_ENTITY, file.at(body + found.offset()), found.written(), found.name());
    }
    return mended.found().isEmpty()
        ? file
        : SourceFile.of(file.path(), file.text().substring(0, body) + mended.text());
  }
}
