package org.mujaz.schema;

import java.util.Optional;
import org.mujaz.problem.ReportPhrase;
import org.mujaz.problem.Wording;
import org.mujaz.yaml.Mapping;
import org.mujaz.yaml.Node;
import org.mujaz.yaml.Scalar;

/**
 * A value that may be written in one word or as a group of keys.
 *
 * @param word for a single value
 * @param group for everything else
 * @param <T> what both become
 */
public record ShortForm<T>(ValueType<T> word, ValueType<T> group) implements ValueType<T> {

  @Override
  public Form form() {
    return Form.either(word.form(), group.form());
  }

  @Override
  public Wording words() {
    return ReportPhrase.EITHER.with(word.words(), group.words());
  }

  @Override
  public Optional<T> read(Node node, Reading reading) {
    if (node instanceof Scalar) {
      return word.read(node, reading);
    }
    return node instanceof Mapping ? group.read(node, reading) : reading.wrongType(node, this);
  }
}
