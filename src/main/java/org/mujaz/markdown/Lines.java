package org.mujaz.markdown;

import org.mujaz.source.SourceFile;

/**
 * Makes sure that a body has no more lines than a text has: the parser looks at a paragraph again
 * with each line that is added to it.
 */
final class Lines {

  /** How many lines a body may have. */
  static final int LIMIT = 50_000;

  /** How much the squares of the lines between blank lines may come to; 5,000 lines alone do. */
  static final long WORK = 25_000_000;

  private Lines() {}

  /** Counts the lines from an offset on, and stops where there are too many. */
  static void check(SourceFile file, int bodyStart) {
    int first = file.lines().line(bodyStart);
    int run = 0;
    long work = 0;
    for (int line = first; line <= file.lines().lines(); line++) {
      run = isBlank(file, line) ? 0 : run + 1;
      // The difference between two squares.
      work += Math.max(0, 2L * run - 1);
      if (work > WORK || line - first >= LIMIT) {
        throw new Excess(Excess.Kind.LENGTH, file.lines().start(line));
      }
    }
  }

  private static boolean isBlank(SourceFile file, int line) {
    String text = file.text();
    for (int i = file.lines().start(line); i < text.length(); i++) {
      char c = text.charAt(i);
      if (c == '\n' || c == '\r') {
        return true;
      }
      if (c != ' ' && c != '\t') {
        return false;
      }
    }
    return true;
  }
}
