package org.mujaz.render;

import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import org.mujaz.text.JsonString;

/**
 * A JSON object (RFC 8259) that can stand inside a script element: nothing in it can end the
 * element or begin a comment.
 */
final class JsonObject {

  /** Marks of direction: programs that read data lay nothing out. */
  private static final Pattern MARKS =
      Pattern.compile("[\\u061C\\u200E\\u200F\\u202A-\\u202E\\u2066-\\u2069]");

  private final StringBuilder members = new StringBuilder();

  /** An object of schema.org. */
  static JsonObject of(String type) {
    return new JsonObject().with("@type", type);
  }

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
    return values.isEmpty() ? this : member(name, list(values));
  }

  /** Adds a list of texts, or nothing when it is empty. */
  JsonObject withTexts(String name, List<String> values) {
    return values.isEmpty()
        ? this
        : member(name, list(values.stream().map(JsonObject::string).toList()));
  }

  private JsonObject member(String name, String json) {
    members.append(members.isEmpty() ? "" : ",").append(string(name)).append(':').append(json);
    return this;
  }

  private static String list(List<?> values) {
    StringBuilder list = new StringBuilder("[");
    for (Object value : values) {
      list.append(list.length() == 1 ? "" : ",").append(value);
    }
    return list.append(']').toString();
  }

  private static String string(String text) {
    String plain = mayHaveMark(text) ? MARKS.matcher(text).replaceAll("") : text;
    return '"' + JsonString.escaped(plain) + '"';
  }

  private static boolean mayHaveMark(String text) {
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      if (c == '\u061C' || (c >= '\u200E' && c <= '\u2069')) {
        return true;
      }
    }
    return false;
  }

  @Override
  public String toString() {
    return "{" + members + "}";
  }
}
