package org.mujaz.verify;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Reads JSON as strictly as RFC 8259 writes it, and no name twice in one object. */
final class JsonReader {

  /** Not JSON. */
  static final class Malformed extends Exception {
    private static final long serialVersionUID = 1L;

    private final int offset;

    private Malformed(int offset) {
      super("at " + offset);
      this.offset = offset;
    }

    /** Where it stops being JSON, in UTF-16 units. */
    int offset() {
      return offset;
    }
  }

  private static final Pattern NUMBER =
      Pattern.compile("-?(?:0|[1-9][0-9]*)(?:\\.[0-9]+)?(?:[eE][+-]?[0-9]+)?");

  private static final List<String> LITERALS = List.of("true", "false", "null");

  /** Data for search engines are a few levels deep; a reader by recursion has an end. */
  private static final int DEEPEST = 100;

  private static final String ESCAPES = "\"\\/bfnrt";
  private static final String ESCAPED = "\"\\/\b\f\n\r\t";

  private final String json;
  private int at;

  private JsonReader(String json) {
    this.json = json;
  }

  /** The value that {@code json} is. */
  static JsonValue read(String json) throws Malformed {
    JsonReader reader = new JsonReader(json);
    JsonValue value = reader.value(0);
    reader.space();
    if (reader.at < json.length()) {
      throw new Malformed(reader.at);
    }
    return value;
  }

  private JsonValue value(int depth) throws Malformed {
    space();
    if (depth > DEEPEST || at >= json.length()) {
      throw new Malformed(at);
    }
    return switch (json.charAt(at)) {
      case '{' -> members(depth);
      case '[' -> array(depth);
      case '"' -> new JsonValue.Text(string());
      default -> plain();
    };
  }

  private JsonValue plain() throws Malformed {
    for (String literal : LITERALS) {
      if (json.startsWith(literal, at)) {
        at += literal.length();
        return new JsonValue.Literal(literal);
      }
    }
    Matcher number = NUMBER.matcher(json).region(at, json.length());
    if (!number.lookingAt()) {
      throw new Malformed(at);
    }
    at = number.end();
    return new JsonValue.Numeral(number.group());
  }

  private JsonValue members(int depth) throws Malformed {
    List<JsonValue.Member> members = new ArrayList<>();
    Set<String> names = new HashSet<>();
    at++;
    if (skip('}')) {
      return new JsonValue.Members(members);
    }
    do {
      space();
      int start = at;
      String name = string();
      if (!names.add(name)) {
        throw new Malformed(start);
      }
      expect(':');
      members.add(new JsonValue.Member(name, value(depth + 1)));
    } while (skip(','));
    expect('}');
    return new JsonValue.Members(members);
  }

  private JsonValue array(int depth) throws Malformed {
    List<JsonValue> values = new ArrayList<>();
    at++;
    if (skip(']')) {
      return new JsonValue.Array(values);
    }
    do {
      values.add(value(depth + 1));
    } while (skip(','));
    expect(']');
    return new JsonValue.Array(values);
  }

  private String string() throws Malformed {
    if (at >= json.length() || json.charAt(at) != '"') {
      throw new Malformed(at);
    }
    StringBuilder text = new StringBuilder();
    at++;
    while (at < json.length() && json.charAt(at) != '"') {
      char c = json.charAt(at);
      if (c < ' ') {
        throw new Malformed(at);
      }
      text.append(c == '\\' ? escape() : c);
      at++;
    }
    expect('"');
    return text.toString();
  }

  /** Stands at the backslash, and ends at the last character of the escape. */
  private char escape() throws Malformed {
    at++;
    char c = at < json.length() ? json.charAt(at) : ' ';
    if (c == 'u' && at + 4 < json.length()) {
      String digits = json.substring(at + 1, at + 5);
      if (digits.matches("[0-9a-fA-F]{4}")) {
        at += 4;
        return (char) Integer.parseInt(digits, 16);
      }
    }
    int known = ESCAPES.indexOf(c);
    if (known < 0) {
      throw new Malformed(at);
    }
    return ESCAPED.charAt(known);
  }

  private boolean skip(char wanted) {
    space();
    boolean there = at < json.length() && json.charAt(at) == wanted;
    at += there ? 1 : 0;
    return there;
  }

  private void expect(char wanted) throws Malformed {
    if (!skip(wanted)) {
      throw new Malformed(at);
    }
  }

  private void space() {
    while (at < json.length() && " \t\n\r".indexOf(json.charAt(at)) >= 0) {
      at++;
    }
  }
}
