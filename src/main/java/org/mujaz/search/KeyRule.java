package org.mujaz.search;

import java.util.List;
import java.util.function.Consumer;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * One line of {@code keys.txt}, which the page's script has word for word: script, place, rank, a
 * pattern for the whole word, and what it may be without its prefix or suffix.
 */
record KeyRule(boolean arabic, boolean prefix, int rank, Pattern pattern, List<String> results) {

  static List<KeyRule> read() {
    return Table.lines("keys.txt").stream().map(line -> of(List.of(line.split(" ")))).toList();
  }

  private static KeyRule of(List<String> columns) {
    return new KeyRule(
        columns.get(0).equals("ar"),
        columns.get(1).equals("prefix"),
        Integer.parseInt(columns.get(2)),
        Pattern.compile(columns.get(3)),
        columns.subList(4, columns.size()));
  }

  /** Hands over what {@code word} may be. */
  void apply(String word, Consumer<String> found) {
    // A prefix begins and a suffix ends with a letter that the pattern names: most words are
    // spared.
    char edge = word.charAt(prefix ? 0 : word.length() - 1);
    if (pattern.pattern().indexOf(edge) < 0) {
      return;
    }
    Matcher matcher = pattern.matcher(word);
    if (matcher.matches()) {
      for (String result : results) {
        found.accept(result.replace("$1", matcher.group(1)));
      }
    }
  }
}
