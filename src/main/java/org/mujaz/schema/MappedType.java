package org.mujaz.schema;

import java.util.Optional;
import java.util.function.BiFunction;
import org.mujaz.problem.Wording;
import org.mujaz.source.Location;
import org.mujaz.yaml.Node;

/**
 * A type whose values become something else.
 *
 * @param type what is written
 * @param change what it becomes, with the place where it was written
 * @param <A> what is written
 * @param <B> what it becomes
 */
public record MappedType<A, B>(ValueType<A> type, BiFunction<A, Location, B> change)
    implements ValueType<B> {

  @Override
  public Form form() {
    return type.form();
  }

  @Override
  public Wording words() {
    return type.words();
  }

  @Override
  public Optional<B> read(Node node, Reading reading) {
    return type.read(node, reading).map(value -> change.apply(value, node.location()));
  }
}
