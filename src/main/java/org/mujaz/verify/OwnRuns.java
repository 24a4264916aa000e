package org.mujaz.verify;

import org.mujaz.html.NameSet;
import org.mujaz.html.Token;
import org.mujaz.model.Direction;
import org.mujaz.text.FirstStrong;
import org.mujaz.text.ForeignRun;
import org.mujaz.text.ForeignRuns;

/**
 * The text of an element that isolation leaves to its author: {@code bdi}, {@code bdo} and the text
 * of drawings.
 */
final class OwnRuns {

  private static final NameSet NAMES = NameSet.of("bdi", "bdo", "text");

  private final String name;
  private final boolean directed;
  private final Direction direction;
  private final StringBuilder text = new StringBuilder();

  /**
   * An element that begins.
   *
   * @param directed whether it has a direction of its own
   * @param direction its own, or else the one around it
   */
  OwnRuns(String name, boolean directed, Direction direction) {
    this.name = name;
    this.directed = directed;
    this.direction = direction;
  }

  static boolean isOwn(Token tag) {
    return tag.isOneOf(NAMES);
  }

  void add(String part) {
    text.append(part);
  }

  /** An element inside has a direction. */
  void object() {
    text.append(ForeignRuns.OBJECT);
  }

  /** The words. */
  String words() {
    return text.toString().replace(ForeignRuns.OBJECT, '…').strip().replaceAll("\\s+", " ");
  }

  /** Whether a browser puts a word, or a sign that belongs to it, into the wrong place. */
  boolean areMisplaced() {
    String whole = text.toString();
    if (name.equals("bdo")) {
      return directed && has(whole, direction == Direction.RTL ? Direction.LTR : Direction.RTL);
    }
    Direction base =
        name.equals("bdi") && !directed ? FirstStrong.of(whole).orElse(direction) : direction;
    return (base != direction && has(whole, direction))
        || ForeignRuns.of(whole, base).stream().anyMatch(run -> losesASign(whole, run));
  }

  /**
   * Whether a run begins or ends with what the text around it draws to its other side; the sign of
   * an amount keeps to its number (UAX #9, W5).
   */
  private static boolean losesASign(String whole, ForeignRun run) {
    String words = whole.substring(run.start(), run.end());
    boolean amount = run.language().isEmpty() && words.chars().noneMatch(Character::isWhitespace);
    return !amount && lacksFirmEdge(whole, run);
  }

  private static boolean lacksFirmEdge(String whole, ForeignRun run) {
    return !isFirm(whole.codePointAt(run.start())) || !isFirm(whole.codePointBefore(run.end()));
  }

  private static boolean isFirm(int codePoint) {
    return Character.isLetterOrDigit(codePoint)
        || Character.getType(codePoint) == Character.NON_SPACING_MARK;
  }

  private static boolean has(String whole, Direction direction) {
    return whole
        .codePoints()
        .anyMatch(
            c -> FirstStrong.of(Character.toString(c)).filter(d -> d == direction).isPresent());
  }
}
