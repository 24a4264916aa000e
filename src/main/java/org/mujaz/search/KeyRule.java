package org.mujaz.search;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
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
    try (InputStream stream = KeyRule.class.getResourceAsStream("keys.txt")) {
      if (stream == null) {
        throw new IllegalStateException("no keys.txt");
      }
      String text = new String(stream.readAllBytes(), StandardCharsets.UTF_8);
      return text.lines().map(line -> of(List.of(line.split(" ")))).toList();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
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
    Matcher matcher = pattern.matcher(word);
    if (matcher.matches()) {
      for (String result : results) {
        found.accept(result.replace("$1", matcher.group(1)));
      }
    }
  }
}
