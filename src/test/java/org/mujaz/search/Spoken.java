package org.mujaz.search;

import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.mujaz.text.SearchWords;

/** What the build says of texts, in the form in which the page's script is asked. */
final class Spoken {

  private Spoken() {}

  /** The words of a text with their keys: {@code وزير:3 زير:1 | ...}. */
  static String of(String text) {
    return SearchWords.of(text).stream().map(Spoken::keys).collect(Collectors.joining(" | "));
  }

  private static String keys(String word) {
    return SearchKeys.of(word).stream()
        .map(key -> key.text() + ":" + key.rank())
        .collect(Collectors.joining(" "));
  }

  /** Each character of the Arabic blocks and of Latin-1: by itself, and inside of words. */
  static List<String> characters() {
    return IntStream.of(0x0000, 0x0600, 0xFB50, 0xFE70)
        .boxed()
        .flatMap(first -> IntStream.rangeClosed(first, last(first)).boxed())
        .flatMap(Spoken::around)
        .toList();
  }

  private static int last(int first) {
    return switch (first) {
      case 0x0000 -> 0x00FF;
      case 0x0600 -> 0x06FF;
      case 0xFB50 -> 0xFDFF;
      default -> 0xFEFF;
    };
  }

  private static Stream<String> around(int codePoint) {
    String character = Character.toString(codePoint);
    return Stream.of(character, "قل" + character + "م", "x1" + character + "2y");
  }
}
