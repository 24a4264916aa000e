package org.mujaz.verify;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

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

  private static final List<String> LITERALS = List.of("true", "false", "null");

  /** Data for search engines are a few levels deep; a reader by recursion has an end. */
  private static final int DEEPEST = 100;

  private static final String ESCAPES = "\"\\/bfnrt";
  private static final String ESCAPED = "\"\\/\b\f\n\r\t";

  /** Among so few names one is found at once, without a table of them. */
  private static final int FEW = 16;

  private final char[] json;
  private final int start;
  private final int end;
  private int at;

  private JsonReader(char[] page, int start, int end) {
    this.json = page;
    this.start = start;
    this.at = start;
    this.end = end;
  }

  /** The value that stands between two offsets of a page. */
  static JsonValue read(char[] page, int start, int end) throws Malformed {
    JsonReader reader = new JsonReader(page, start, end);
    JsonValue value = reader.value(0);
    reader.space();
    if (reader.at < end) {
      throw reader.malformed(reader.at);
    }
    return value;
  }

  private Malformed malformed(int place) {
    return new Malformed(place - start);
  }

  private JsonValue value(int depth) throws Malformed {
    space();
    if (depth > DEEPEST || at >= end) {
      throw malformed(at);
    }
    return switch (json[at]) {
      case '{' -> members(depth);
      case '[' -> array(depth);
      case '"' -> new JsonValue.Text(string());
      default -> plain();
    };
  }

  private JsonValue plain() throws Malformed {
    for (String literal : LITERALS) {
      if (stands(literal)) {
        at += literal.length();
        return new JsonValue.Literal(literal);
      }
    }
    int numberEnd = new JsonNumber(json, at, end).end();
    if (numberEnd == at) {
      throw malformed(at);
    }
    String digits = new String(json, at, numberEnd - at);
    at = numberEnd;
    return new JsonValue.Numeral(digits);
  }

  private boolean stands(String literal) {
    int i = 0;
    while (i < literal.length() && at + i < end && json[at + i] == literal.charAt(i)) {
      i++;
    }
    return i == literal.length();
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
      int place = at;
      String name = string();
      if (isTwice(name, members, names)) {
        throw malformed(place);
      }
      expect(':');
      members.add(new JsonValue.Member(name, value(depth + 1)));
    } while (skip(','));
    expect('}');
    return new JsonValue.Members(members);
  }

  /** Whether a name is among the first members already, or among the others. */
  private static boolean isTwice(String name, List<JsonValue.Member> members, Set<String> others) {
    int few = Math.min(FEW, members.size());
    for (int i = 0; i < few; i++) {
      if (members.get(i).name().equals(name)) {
        return true;
      }
    }
    return members.size() >= FEW && !others.add(name);
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
    if (at >= end || json[at] != '"') {
      throw malformed(at);
    }
    int first = ++at;
    while (at < end && json[at] != '"' && json[at] != '\\' && json[at] >= ' ') {
      at++;
    }
    String plain = new String(json, first, at - first);
    if (at < end && json[at] == '"') {
      at++;
      return plain;
    }
    return string(new StringBuilder(plain));
  }

  /** Goes on where there is something else than letters. */
  private String string(StringBuilder text) throws Malformed {
    while (at < end && json[at] != '"') {
      char c = json[at];
      if (c < ' ') {
        throw malformed(at);
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
    char c = at < end ? json[at] : ' ';
    if (c == 'u' && at + 4 < end) {
      String digits = new String(json, at + 1, 4);
      if (digits.matches("[0-9a-fA-F]{4}")) {
        at += 4;
        return (char) Integer.parseInt(digits, 16);
      }
    }
    int known = ESCAPES.indexOf(c);
    if (known < 0) {
      throw malformed(at);
    }
    return ESCAPED.charAt(known);
  }

  private boolean skip(char wanted) {
    space();
    boolean there = at < end && json[at] == wanted;
    at += there ? 1 : 0;
    return there;
  }

  private void expect(char wanted) throws Malformed {
    if (!skip(wanted)) {
      throw malformed(at);
    }
  }

  private void space() {
    while (at < end && json[at] <= ' ' && " \t\n\r".indexOf(json[at]) >= 0) {
      at++;
    }
  }
}
