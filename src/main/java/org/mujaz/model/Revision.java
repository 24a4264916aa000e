package org.mujaz.model;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.IntStream;

/**
 * The state of a text, as short hashes of its words: two states whose words are the same have one
 * revision, however they are spaced.
 *
 * <p>Written {@code 1a2b3c4d-01ab23cd…}: the whole, and after a hyphen each unit, so that the
 * paragraphs that have changed since can be told without the text of that time. The second half may
 * be missing; it says nothing about whether two states are one.
 *
 * @param whole 8 hexadecimal digits
 * @param units 4 hexadecimal digits for the title, the summary and each paragraph; nothing where
 *     they were not recorded
 */
public record Revision(String whole, List<String> units) {

  private static final int UNIT = 4;

  private static final Pattern FORM =
      Pattern.compile("([0-9a-f]{8})(?:-((?:[0-9a-f]{4}){2,}))?", Pattern.CASE_INSENSITIVE);

  /** Copies the list and checks the form. */
  public Revision {
    units = List.copyOf(units);
    if (!FORM.matcher(written(whole, units)).matches()) {
      throw new IllegalArgumentException("not a revision: " + written(whole, units));
    }
  }

  /** Reads the form of {@link #toString()}; nothing where a text has another. */
  public static Optional<Revision> of(String text) {
    Matcher parts = FORM.matcher(text);
    if (!parts.matches()) {
      return Optional.empty();
    }
    String digits = Optional.ofNullable(parts.group(2)).orElse("").toLowerCase(Locale.ROOT);
    return Optional.of(
        new Revision(
            parts.group(1).toLowerCase(Locale.ROOT),
            IntStream.range(0, digits.length() / UNIT)
                .mapToObj(unit -> digits.substring(unit * UNIT, (unit + 1) * UNIT))
                .toList()));
  }

  /** Whether both are of the same words. */
  public boolean isSameAs(Revision other) {
    return whole.equals(other.whole);
  }

  @Override
  public String toString() {
    return written(whole, units);
  }

  private static String written(String whole, List<String> units) {
    return units.isEmpty() ? whole : whole + "-" + String.join("", units);
  }
}
