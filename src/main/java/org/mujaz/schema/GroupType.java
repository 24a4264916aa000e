package org.mujaz.schema;

import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import org.mujaz.problem.ReportPhrase;
import org.mujaz.problem.Wording;
import org.mujaz.yaml.Mapping;
import org.mujaz.yaml.Node;

/**
 * A group of keys that makes one value.
 *
 * @param shape its keys
 * @param value what they make; nothing when what must be there is absent or wrong
 * @param <T> what it becomes
 */
public record GroupType<T>(Shape shape, Function<Fields, Optional<T>> value)
    implements ValueType<T> {

  @Override
  public Form form() {
    return new Form.Group(shape, false);
  }

  @Override
  public Wording words() {
    List<String> names = shape.keys().stream().<String>map(Key::name).toList();
    return ReportPhrase.GROUP_OF.with(Wording.list(names));
  }

  @Override
  public Optional<T> read(Node node, Reading reading) {
    return node instanceof Mapping mapping
        ? value.apply(shape.open(mapping, reading.problems()))
        : reading.wrongType(node, this);
  }
}
