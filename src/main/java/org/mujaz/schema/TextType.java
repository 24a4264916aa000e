package org.mujaz.schema;

import java.util.Optional;
import java.util.regex.Pattern;
import org.mujaz.problem.ReportPhrase;
import org.mujaz.problem.Wording;
import org.mujaz.yaml.Node;
import org.mujaz.yaml.Scalar;

/** One line of plain text; line ends inside it become spaces. */
public record TextType() implements ValueType<String> {

  /** The one instance that is needed. */
  public static final TextType TEXT = new TextType();

  private static final Pattern LINE_ENDS = Pattern.compile("\\s*\\R\\s*");

  @Override
  public Wording words() {
    return ReportPhrase.A_TEXT;
  }

  @Override
  public Optional<String> read(Node node, Reading reading) {
    return node instanceof Scalar scalar
        ? Optional.of(line(scalar))
        : reading.wrongType(node, this);
  }

  /** The text of {@code scalar} on one line. */
  public static String line(Scalar scalar) {
    return LINE_ENDS.matcher(scalar.text().strip()).replaceAll(" ");
  }
}
