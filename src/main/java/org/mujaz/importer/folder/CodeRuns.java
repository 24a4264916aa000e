package org.mujaz.importer.folder;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.HashMap;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Where code in a Markdown text ends: spans, and fenced blocks. Each character is looked at once.
 */
final class CodeRuns {

  /** CommonMark 0.31.2, 4.5: a fence, and what may stand behind it. */
  private static final Pattern FENCE = Pattern.compile(" {0,3}(`{3,}|~{3,})([^`\\n]*)");

  private final String text;
  private final Map<Integer, Deque<Integer>> runs = new HashMap<>();

  CodeRuns(String text) {
    this.text = text;
    int from = text.indexOf('`');
    while (from >= 0) {
      int length = length(from);
      runs.computeIfAbsent(length, key -> new ArrayDeque<>()).add(from);
      from = text.indexOf('`', from + length);
    }
  }

  private int length(int from) {
    int end = from;
    while (end < text.length() && text.charAt(end) == '`') {
      end++;
    }
    return end - from;
  }

  /**
   * CommonMark 0.31.2, 6.1: a code span ends with as many backticks as it begins with.
   *
   * @param at where backticks begin; never before the last one asked for
   * @return the end of the span, or of the backticks where there is none
   */
  int spanEnd(int at) {
    int length = length(at);
    Deque<Integer> places = runs.getOrDefault(length, new ArrayDeque<>());
    while (!places.isEmpty() && places.element() < at + length) {
      places.remove();
    }
    return places.isEmpty() ? at + length : places.element() + length;
  }

  /**
   * The end of a fenced block.
   *
   * @param at the beginning of a line
   * @return {@code at} where none begins
   */
  int blockEnd(int at) {
    Matcher fence = FENCE.matcher(text).region(at, lineEnd(at));
    if (!fence.matches()) {
      return at;
    }
    String marker = fence.group(1);
    int line = lineEnd(at) + 1;
    while (line < text.length()) {
      String content = text.substring(line, lineEnd(line)).strip();
      line = lineEnd(line) + 1;
      if (closes(content, marker)) {
        break;
      }
    }
    return Math.min(line, text.length());
  }

  private static boolean closes(String line, String marker) {
    return line.length() >= marker.length() && line.chars().allMatch(c -> c == marker.charAt(0));
  }

  /** The end of the line that holds a place. */
  int lineEnd(int from) {
    int end = text.indexOf('\n', from);
    return end < 0 ? text.length() : end;
  }
}
