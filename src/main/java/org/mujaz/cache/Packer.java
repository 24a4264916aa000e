package org.mujaz.cache;

import java.io.ByteArrayOutputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Collection;
import java.util.function.Consumer;

/** Makes the bytes of a result, part by part; {@link Unpacker} reads them in the same order. */
public final class Packer {

  private final ByteArrayOutputStream bytes = new ByteArrayOutputStream(512);
  private final DataOutputStream out = new DataOutputStream(bytes);

  /** Nothing yet. */
  public Packer() {}

  /** Adds a text of any length. */
  public Packer text(String text) {
    byte[] encoded = text.getBytes(StandardCharsets.UTF_8);
    return binary(encoded, encoded.length);
  }

  /** Adds the first {@code length} bytes of {@code content}. */
  public Packer binary(byte[] content, int length) {
    small(length);
    bytes.write(content, 0, length);
    return this;
  }

  /** Adds a number. */
  public Packer number(long number) {
    try {
      out.writeLong(number);
    } catch (IOException e) {
      throw new IllegalStateException("memory cannot fail", e);
    }
    return this;
  }

  /** Adds a number from 0 on that is hardly ever large: one byte for each seven bits. */
  public Packer small(int number) {
    int rest = number;
    while (rest >>> 7 != 0) {
      bytes.write((rest & 0x7F) | 0x80);
      rest >>>= 7;
    }
    bytes.write(rest);
    return this;
  }

  /** Adds a key. */
  public Packer key(Key key) {
    return number(key.high()).number(key.low());
  }

  /** Adds an answer. */
  public Packer yes(boolean yes) {
    bytes.write(yes ? 1 : 0);
    return this;
  }

  /** Adds how many things there are, and each of them. */
  public <T> Packer list(Collection<T> things, Consumer<T> pack) {
    number(things.size());
    things.forEach(pack);
    return this;
  }

  /** How many bytes were added. */
  int size() {
    return bytes.size();
  }

  /** All that was added. */
  public byte[] bytes() {
    return bytes.toByteArray();
  }
}
