package org.mujaz.assemble;

import java.util.Optional;
import org.mujaz.model.Picture;
import org.mujaz.read.Located;

/** What one version takes over of the other one's picture. */
final class Pictures {

  private Pictures() {}

  /**
   * The picture and its focus alone: alt text, caption and credit are in the other language; but
   * what only decorates does so in both.
   */
  static Located<Picture> withoutWords(Located<Picture> given) {
    return new Located<>(
        new Picture(
            given.value().file(),
            given.value().alt().filter(String::isEmpty),
            Optional.empty(),
            Optional.empty(),
            given.value().focus()),
        given.location());
  }
}
