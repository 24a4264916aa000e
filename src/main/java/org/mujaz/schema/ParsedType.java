package org.mujaz.schema;

import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import org.mujaz.problem.Wording;
import org.mujaz.yaml.Node;
import org.mujaz.yaml.Scalar;

/**
 * A text that means something.
 *
 * @param words as of {@link ValueType#words()}
 * @param form as of {@link ValueType#form()}
 * @param known spellings that are offered when another one is wrong
 * @param parse what a text means; nothing when it means nothing
 * @param <T> what it becomes
 */
public record ParsedType<T>(
    Wording words, Form form, List<String> known, Function<String, Optional<T>> parse)
    implements ValueType<T> {

  /** A text for which no other can be offered. */
  public ParsedType(Wording words, Form form, Function<String, Optional<T>> parse) {
    this(words, form, List.of(), parse);
  }

  /** Copies the list. */
  public ParsedType {
    known = List.copyOf(known);
  }

  @Override
  public Optional<T> read(Node node, Reading reading) {
    if (!(node instanceof Scalar scalar)) {
      return reading.wrongType(node, this);
    }
    Optional<T> value = parse.apply(scalar.text().strip());
    return value.isPresent() ? value : reading.invalid(scalar, this, known);
  }
}
