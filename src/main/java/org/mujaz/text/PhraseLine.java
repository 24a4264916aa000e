package org.mujaz.text;

import java.util.ArrayList;
import java.util.List;

/**
 * One {@code key = pattern} of a message file.
 *
 * @param key empty when the line has no {@code =}
 * @param pattern the rest of the line
 * @param line where it begins, from 1
 */
record PhraseLine(String key, String pattern, int line) {

  /**
   * The phrases of a file: {@code #} begins a comment line, a {@code \} at the end of a line joins
   * the next one to it. There are no other escapes: the file is UTF-8.
   */
  static List<PhraseLine> parse(String text) {
    List<PhraseLine> phrases = new ArrayList<>();
    StringBuilder logical = new StringBuilder();
    int number = 0;
    int begin = 1;
    for (String line : text.lines().toList()) {
      number++;
      if (logical.isEmpty()) {
        begin = number;
      }
      if (line.endsWith("\\")) {
        logical.append(line.stripLeading(), 0, line.stripLeading().length() - 1);
      } else {
        add(logical.append(line.strip()).toString(), begin, phrases);
        logical.setLength(0);
      }
    }
    add(logical.toString(), begin, phrases);
    return List.copyOf(phrases);
  }

  private static void add(String line, int number, List<PhraseLine> phrases) {
    String content = line.startsWith("\uFEFF") ? line.substring(1).strip() : line;
    if (content.isEmpty() || content.startsWith("#")) {
      return;
    }
    int sign = content.indexOf('=');
    phrases.add(
        sign < 0
            ? new PhraseLine("", content, number)
            : new PhraseLine(
                content.substring(0, sign).strip(), content.substring(sign + 1).strip(), number));
  }
}
