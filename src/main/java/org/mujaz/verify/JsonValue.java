package org.mujaz.verify;

import java.util.List;
import java.util.Optional;

/** A value of JSON (RFC 8259, section 3). */
sealed interface JsonValue {

  /** A string, with its escapes resolved. */
  record Text(String text) implements JsonValue {}

  /** A number, as it is written. */
  record Numeral(String digits) implements JsonValue {}

  /** {@code true}, {@code false} or {@code null}. */
  record Literal(String name) implements JsonValue {}

  /** A list. */
  record Array(List<JsonValue> values) implements JsonValue {}

  /** Names with values, in order; no name twice. */
  record Members(List<Member> members) implements JsonValue {

    /** The value of a name. */
    Optional<JsonValue> find(String name) {
      for (Member member : members) {
        if (member.name().equals(name)) {
          return Optional.of(member.value());
        }
      }
      return Optional.empty();
    }

    /** The text of a name. */
    Optional<String> text(String name) {
      return find(name)
          .flatMap(value -> value instanceof Text t ? Optional.of(t.text()) : Optional.empty());
    }
  }

  /** A name and its value. */
  record Member(String name, JsonValue value) {}
}
