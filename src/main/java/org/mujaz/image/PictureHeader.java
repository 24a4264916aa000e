package org.mujaz.image;

import java.util.Optional;
import org.mujaz.model.PixelSize;

/** What the first bytes of a picture file tell. */
public sealed interface PictureHeader {

  /** A picture of this size. */
  record Sized(PixelSize size) implements PictureHeader {}

  /** A picture without a size of its own, as some drawings are. */
  record Sizeless() implements PictureHeader {}

  /** Not a picture that a browser could show. */
  record Broken() implements PictureHeader {}

  /**
   * A drawing that can act by itself: it has a script, or loads something from elsewhere.
   *
   * @param part what does it, such as {@code <script>}; nothing for a style
   */
  record Active(Optional<String> part) implements PictureHeader {}
}
