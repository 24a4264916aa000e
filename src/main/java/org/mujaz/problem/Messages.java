package org.mujaz.problem;

import java.io.IOException;
import java.io.InputStreamReader;
import java.io.Reader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Properties;
import java.util.Set;

/**
 * The words of reports in one language, from {@code messages_LANGUAGE.properties}.
 *
 * <p>{@code {0}}, {@code {1}} … stand for the arguments of a problem; there is no other syntax.
 */
public final class Messages {

  private final Properties texts = new Properties();

  private Messages(String language) {
    String name = "messages_" + language + ".properties";
    try (Reader reader =
        new InputStreamReader(
            Objects.requireNonNull(Messages.class.getResourceAsStream(name), name),
            StandardCharsets.UTF_8)) {
      texts.load(reader);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** The messages in English. */
  public static Messages english() {
    return new Messages("en");
  }

  /** The message of a problem, without place and code. */
  String message(Problem problem) {
    return fill(problem.code().id(), problem.arguments())
        .orElseThrow(() -> new IllegalStateException("no message for " + problem.code()));
  }

  /** What to do about it. */
  Optional<String> help(Problem problem) {
    return fill(problem.code().id() + ".help", problem.arguments());
  }

  /** A phrase of the report itself. */
  String phrase(String key, String... arguments) {
    return fill("report." + key, List.of(arguments))
        .orElseThrow(() -> new IllegalStateException("no message for report." + key));
  }

  /** The keys of all messages. */
  Set<String> keys() {
    return texts.stringPropertyNames();
  }

  private Optional<String> fill(String key, List<String> arguments) {
    String pattern = texts.getProperty(key);
    if (pattern == null) {
      return Optional.empty();
    }
    StringBuilder filled = new StringBuilder();
    int i = 0;
    while (i < pattern.length()) {
      boolean argument =
          pattern.charAt(i) == '{'
              && i + 2 < pattern.length()
              && pattern.charAt(i + 2) == '}'
              && Character.isDigit(pattern.charAt(i + 1));
      if (argument) {
        filled.append(arguments.get(pattern.charAt(i + 1) - '0'));
        i += 3;
      } else {
        filled.append(pattern.charAt(i++));
      }
    }
    return Optional.of(filled.toString());
  }
}
