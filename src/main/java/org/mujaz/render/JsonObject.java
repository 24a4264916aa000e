package org.mujaz.render;

import java.util.List;
import java.util.Optional;
import org.mujaz.text.JsonString;

/**
 * A JSON object (RFC 8259) that can stand inside a script element: nothing in it can end the
 * element or begin a comment.
 */
final class JsonObject {

  private final StringBuilder members = new StringBuilder();

  JsonObject with(String name, String value) {
    return member(name, string(value));
  }

  JsonObject with(String name, int value) {
    return member(name, Integer.toString(value));
  }

  JsonObject with(String name, Optional<String> value) {
    return value.map(text -> with(name, text)).orElse(this);
  }

  JsonObject with(String name, JsonObject value) {
    return member(name, value.toString());
  }

  /** Adds a list, or nothing when it is empty. */
  JsonObject with(String name, List<JsonObject> values) {
    return values.isEmpty() ? this : member(name, values.toString());
  }

  private JsonObject member(String name, String json) {
    members.append(members.isEmpty() ? "" : ", ").append(string(name)).append(": ").append(json);
    return this;
  }

  private static String string(String text) {
    return '"' + JsonString.escaped(text) + '"';
  }

  @Override
  public String toString() {
    return "{" + members + "}";
  }
}
