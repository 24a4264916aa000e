package org.mujaz.schema;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.mujaz.problem.ReportPhrase;
import org.mujaz.problem.Wording;
import org.mujaz.text.Folding;
import org.mujaz.yaml.Node;
import org.mujaz.yaml.Scalar;

/**
 * One of some words, in any case and with any hamza.
 *
 * @param values what each word means, in the order in which a report lists them
 * @param <T> what it becomes
 */
public record Choice<T>(Map<String, T> values) implements ValueType<T> {

  /** Keeps the order. */
  public Choice {
    values = Collections.unmodifiableMap(new LinkedHashMap<>(values));
  }

  /** A choice of one word. */
  public static <T> Choice<T> of(String word, T value) {
    return new Choice<>(Map.of(word, value));
  }

  /** The constants of an enum, in small letters. */
  public static <E extends Enum<E>> Choice<E> of(Class<E> type) {
    Map<String, E> values = new LinkedHashMap<>();
    for (E constant : type.getEnumConstants()) {
      values.put(constant.name().toLowerCase(Locale.ROOT), constant);
    }
    return new Choice<>(values);
  }

  /** The same choice with one word more. */
  public Choice<T> or(String word, T value) {
    Map<String, T> more = new LinkedHashMap<>(values);
    more.put(word, value);
    return new Choice<>(more);
  }

  @Override
  public Form form() {
    return new Form.Words(List.copyOf(values.keySet()));
  }

  @Override
  public Wording words() {
    return ReportPhrase.ONE_OF.with(Wording.list(values.keySet()));
  }

  @Override
  public Optional<T> read(Node node, Reading reading) {
    if (!(node instanceof Scalar scalar)) {
      return reading.wrongType(node, this);
    }
    String written = Folding.key(scalar.text());
    for (Map.Entry<String, T> entry : values.entrySet()) {
      if (Folding.key(entry.getKey()).equals(written)) {
        return Optional.of(entry.getValue());
      }
    }
    return reading.invalid(scalar, this, List.copyOf(values.keySet()));
  }
}
