package org.mujaz.problem;

import java.util.regex.Pattern;
import org.mujaz.model.Direction;

/**
 * Keeps apart, in a terminal, what runs in different directions (UAX 9, 2.4): in a report that is
 * written from right to left, each path, key and quotation is an isolate of its own, and so is each
 * sentence, since Maven begins every line with a Latin word.
 *
 * @param direction of the report; one from left to right stays as it is
 */
record Isolation(Direction direction) {

  private static final char LTR = '\u2066';
  private static final char RTL = '\u2067';
  private static final char FIRST_STRONG = '\u2068';
  private static final char END = '\u2069';

  /** What would end an isolate of ours, or begin one that does not end. */
  private static final Pattern FOREIGN = Pattern.compile("[\\u2066-\\u2069]");

  private static final Pattern RIGHT_TO_LEFT =
      Pattern.compile("[\\p{IsArabic}\\p{IsHebrew}&&\\p{L}]");

  private static final Pattern NUMBER = Pattern.compile("\\d+(?:\\.\\d+)?");

  /** A path, an address: parts with slashes and no space are read from left to right. */
  private static final Pattern ADDRESS = Pattern.compile("\\S*/\\S*");

  /** A place, a key, a piece of code. */
  String code(String text) {
    return isolate(LTR, text);
  }

  /** Words of the publisher; a number alone looks the same in either direction. */
  String quotation(String text) {
    if (NUMBER.matcher(text).matches()) {
      return text;
    }
    boolean latin = !RIGHT_TO_LEFT.matcher(text).find() || ADDRESS.matcher(text).matches();
    return isolate(latin ? LTR : FIRST_STRONG, text);
  }

  /** A sentence of the report, with its isolates. */
  String sentence(String text) {
    return direction == Direction.RTL ? RTL + text + END : text;
  }

  private String isolate(char begin, String text) {
    return direction == Direction.RTL
        ? begin + FOREIGN.matcher(text).replaceAll("\uFFFD") + END
        : text;
  }
}
