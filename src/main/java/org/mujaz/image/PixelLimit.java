package org.mujaz.image;

import java.io.IOException;
import org.mujaz.model.PixelSize;

/** How large a picture may be, so that no file can fill the memory. */
public final class PixelLimit {

  /** The most pixels that a picture may have: more than any camera of a newsroom makes. */
  public static final long MOST = 100_000_000;

  private PixelLimit() {}

  /** Whether a picture is larger than that. */
  public static boolean isPassedBy(PixelSize size) {
    return (long) size.width() * size.height() > MOST;
  }

  /** Fails for a picture that is larger: its header said otherwise. */
  static void check(int width, int height) throws IOException {
    if ((long) width * height > MOST) {
      throw new IOException("too large: " + width + "×" + height);
    }
  }
}
