package org.mujaz.image;

import java.io.ByteArrayOutputStream;
import java.io.DataInputStream;
import java.io.EOFException;
import java.io.IOException;
import java.io.InputStream;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Optional;
import java.util.Set;
import java.util.zip.DataFormatException;
import java.util.zip.Inflater;

/**
 * A PNG without the chunks that are not asked for (PNG, 5.3).
 *
 * <p>Nothing that follows the picture is read, and no text: compressed text can be a thousand times
 * as long as the file.
 */
final class PngStream extends InputStream {

  /** What a decoder needs. */
  static final Set<String> PICTURE = Set.of("IHDR", "PLTE", "tRNS", "IDAT", "IEND");

  /** What a browser needs, movement and colours included. */
  static final Set<String> SHOWN =
      Set.of(
          "IHDR", "PLTE", "tRNS", "IDAT", "IEND", "acTL", "fcTL", "fdAT", "iCCP", "sRGB", "gAMA",
          "cHRM", "cICP", "sBIT", "bKGD");

  private static final int SIGNATURE = 8;
  private static final int LARGEST_PROFILE = 1 << 22;

  private final DataInputStream in;
  private final Set<String> kept;
  private byte[] head;
  private int at;
  private long rest;
  private boolean ended;

  PngStream(InputStream in, Set<String> kept) throws IOException {
    this.in = new DataInputStream(in);
    this.kept = kept;
    this.head = in.readNBytes(SIGNATURE);
  }

  /** Whether it moves: then it has a chunk that says so before its first pixels. */
  static boolean isAnimated(InputStream in) throws IOException {
    return before(in, "acTL", "IDAT").isPresent();
  }

  /** Its colour profile; nothing where it has none or a broken one. */
  static Optional<ColourProfile> profile(InputStream in) throws IOException {
    return before(in, "iCCP", "IDAT").flatMap(PngStream::inflated).flatMap(ColourProfile::of);
  }

  /** Its EXIF data, unless it moves; nothing where it breaks off. */
  static Optional<Bytes> exif(InputStream in) throws IOException {
    Optional<byte[]> found = Optional.empty();
    DataInputStream chunks = new DataInputStream(in);
    try {
      chunks.skipNBytes(SIGNATURE);
      while (true) {
        int length = chunks.readInt();
        String type = name(chunks.readNBytes(4));
        if (length < 0 || type.equals("IEND") || type.equals("acTL")) {
          return type.equals("acTL") ? Optional.empty() : found.map(Bytes::new);
        }
        boolean wanted = type.equals("eXIf") && length <= ExifOrientation.LONGEST;
        found = wanted ? Optional.of(chunks.readNBytes(length)) : found;
        chunks.skipNBytes(wanted ? 4 : length + 4L);
      }
    } catch (EOFException cutOff) {
      return Optional.empty();
    }
  }

  private static Optional<byte[]> before(InputStream given, String wanted, String end)
      throws IOException {
    DataInputStream in = new DataInputStream(given);
    in.skipNBytes(SIGNATURE);
    while (true) {
      int length = in.readInt();
      String type = name(in.readNBytes(4));
      if (type.equals(end) || length < 0) {
        return Optional.empty();
      }
      if (type.equals(wanted) && length <= LARGEST_PROFILE) {
        return Optional.of(in.readNBytes(length));
      }
      in.skipNBytes(length + 4L);
    }
  }

  /** A name, a zero, the method zero, and the profile compressed (PNG, 11.3.2.3). */
  private static Optional<byte[]> inflated(byte[] chunk) {
    int name = 0;
    while (name < chunk.length && chunk[name] != 0) {
      name++;
    }
    if (name + 2 > chunk.length) {
      return Optional.empty();
    }
    Inflater inflater = new Inflater();
    try {
      inflater.setInput(chunk, name + 2, chunk.length - name - 2);
      ByteArrayOutputStream profile = new ByteArrayOutputStream();
      byte[] buffer = new byte[1 << 13];
      while (!inflater.finished() && profile.size() <= LARGEST_PROFILE) {
        int count = inflater.inflate(buffer);
        if (count == 0 && (inflater.needsInput() || inflater.needsDictionary())) {
          return Optional.empty();
        }
        profile.write(buffer, 0, count);
      }
      return inflater.finished() ? Optional.of(profile.toByteArray()) : Optional.empty();
    } catch (DataFormatException broken) {
      return Optional.empty();
    } finally {
      inflater.end();
    }
  }

  private static String name(byte[] type) {
    return new String(type, StandardCharsets.ISO_8859_1);
  }

  @Override
  public int read() throws IOException {
    byte[] one = new byte[1];
    return read(one, 0, 1) < 0 ? -1 : one[0] & 0xFF;
  }

  @Override
  public int read(byte[] target, int offset, int length) throws IOException {
    if (at == head.length && rest == 0 && !next()) {
      return -1;
    }
    if (at < head.length) {
      int count = Math.min(length, head.length - at);
      System.arraycopy(head, at, target, offset, count);
      at += count;
      return count;
    }
    int count = in.read(target, offset, (int) Math.min(length, rest));
    if (count < 0) {
      throw new EOFException();
    }
    rest -= count;
    return count;
  }

  /** Goes to the next chunk that is asked for. */
  private boolean next() throws IOException {
    while (!ended) {
      byte[] start = in.readNBytes(8);
      if (start.length < 8) {
        throw new EOFException();
      }
      int length = ByteBuffer.wrap(start).getInt();
      String type = name(Arrays.copyOfRange(start, 4, 8));
      if (length < 0) {
        throw new IOException("a chunk of more than two gigabytes");
      }
      ended = type.equals("IEND");
      if (kept.contains(type)) {
        head = start;
        at = 0;
        rest = length + 4L;
        return true;
      }
      in.skipNBytes(length + 4L);
    }
    return false;
  }

  @Override
  public void close() throws IOException {
    in.close();
  }
}
