package org.mujaz.importer.folder;

import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.mujaz.yaml.Mapping;
import org.mujaz.yaml.Node;
import org.mujaz.yaml.Scalar;
import org.mujaz.yaml.Sequence;

/**
 * The metadata of one text, taken key by key; what nobody takes is not carried over.
 *
 * <p>Keys are the same in small and capital letters, as Hugo has it. The keys of a group {@code
 * params} stand beside the others.
 */
final class Fields {

  private static final String OWN = "params";

  private final Map<String, Mapping.Entry> left = new LinkedHashMap<>();

  Fields(Mapping mapping) {
    mapping.entries().forEach(this::add);
    Optional.ofNullable(left.get(OWN))
        .filter(entry -> entry.value() instanceof Mapping)
        .ifPresent(
            entry -> {
              left.remove(OWN);
              ((Mapping) entry.value()).entries().forEach(this::add);
            });
  }

  private void add(Mapping.Entry entry) {
    if (!isNothing(entry.value())) {
      left.putIfAbsent(entry.key().text().toLowerCase(Locale.ROOT), entry);
    }
  }

  private static boolean isNothing(Node node) {
    return (node instanceof Scalar scalar && scalar.isNothing())
        || (node instanceof Sequence sequence && sequence.items().isEmpty())
        || (node instanceof Mapping mapping && mapping.entries().isEmpty());
  }

  /** Gives these a value where they have none, as a configuration says. */
  void defaults(Mapping values) {
    values.entries().forEach(this::add);
  }

  /** The value of the first of {@code keys} that there is, whatever it is. */
  Optional<Node> take(String... keys) {
    for (String key : keys) {
      Mapping.Entry entry = left.remove(key);
      if (entry != null) {
        return Optional.of(entry.value());
      }
    }
    return Optional.empty();
  }

  /** The first of {@code keys} that is one value; a list or a group is left over. */
  Optional<Scalar> text(String... keys) {
    for (String key : keys) {
      Mapping.Entry entry = left.get(key);
      if (entry != null && entry.value() instanceof Scalar scalar) {
        left.remove(key);
        return Optional.of(scalar);
      }
    }
    return Optional.empty();
  }

  /** A value that stays where it is. */
  Optional<Node> peekNode(String key) {
    return Optional.ofNullable(left.get(key)).map(Mapping.Entry::value);
  }

  /** A single value that stays where it is. */
  Optional<Scalar> peek(String key) {
    return peekNode(key).filter(Scalar.class::isInstance).map(Scalar.class::cast);
  }

  /** The values of all {@code keys}: those of a list, or the one that stands alone. */
  List<Scalar> list(String... keys) {
    List<Scalar> values = new ArrayList<>();
    for (String key : keys) {
      Mapping.Entry entry = left.get(key);
      if (entry != null && isListOfTexts(entry.value())) {
        left.remove(key);
        values.addAll(texts(entry.value()));
      }
    }
    return values;
  }

  private static boolean isListOfTexts(Node node) {
    return node instanceof Scalar
        || (node instanceof Sequence sequence
            && sequence.items().stream().allMatch(Scalar.class::isInstance));
  }

  private static List<Scalar> texts(Node node) {
    List<Node> items = node instanceof Sequence sequence ? sequence.items() : List.of(node);
    return items.stream().map(Scalar.class::cast).filter(item -> !item.isNothing()).toList();
  }

  /** What nobody has taken, in the order written. */
  Collection<Mapping.Entry> left() {
    return left.values();
  }
}
