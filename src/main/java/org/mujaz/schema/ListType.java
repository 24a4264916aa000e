package org.mujaz.schema;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.mujaz.problem.ReportPhrase;
import org.mujaz.problem.Wording;
import org.mujaz.yaml.Node;
import org.mujaz.yaml.Scalar;
import org.mujaz.yaml.Sequence;

/**
 * A list; a single entry may stand without one. An entry that is wrong is left out.
 *
 * @param entry what each entry is
 * @param <T> what an entry becomes
 */
public record ListType<T>(ValueType<T> entry) implements ValueType<List<T>> {

  @Override
  public Form form() {
    return new Form.Items(entry.form(), true);
  }

  @Override
  public Wording words() {
    return ReportPhrase.LIST_OF.with(entry.words());
  }

  @Override
  public Optional<List<T>> read(Node node, Reading reading) {
    List<Node> items = node instanceof Sequence sequence ? sequence.items() : List.of(node);
    List<T> values = new ArrayList<>();
    for (Node item : items) {
      if (!(item instanceof Scalar scalar && scalar.isNothing())) {
        entry.read(item, reading).ifPresent(values::add);
      }
    }
    return Optional.of(values);
  }
}
