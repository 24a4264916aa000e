package org.mujaz.schema;

import java.util.Optional;
import java.util.regex.Pattern;
import org.mujaz.problem.ProblemCode;
import org.mujaz.problem.ReportPhrase;
import org.mujaz.problem.Wording;
import org.mujaz.text.Characters;
import org.mujaz.text.Entities;
import org.mujaz.text.NeedlessMarks;
import org.mujaz.yaml.Node;
import org.mujaz.yaml.Scalar;

/**
 * One line of plain text; line ends inside it become spaces.
 *
 * @param forReaders whether people read it, so that HTML's character references have no place in it
 */
public record TextType(boolean forReaders) implements ValueType<String> {

  /** Words: a title, a name, a caption. */
  public static final TextType TEXT = new TextType(true);

  /** A path, or a part of one, taken as it stands. */
  public static final TextType PATH = new TextType(false);

  /** Begins where white space begins, so that a long run of it is not looked through many times. */
  private static final Pattern LINE_ENDS = Pattern.compile("(?:(?<!\\s)\\s+)?\\R\\s*");

  @Override
  public Form form() {
    return Form.TEXT;
  }

  @Override
  public Wording words() {
    return ReportPhrase.A_TEXT;
  }

  @Override
  public Optional<String> read(Node node, Reading reading) {
    return node instanceof Scalar scalar
        ? Optional.of(forReaders ? words(scalar, reading) : line(scalar))
        : reading.wrongType(node, this);
  }

  /** The text of {@code scalar} on one line. */
  public static String line(Scalar scalar) {
    return line(scalar.text());
  }

  /**
   * The words of {@code scalar} on one line; leaked HTML and needless marks are mended and
   * reported.
   */
  public static String words(Scalar scalar, Reading reading) {
    Entities.Mended mended = Entities.mend(scalar.text());
    for (Entities.Found found : mended.found()) {
      reading
          .problems()
          .add(ProblemCode.LEAKED_ENTITY, scalar.location(), found.written(), found.name());
    }
    Characters.Cleaned unmarked = NeedlessMarks.removed(line(mended.text()));
    for (Characters.Removed mark : unmarked.removed()) {
      reading.problems().add(ProblemCode.NEEDLESS_MARK, scalar.location(), mark.name());
    }
    return unmarked.text();
  }

  private static String line(String text) {
    String stripped = text.strip();
    return mayHaveLineEnds(stripped) ? LINE_ENDS.matcher(stripped).replaceAll(" ") : stripped;
  }

  /** The quick no for nearly every text. */
  private static boolean mayHaveLineEnds(String text) {
    char[] chars = text.toCharArray();
    for (char c : chars) {
      if (c < ' ' || c == '\u0085' || c == '\u2028' || c == '\u2029') {
        return true;
      }
    }
    return false;
  }
}
