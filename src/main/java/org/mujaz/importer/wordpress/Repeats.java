package org.mujaz.importer.wordpress;

import java.util.BitSet;
import java.util.HashSet;
import java.util.Set;
import org.mujaz.importer.origin.ImportedText;
import org.mujaz.problem.ProblemCode;
import org.mujaz.problem.Problems;
import org.mujaz.problem.ReportPhrase;
import org.mujaz.problem.Wording;

/**
 * What later parts of an export repeat: exports that were made one after another overlap. Which
 * texts these are is found out at the first reading and remembered; the keys of all are let go.
 */
final class Repeats {

  private final Problems problems;
  private final Set<String> keys = new HashSet<>();
  private final BitSet repeated = new BitSet();
  private boolean known;
  private int text;

  Repeats(Problems problems) {
    this.problems = problems;
  }

  /** Whether the next text was not there before; one that is there again is told. */
  boolean isNew(ImportedText next) {
    int number = text++;
    if (!known && !keys.add(next.key())) {
      repeated.set(number);
      problems.add(
          ProblemCode.NOT_CARRIED_OVER,
          next.place(),
          ReportPhrase.SECOND_VERSION.with(
              Wording.quoted(next.facts().title()), ReportPhrase.of(next.language())));
    }
    return !repeated.get(number);
  }

  /** A reading has come to its end; the next one hands over the same texts. */
  void end() {
    keys.clear();
    known = true;
    text = 0;
  }
}
