package org.mujaz.cache;

import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Supplier;

/** Reads what a {@link Packer} made, part by part and in the same order. */
public final class Unpacker {

  private final ByteBuffer bytes;

  /** At the first part. */
  public Unpacker(byte[] bytes) {
    this.bytes = ByteBuffer.wrap(bytes);
  }

  /** The next part, a text. */
  public String text() {
    int length = small();
    String text = new String(bytes.array(), bytes.position(), length, StandardCharsets.UTF_8);
    bytes.position(bytes.position() + length);
    return text;
  }

  /** The next part, bytes. */
  public byte[] binary() {
    byte[] content = new byte[small()];
    bytes.get(content);
    return content;
  }

  /** Whether there is no next part. */
  boolean isAtEnd() {
    return !bytes.hasRemaining();
  }

  /** The next part, a number. */
  public long number() {
    return bytes.getLong();
  }

  /** The next part, a number that is hardly ever large. */
  public int small() {
    int number = 0;
    int shift = 0;
    byte next = bytes.get();
    while (next < 0) {
      number |= (next & 0x7F) << shift;
      shift += 7;
      next = bytes.get();
    }
    return number | (next << shift);
  }

  /** The next part, a key. */
  public Key key() {
    return new Key(number(), number());
  }

  /** The next part, an answer. */
  public boolean yes() {
    return bytes.get() == 1;
  }

  /** The next part, a list. */
  public <T> List<T> list(Supplier<T> unpack) {
    int size = (int) number();
    List<T> things = new ArrayList<>(size);
    for (int i = 0; i < size; i++) {
      things.add(unpack.get());
    }
    return things;
  }
}
