package org.mujaz.importer.folder;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * What stands in a mark of a template language: its name, values in order, and values with names.
 *
 * @param name of the mark
 * @param values without a name
 * @param named values by their names
 */
record Arguments(String name, List<String> values, Map<String, String> named) {

  private static final Pattern PART =
      Pattern.compile(
          "(?:([\\w-]+)\\s*=\\s*)?(?:\"((?:[^\"\\\\]++|\\\\.)*+)\"|`([^`]*+)`|'([^']*+)'|([^\\s\"'`=]\\S*))");

  /** Takes the inside of a mark apart. */
  static Arguments of(String inner) {
    String name = "";
    List<String> values = new ArrayList<>();
    Map<String, String> named = new LinkedHashMap<>();
    Matcher part = PART.matcher(inner);
    while (part.find()) {
      String value = value(part);
      if (part.group(1) != null) {
        named.putIfAbsent(part.group(1), value);
      } else if (name.isEmpty() && part.group(5) != null) {
        name = value;
      } else {
        values.add(value);
      }
    }
    return new Arguments(name, values, named);
  }

  private static String value(Matcher part) {
    if (part.group(2) != null) {
      return part.group(2).replaceAll("\\\\(.)", "$1");
    }
    for (int group = 3; group <= 5; group++) {
      if (part.group(group) != null) {
        return part.group(group);
      }
    }
    return "";
  }

  /** The value with one of these names. */
  Optional<String> get(String... names) {
    for (String key : names) {
      String value = named.get(key);
      if (value != null && !value.isBlank()) {
        return Optional.of(value);
      }
    }
    return Optional.empty();
  }

  /** The first value without a name, or else the one with one of these names. */
  Optional<String> first(String... names) {
    return values.isEmpty() ? get(names) : Optional.of(values.get(0));
  }
}
