package org.mujaz.importer.origin;

import java.util.Optional;
import org.mujaz.model.Direction;
import org.mujaz.model.Language;
import org.mujaz.text.MainDirection;

/**
 * Tells what texts are written in.
 *
 * @param all the language of every text; empty to tell by their letters
 */
public record TextLanguage(Optional<Language> all) {

  /** The language of most letters of a text; English where there are none. */
  public Language of(String text) {
    return all.orElseGet(
        () ->
            MainDirection.of(text).equals(Optional.of(Direction.RTL))
                ? Language.ARABIC
                : Language.ENGLISH);
  }

  /** The language with this tag, such as {@code ar-EG} or {@code en_US}, if it is one of ours. */
  public static Optional<Language> ofTag(String tag) {
    return Language.ofCode(tag.strip().toLowerCase(java.util.Locale.ROOT).split("[-_]", 2)[0]);
  }
}
