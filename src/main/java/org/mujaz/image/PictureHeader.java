package org.mujaz.image;

import java.util.Optional;
import org.mujaz.model.PictureType;
import org.mujaz.model.PixelSize;

/** What the first bytes of a picture file tell. */
public sealed interface PictureHeader {

  /**
   * A picture of this size.
   *
   * @param tells whether it carries data on how it was taken that cannot be taken out of it
   */
  record Sized(PixelSize size, PictureType type, boolean tells) implements PictureHeader {

    /** A picture that carries no such data, or only such as can be taken out. */
    Sized(PixelSize size, PictureType type) {
      this(size, type, false);
    }
  }

  /** Not a picture that a browser could show. */
  record Broken() implements PictureHeader {}

  /**
   * A drawing that can act by itself: it has a script, or loads something from elsewhere.
   *
   * @param part what does it, such as {@code <script>}; nothing for a style
   */
  record Active(Optional<String> part) implements PictureHeader {}
}
