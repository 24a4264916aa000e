package org.mujaz.theme;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Objects;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Writes the table of words in themes.md from the message files of the built-in theme. */
final class MessageReference {
  private static final Pattern LINE = Pattern.compile("(?m)^([\\w.-]+) = (.*)$");

  private MessageReference() {}

  /** The section, in Markdown: a table for each group of keys, in the order of the files. */
  static String markdown() {
    Map<String, String> english = patterns("en");
    Map<String, String> arabic = patterns("ar");
    StringBuilder text = new StringBuilder("## Every word\n");
    String group = "";
    for (Map.Entry<String, String> entry : english.entrySet()) {
      String key = entry.getKey();
      String own = key.replaceFirst("\\..*", "");
      if (!own.equals(group)) {
        text.append("\n### Words: `").append(own).append("`\n\n");
        text.append("| key | English | Arabic |\n|---|---|---|\n");
        group = own;
      }
      text.append(
          "| `%s` | `%s` | `%s` |\n".formatted(key, cell(entry.getValue()), of(arabic, key)));
    }
    return text.toString();
  }

  private static String of(Map<String, String> arabic, String key) {
    return cell(Objects.requireNonNull(arabic.get(key), key));
  }

  private static String cell(String pattern) {
    return pattern.replace("|", "\\|");
  }

  /** The patterns by key; keys of one group stand together, as the first of them does. */
  private static Map<String, String> patterns(String language) {
    ThemeFile file =
        Objects.requireNonNull(
            BuiltInTheme.read().files().get("messages/" + language + ".properties"));
    Map<String, Map<String, String>> groups = new LinkedHashMap<>();
    Matcher line = LINE.matcher(file.text());
    while (line.find()) {
      groups
          .computeIfAbsent(line.group(1).replaceFirst("\\..*", ""), group -> new LinkedHashMap<>())
          .put(line.group(1), line.group(2));
    }
    Map<String, String> patterns = new LinkedHashMap<>();
    groups.values().forEach(patterns::putAll);
    return patterns;
  }
}
