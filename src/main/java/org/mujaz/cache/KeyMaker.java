package org.mujaz.cache;

import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import org.mujaz.hash.Md5;

/**
 * Makes the {@link Key} of a sequence of ingredients. Each text has its length before it, so that
 * no two sequences run together to the same key. Not for several threads.
 */
public final class KeyMaker {

  /** Enough for most ingredients; there are several makers for each page. */
  private static final int BUFFER = 512;

  private final Key secret;

  /** Of nothing for ever: to copy it takes less than to ask Java for another one. */
  private final MessageDigest nothing;

  private final MessageDigest digest;
  private final ByteBuffer buffer = ByteBuffer.allocate(BUFFER);

  KeyMaker(Key secret) {
    this(secret, Md5.digest());
  }

  private KeyMaker(Key secret, MessageDigest nothing) {
    this.secret = secret;
    this.nothing = nothing;
    try {
      this.digest = (MessageDigest) nothing.clone();
    } catch (CloneNotSupportedException e) {
      throw new IllegalStateException("the MD5 of Java can be copied", e);
    }
    add(secret);
  }

  /** Makes another key of the same cache; has none of the ingredients of this one. */
  public KeyMaker another() {
    return new KeyMaker(secret, nothing);
  }

  /** Adds a text. */
  public KeyMaker add(String text) {
    return add(text.getBytes(StandardCharsets.UTF_8));
  }

  /** Adds bytes. */
  public KeyMaker add(byte[] bytes) {
    add(bytes.length);
    if (bytes.length > buffer.remaining()) {
      drain();
    }
    if (bytes.length > BUFFER) {
      digest.update(bytes);
    } else {
      buffer.put(bytes);
    }
    return this;
  }

  /** Adds a number. */
  public KeyMaker add(long number) {
    if (buffer.remaining() < Long.BYTES) {
      drain();
    }
    buffer.putLong(number);
    return this;
  }

  /** Adds all that another key was made of. */
  public KeyMaker add(Key key) {
    return add(key.high()).add(key.low());
  }

  private void drain() {
    digest.update(buffer.array(), 0, buffer.position());
    buffer.clear();
  }

  /** The key of what was added; the maker is at its end. */
  public Key key() {
    drain();
    ByteBuffer bytes = ByteBuffer.wrap(digest.digest());
    return new Key(bytes.getLong(), bytes.getLong());
  }
}
