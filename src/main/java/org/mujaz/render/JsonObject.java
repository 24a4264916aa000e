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

  /** Of most: to grow is to be copied, and each page has one of two kilobytes. */
  private static final int USUAL_LENGTH = 160;

  /** Its text but for the brace at the end. */
  private final StringBuilder begun = new StringBuilder(USUAL_LENGTH).append('{');

  /** An object of schema.org. */
  static JsonObject of(String type) {
    return new JsonObject().with("@type", type);
  }

  JsonObject with(String name, String value) {
    string(member(name), value);
    return this;
  }

  JsonObject with(String name, int value) {
    member(name).append(value);
    return this;
  }

  JsonObject with(String name, Optional<String> value) {
    return value.isPresent() ? with(name, value.get()) : this;
  }

  JsonObject with(String name, JsonObject value) {
    value.addTo(member(name));
    return this;
  }

  /** Adds a list, or nothing when it is empty. */
  JsonObject with(String name, List<JsonObject> values) {
    if (!values.isEmpty()) {
      StringBuilder list = member(name);
      char mark = '[';
      for (JsonObject value : values) {
        value.addTo(list.append(mark));
        mark = ',';
      }
      list.append(']');
    }
    return this;
  }

  /** Adds a list of texts, or nothing when it is empty. */
  JsonObject withTexts(String name, List<String> values) {
    if (!values.isEmpty()) {
      StringBuilder list = member(name);
      char mark = '[';
      for (String value : values) {
        string(list.append(mark), value);
        mark = ',';
      }
      list.append(']');
    }
    return this;
  }

  /** Begins a member; names are ours, and nothing in them has to be escaped. */
  private StringBuilder member(String name) {
    if (begun.length() > 1) {
      begun.append(',');
    }
    return begun.append('"').append(name).append("\":");
  }

  private static void string(StringBuilder json, String text) {
    String plain = mayHaveMark(text) ? MARKS.matcher(text).replaceAll("") : text;
    json.append('"').append(JsonString.escaped(plain)).append('"');
  }

  private void addTo(StringBuilder json) {
    json.append(begun).append('}');
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
    return begun + "}";
  }
}
