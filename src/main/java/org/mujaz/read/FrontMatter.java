package org.mujaz.read;

import java.util.regex.Pattern;
import org.mujaz.problem.ProblemCode;
import org.mujaz.problem.Problems;
import org.mujaz.source.LineMap;
import org.mujaz.source.SourceFile;

/**
 * Where the YAML and the body of an article lie in its file.
 *
 * <p>Front matter begins with a line {@code ---}, which only blank lines may precede, and ends with
 * the next such line. A first line {@code ---} without an end is taken for a Markdown thematic
 * break when what follows does not look like a key; else it is an unfinished front matter.
 *
 * @param start of the YAML: the first character of a line
 * @param end of the YAML; equal to {@code start} when there is none
 * @param body the first character of the body
 */
record FrontMatter(int start, int end, int body) {

  private static final Pattern KEY = Pattern.compile("[\\p{L}\"'][^:]*:(?:\\s.*)?");

  /** Finds the parts of {@code file}. */
  static FrontMatter of(SourceFile file, Problems problems) {
    LineMap lines = file.lines();
    int opening = afterBlankLines(lines, 1);
    if (opening > lines.lines() || !isFence(lines.lineText(opening))) {
      return new FrontMatter(0, 0, 0);
    }
    for (int line = opening + 1; line <= lines.lines(); line++) {
      if (isFence(lines.lineText(line))) {
        int body = line < lines.lines() ? lines.start(line + 1) : file.text().length();
        return new FrontMatter(lines.start(opening + 1), lines.start(line), body);
      }
    }
    int next = afterBlankLines(lines, opening + 1);
    if (next <= lines.lines() && KEY.matcher(lines.lineText(next)).matches()) {
      problems.add(ProblemCode.UNCLOSED_FRONT_MATTER, file.atLine(opening));
    }
    return new FrontMatter(0, 0, 0);
  }

  /** Whether there is any. */
  boolean isPresent() {
    return body > 0;
  }

  private static int afterBlankLines(LineMap lines, int from) {
    int line = from;
    while (line <= lines.lines() && lines.lineText(line).isBlank()) {
      line++;
    }
    return line;
  }

  private static boolean isFence(String line) {
    return line.startsWith("---") && line.substring(3).isBlank();
  }
}
