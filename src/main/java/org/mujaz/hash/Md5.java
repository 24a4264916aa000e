package org.mujaz.hash;

import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;

/**
 * MD5 (RFC 1321), for what never leaves the machine and nobody gains by forging: without the
 * optimising compiler, which short builds do better without, it is three times as fast as SHA-256.
 */
public final class Md5 {

  private Md5() {}

  /** A digest of nothing yet. */
  public static MessageDigest digest() {
    try {
      return MessageDigest.getInstance("MD5");
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException("every Java has MD5", e);
    }
  }

  /**
   * A digest in hexadecimal digits.
   *
   * @param digest is empty again afterwards
   */
  public static String hex(MessageDigest digest) {
    return HexFormat.of().formatHex(digest.digest());
  }

  /**
   * The beginning of the digest of a text in UTF-8.
   *
   * @param digest is empty, and is so again afterwards
   */
  public static long number(MessageDigest digest, String text) {
    return ByteBuffer.wrap(digest.digest(text.getBytes(StandardCharsets.UTF_8))).getLong();
  }
}
