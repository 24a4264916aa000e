package org.mujaz.schema;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * A key of a mapping.
 *
 * @param <T> what its value becomes
 */
public final class Key<T> {

  private final String name;
  private final List<String> others;
  private final ValueType<T> type;
  private final Optional<T> defaultValue;
  private final Optional<String> example;

  private Key(
      String name,
      List<String> others,
      ValueType<T> type,
      Optional<T> defaultValue,
      Optional<String> example) {
    this.name = name;
    this.others = others;
    this.type = type;
    this.defaultValue = defaultValue;
    this.example = example;
  }

  /** A key that may be absent. */
  public static <T> Key<T> optional(String name, ValueType<T> type) {
    return new Key<>(name, List.of(), type, Optional.empty(), Optional.empty());
  }

  /** A key that has a value when the editor gives none. */
  public static <T> Key<T> withDefault(String name, ValueType<T> type, T defaultValue) {
    return new Key<>(name, List.of(), type, Optional.of(defaultValue), Optional.empty());
  }

  /**
   * A key that must be there.
   *
   * @param example a line that would do, for the report
   */
  public static <T> Key<T> required(String name, ValueType<T> type, String example) {
    return new Key<>(name, List.of(), type, Optional.empty(), Optional.of(example));
  }

  /** The same key with other spellings that editors may use. */
  public Key<T> or(String... spellings) {
    return new Key<>(name, List.of(spellings), type, defaultValue, example);
  }

  /** The first of its names. */
  public String name() {
    return name;
  }

  /** All spellings. */
  public List<String> names() {
    return Stream.concat(Stream.of(name), others.stream()).toList();
  }

  /** What its value must be. */
  public ValueType<T> type() {
    return type;
  }

  /** What is taken when no value is given. */
  public Optional<T> defaultValue() {
    return defaultValue;
  }

  /** Whether it must be there. */
  public boolean isRequired() {
    return example.isPresent();
  }

  /** A line that would do, when the key must be there. */
  Optional<String> example() {
    return example;
  }
}
