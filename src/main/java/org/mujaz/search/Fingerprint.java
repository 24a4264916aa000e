package org.mujaz.search;

import java.security.MessageDigest;
import org.mujaz.hash.Sha256;

/** Tells the content of a file in few letters, since the manifest has them for each file. */
final class Fingerprint {

  /** The name has the number of the file too, so only versions of one file must differ. */
  private static final int BYTES = 3;

  private Fingerprint() {}

  static String of(byte[] content) {
    return Sha256.hex(content, BYTES);
  }

  static String of(MessageDigest digest) {
    return Sha256.hex(digest, BYTES);
  }
}
