package org.mujaz.scaffold;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * A file that comes with the plugin, with places to be filled: {@code @title@}.
 *
 * <p>A line with a place for which there is nothing is left out.
 */
final class Template {

  private static final Pattern PLACE = Pattern.compile("@([a-z][A-Za-z]*)@");
  private static final Pattern LINE = Pattern.compile("[^\\n]*\\n|[^\\n]+\\z");

  private final String name;
  private final String text;

  private Template(String name, String text) {
    this.name = name;
    this.text = text;
  }

  /** The template of this name beside this class. */
  static Template of(String name) {
    try (InputStream stream = Template.class.getResourceAsStream(name)) {
      if (stream == null) {
        throw new IllegalStateException("no template " + name);
      }
      return new Template(name, new String(stream.readAllBytes(), StandardCharsets.UTF_8));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /**
   * The text of the file.
   *
   * @param values for every place; empty for what is not there
   */
  String fill(Map<String, String> values) {
    StringBuilder filled = new StringBuilder();
    for (MatchResult line : LINE.matcher(text).results().toList()) {
      boolean nothing =
          PLACE.matcher(line.group()).results().anyMatch(place -> value(place, values).isEmpty());
      if (!nothing) {
        filled.append(
            PLACE
                .matcher(line.group())
                .replaceAll(place -> Matcher.quoteReplacement(value(place, values))));
      }
    }
    return filled.toString();
  }

  private String value(MatchResult place, Map<String, String> values) {
    String value = values.get(place.group(1));
    if (value == null) {
      throw new IllegalStateException("no value for " + place.group() + " in " + name);
    }
    return value;
  }
}
