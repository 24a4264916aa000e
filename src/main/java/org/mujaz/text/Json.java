package org.mujaz.text;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Values of JSON, written one member to a line. */
public final class Json {

  private Json() {}

  /** A text. */
  public static String text(String value) {
    return "\"" + JsonString.escaped(value) + "\"";
  }

  /** An array of texts. */
  public static String texts(List<String> values) {
    return list(values.stream().map(Json::text).toList());
  }

  /** An array of finished values. */
  public static String list(List<String> values) {
    return enclosed("[", values, "]");
  }

  private static String enclosed(String open, List<String> values, String close) {
    return values.isEmpty()
        ? open + close
        : open + "\n" + indented(String.join(",\n", values)) + "\n" + close;
  }

  private static String indented(String lines) {
    return "  " + lines.replace("\n", "\n  ");
  }

  /** An object whose members stand in the order in which they were given. */
  public static final class Members {

    private final List<String> members = new ArrayList<>();

    /** An empty object. */
    public Members() {}

    /** A member with a value of JSON. */
    public Members with(String name, String value) {
      members.add(text(name) + ": " + value);
      return this;
    }

    /** A member that is a text, left out where there is none. */
    public Members with(String name, Optional<?> text) {
      text.ifPresent(value -> with(name, text(value.toString())));
      return this;
    }

    @Override
    public String toString() {
      return enclosed("{", members, "}");
    }
  }
}
