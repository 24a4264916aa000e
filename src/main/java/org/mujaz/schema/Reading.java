package org.mujaz.schema;

import java.util.Collection;
import java.util.Optional;
import org.mujaz.problem.Problem;
import org.mujaz.problem.ProblemCode;
import org.mujaz.problem.Problems;
import org.mujaz.problem.ReportPhrase;
import org.mujaz.problem.Wording;
import org.mujaz.text.Spelling;
import org.mujaz.yaml.Mapping;
import org.mujaz.yaml.Node;
import org.mujaz.yaml.Scalar;

/**
 * The reading of one value.
 *
 * @param key whose value it is, as the editor wrote it
 * @param problems what is wrong with it goes here
 */
public record Reading(String key, Problems problems) {

  /** Reports that {@code node} is not of {@code type}. */
  public <T> Optional<T> wrongType(Node node, ValueType<?> type) {
    problems.add(
        ProblemCode.WRONG_TYPE, node.location(), Wording.quoted(key), type.words(), words(node));
    return Optional.empty();
  }

  /** Reports that a text is of the right type but is not one of those that mean something. */
  public <T> Optional<T> invalid(Scalar scalar, ValueType<?> type) {
    problems.add(
        ProblemCode.INVALID_VALUE,
        scalar.location(),
        Wording.quoted(key),
        Wording.quoted(scalar.text().strip()),
        type.words());
    return Optional.empty();
  }

  /** The same, with the nearest of the {@code valid} ones. */
  public <T> Optional<T> invalid(Scalar scalar, ValueType<?> type, Collection<String> valid) {
    String text = scalar.text().strip();
    problems.add(
        Problem.of(
                ProblemCode.INVALID_VALUE,
                scalar.location(),
                Wording.quoted(key),
                Wording.quoted(text),
                type.words())
            .suggesting(Spelling.nearest(text, valid)));
    return Optional.empty();
  }

  private static Wording words(Node node) {
    if (node instanceof Scalar) {
      return ReportPhrase.A_TEXT;
    }
    return node instanceof Mapping ? ReportPhrase.A_GROUP : ReportPhrase.A_LIST;
  }
}
