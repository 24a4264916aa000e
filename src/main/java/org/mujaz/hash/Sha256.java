package org.mujaz.hash;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.security.DigestInputStream;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;

/** SHA-256 (FIPS 180-4), of which names need the beginning only. */
public final class Sha256 {

  private Sha256() {}

  /** A digest of nothing yet, for content that comes in pieces. */
  public static MessageDigest digest() {
    try {
      return MessageDigest.getInstance("SHA-256");
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException("every Java has SHA-256", e);
    }
  }

  /**
   * The first bytes of a digest in hexadecimal digits, two for each.
   *
   * @param digest is empty again afterwards
   */
  public static String hex(MessageDigest digest, int bytes) {
    return HexFormat.of().formatHex(digest.digest(), 0, bytes);
  }

  /** The first bytes of the digest of {@code content}, likewise. */
  public static String hex(byte[] content, int bytes) {
    return HexFormat.of().formatHex(digest().digest(content), 0, bytes);
  }

  /** The first bytes of the digest of a text in UTF-8, likewise. */
  public static String hex(String text, int bytes) {
    return hex(text.getBytes(StandardCharsets.UTF_8), bytes);
  }

  /**
   * The first bytes of the digest of what is left of a stream, likewise.
   *
   * @throws IOException if it cannot be read
   */
  public static String hex(InputStream content, int bytes) throws IOException {
    MessageDigest digest = digest();
    new DigestInputStream(content, digest).transferTo(OutputStream.nullOutputStream());
    return hex(digest, bytes);
  }
}
