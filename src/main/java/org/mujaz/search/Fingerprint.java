package org.mujaz.search;

import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;

/** Tells the content of a file in few letters, since the manifest has them for each file. */
final class Fingerprint {

  /** The name has the number of the file too, so only versions of one file must differ. */
  private static final int BYTES = 3;

  private Fingerprint() {}

  static String of(byte[] content) {
    try {
      byte[] digest = MessageDigest.getInstance("SHA-256").digest(content);
      return HexFormat.of().formatHex(digest, 0, BYTES);
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException(e);
    }
  }
}
