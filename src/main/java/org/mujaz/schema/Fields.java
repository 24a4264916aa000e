package org.mujaz.schema;

import java.util.Map;
import java.util.Optional;
import org.mujaz.problem.Problems;
import org.mujaz.source.Location;
import org.mujaz.yaml.Mapping;
import org.mujaz.yaml.Node;
import org.mujaz.yaml.Scalar;

/**
 * The values of one mapping, by key. Asking for a value reads it, and reports what is wrong with
 * it: ask once.
 */
public final class Fields {

  private final Location location;
  private final Map<Key<?>, Mapping.Entry> entries;
  private final Problems problems;

  Fields(Location location, Map<Key<?>, Mapping.Entry> entries, Problems problems) {
    this.location = location;
    this.entries = entries;
    this.problems = problems;
  }

  /** Whether {@code key} is there and has a value. */
  public boolean has(Key<?> key) {
    return node(key).isPresent();
  }

  /** The value of {@code key}; nothing when it is absent or wrong. */
  public <T> Optional<T> find(Key<T> key) {
    Mapping.Entry entry = entries.get(key);
    if (entry == null || isNothing(entry.value())) {
      return Optional.empty();
    }
    return key.type().read(entry.value(), new Reading(entry.key().text(), problems));
  }

  /** Whether the value of {@code key} is an empty text in quotation marks: nothing, on purpose. */
  public boolean isEmptyText(Key<?> key) {
    Mapping.Entry entry = entries.get(key);
    return entry != null
        && entry.value() instanceof Scalar scalar
        && !scalar.plain()
        && scalar.text().isEmpty();
  }

  /** The value of {@code key}, or its default. */
  public <T> T get(Key<T> key) {
    return find(key)
        .or(key::defaultValue)
        .orElseThrow(() -> new IllegalStateException("no default for " + key.name()));
  }

  /** Where the value of {@code key} stands, or else the mapping itself. */
  public Location at(Key<?> key) {
    return node(key).map(Node::location).orElse(location);
  }

  private Optional<Node> node(Key<?> key) {
    return Optional.ofNullable(entries.get(key))
        .map(Mapping.Entry::value)
        .filter(value -> !isNothing(value));
  }

  private static boolean isNothing(Node node) {
    return node instanceof Scalar scalar && scalar.isNothing();
  }
}
