package org.mujaz.text;

import org.mujaz.model.Direction;

/** Direction for places without markup: titles, descriptions, alternative texts, feed titles. */
public final class PlainDirection {

  private static final String RIGHT_TO_LEFT_MARK = "\u200F";
  private static final String LEFT_TO_RIGHT_MARK = "\u200E";

  private PlainDirection() {}

  /** The character that is a letter of a direction without being seen. */
  public static String mark(Direction direction) {
    return direction == Direction.RTL ? RIGHT_TO_LEFT_MARK : LEFT_TO_RIGHT_MARK;
  }

  /**
   * The text, with a mark of its direction in front only when its first strong character would make
   * a reader's program lay it out the wrong way.
   *
   * @param base the direction of the language that the text is in
   */
  public static String mark(String text, Direction base) {
    return FirstStrong.of(text)
        .filter(first -> first != base)
        .map(first -> mark(base) + text)
        .orElse(text);
  }
}
