package org.mujaz.assemble;

import java.util.Base64;

/** The smallest picture. */
public final class Pixel {

  /** One transparent pixel. */
  public static final byte[] PNG =
      Base64.getDecoder()
          .decode(
              "iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAYAAAAfFcSJAAAADUlEQVR42mNk+M9QDwADhgGAWjR9awAAAABJRU5ErkJggg==");

  private Pixel() {}
}
