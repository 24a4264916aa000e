package org.mujaz.maven;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** A parameter that is several words with commas between them, the Arabic comma included. */
final class ListedWords {

  private static final Pattern COMMA = Pattern.compile("[,،]");

  private ListedWords() {}

  /** The words, each once; none when nothing was given. */
  static List<String> of(@Nullable String parameter) {
    return Optional.ofNullable(parameter).stream()
        .flatMap(text -> Arrays.stream(COMMA.split(text)))
        .map(String::strip)
        .filter(word -> !word.isEmpty())
        .distinct()
        .toList();
  }
}
