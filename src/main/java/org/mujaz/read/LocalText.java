package org.mujaz.read;

import java.util.Optional;
import org.mujaz.model.Language;

/**
 * A text that an editor gave plainly or as {@code {ar, en}}; a plain one in an article is of that
 * article's language only, a plain one in {@code story.yaml} is of both.
 *
 * @param arabic for the Arabic version
 * @param english for the English version
 */
public record LocalText(Optional<String> arabic, Optional<String> english) {

  /** No words in either language, on purpose. */
  static final LocalText NO_WORDS = new LocalText(Optional.of(""), Optional.of(""));

  /** A plain text: of one language, or of both when none is named. */
  static LocalText of(Optional<Language> language, String text) {
    Optional<String> given = Optional.of(text);
    return new LocalText(
        given.filter(t -> !language.equals(Optional.of(Language.ENGLISH))),
        given.filter(t -> !language.equals(Optional.of(Language.ARABIC))));
  }

  /** The text for {@code language}, when there is one. */
  public Optional<String> in(Language language) {
    return language == Language.ARABIC ? arabic : english;
  }
}
