package org.mujaz.importer.folder;

import java.util.Optional;
import java.util.function.Function;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** A pattern of addresses with placeholders such as {@code :year}. */
final class AddressPattern {

  private static final Pattern PLACEHOLDER = Pattern.compile(":(\\w+)(\\[[^\\]]*])?");

  private AddressPattern() {}

  /**
   * Fills a pattern in.
   *
   * @param values what the placeholders stand for, named without colon
   * @return nothing where one of them is not known
   */
  static Optional<String> filled(String pattern, Function<String, Optional<String>> values) {
    Matcher placeholder = PLACEHOLDER.matcher(pattern);
    StringBuilder filled = new StringBuilder();
    while (placeholder.find()) {
      Optional<String> value = value(placeholder, values);
      if (value.isEmpty()) {
        return Optional.empty();
      }
      placeholder.appendReplacement(filled, Matcher.quoteReplacement(value.get()));
    }
    return Optional.of(placeholder.appendTail(filled).toString().replaceAll("/{2,}", "/"));
  }

  private static Optional<String> value(
      MatchResult placeholder, Function<String, Optional<String>> values) {
    return placeholder.group(2) == null ? values.apply(placeholder.group(1)) : Optional.empty();
  }
}
