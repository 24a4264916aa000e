package org.mujaz.bidi;

import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.mujaz.model.Direction;
import org.mujaz.text.FirstStrong;
import org.mujaz.text.ForeignRun;
import org.mujaz.text.ForeignRuns;
import org.mujaz.text.PlainDirection;

/**
 * Directs one line of plain text by marks, where no element can stand and paired isolates are shown
 * as boxes: what {@link Isolation} does with elements (W3C, Strings on the Web, 4.3; UAX #9, 2.6).
 */
public final class LineMarks {

  private static final String ARABIC_LETTER_MARK = "\u061C";

  private static final Pattern ADDRESS = Pattern.compile("\\A<.+>\\z|<[^<>\\s][^<>]*>");

  private final String line;
  private final Direction base;
  private final StringBuilder marked = new StringBuilder();
  private boolean own;

  private LineMarks(String line, Direction base) {
    this.line = line;
    this.base = base;
  }

  /**
   * The marks that keep the edges of a run with it.
   *
   * @param before what belongs in front of it; empty where it begins with a letter of its direction
   * @param behind what belongs behind it, likewise
   */
  public record Edges(String before, String behind) {}

  /** The marks for the edges of words that are read in a direction. */
  public static Edges edges(String run, Direction direction) {
    String mark = PlainDirection.mark(direction);
    boolean begins = !run.isEmpty() && isStrong(run.codePointAt(0), direction);
    boolean ends = !run.isEmpty() && isStrong(run.codePointBefore(run.length()), direction);
    return new Edges(begins ? "" : mark, ends ? "" : mark);
  }

  /**
   * The line, so that it reads right wherever it stands: with a mark of its direction in front
   * where its first letter would mislead, and marks around words of the other direction that need
   * them.
   *
   * @param line without a line end; an address in {@code <…>}, or a line that is one, is kept as it
   *     is
   * @param base the direction of the text
   */
  public static String of(String line, Direction base) {
    return PlainDirection.mark(new LineMarks(line, base).marked(), base);
  }

  private String marked() {
    Matcher address = ADDRESS.matcher(line);
    int from = 0;
    while (address.find()) {
      words(from, address.start());
      run(address.group(), base == Direction.RTL ? Direction.LTR : base);
      from = address.end();
    }
    words(from, line.length());
    return marked.toString();
  }

  private void run(String words, Direction direction) {
    if (direction == base) {
      marked.append(words);
    } else {
      Edges edges = edges(words, direction);
      marked.append(edges.before()).append(words).append(edges.behind());
    }
  }

  private void words(int from, int to) {
    String words = line.substring(from, to);
    List<ForeignRun> runs = ForeignRuns.of(words, base);
    int at = 0;
    for (int i = 0; i < runs.size(); i++) {
      ForeignRun run = runs.get(i);
      plain(words.substring(at, run.start()));
      run(words.substring(run.start(), run.end()), run.direction());
      at = run.end();
      boolean last = i + 1 == runs.size();
      int next = last ? words.length() : runs.get(i + 1).start();
      marked.append(separator(words.substring(at, next), last && to == line.length()));
    }
    plain(words.substring(at));
  }

  private void plain(String words) {
    marked.append(words);
    own |= words.codePoints().anyMatch(c -> isStrong(c, base));
  }

  /**
   * What keeps a run from what stands behind it and would be drawn into it: another run, or a
   * number. Behind Arabic letters the parts of a range go from right to left, behind a
   * right-to-left mark they do not (UAX #9, W2).
   *
   * @param between the text up to the next run
   * @param last whether none follows
   */
  private String separator(String between, boolean last) {
    for (int i = 0; i < between.length(); ) {
      int codePoint = between.codePointAt(i);
      if (Character.isDigit(codePoint)) {
        return own && base == Direction.RTL ? ARABIC_LETTER_MARK : PlainDirection.mark(base);
      } else if (isStrong(codePoint, base)) {
        return "";
      }
      i += Character.charCount(codePoint);
    }
    return last ? "" : PlainDirection.mark(base);
  }

  private static boolean isStrong(int codePoint, Direction direction) {
    return FirstStrong.of(Character.toString(codePoint)).filter(d -> d == direction).isPresent();
  }
}
