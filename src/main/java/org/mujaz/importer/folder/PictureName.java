package org.mujaz.importer.folder;

import java.util.Locale;
import java.util.regex.Pattern;

/** Addresses of pictures, told by their endings. */
final class PictureName {

  private static final Pattern ENDING =
      Pattern.compile(".*\\.(?:jpe?g|png|gif|webp|svg|avif)(?:[?#].*)?", Pattern.DOTALL);

  private PictureName() {}

  /** Whether an address names a picture. */
  static boolean is(String address) {
    return ENDING.matcher(address.toLowerCase(Locale.ROOT)).matches();
  }
}
