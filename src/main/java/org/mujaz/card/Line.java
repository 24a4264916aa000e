package org.mujaz.card;

import java.awt.font.TextLayout;
import java.util.List;
import java.util.Optional;
import org.mujaz.model.Language;

/**
 * Sets one line of text.
 *
 * @param faces to set it in
 * @param weight of its letters
 * @param size in pixels
 */
record Line(Faces faces, Weight weight, int size) {

  /** The line, cut behind a word where it is too long; nothing for no text. */
  Optional<TextLayout> set(String text, Language language, float width) {
    return text.isEmpty()
        ? Optional.empty()
        : new TextBox(faces, weight, List.of(size), 1)
            .set(text, language, width, size, 1).lines().stream().findFirst();
  }
}
