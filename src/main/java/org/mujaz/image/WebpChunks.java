package org.mujaz.image;

import java.io.EOFException;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.channels.Channels;
import java.nio.channels.FileChannel;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** The chunks of a WebP file (RFC 9649, 2). */
final class WebpChunks {

  /** What a browser needs; data about how the picture was taken are not among it. */
  private static final Set<String> SHOWN =
      Set.of("VP8 ", "VP8L", "VP8X", "ALPH", "ANIM", "ANMF", "ICCP");

  private static final int HEAD = 12;
  private static final int EXIF_AND_XMP = 0x0C;
  private static final int LARGEST_PROFILE = 1 << 22;

  private record Chunk(String type, long start, long length) {

    long padded() {
      return length + (length & 1);
    }
  }

  private final FileChannel file;
  private final List<Chunk> chunks = new ArrayList<>();

  private WebpChunks(FileChannel file) throws IOException {
    this.file = file;
    long at = HEAD;
    while (at + 8 <= file.size()) {
      byte[] head = read(at, 8);
      String type = new String(head, 0, 4, StandardCharsets.ISO_8859_1);
      Chunk chunk = new Chunk(type, at + 8, new Bytes(head).littleEndian(4, 4));
      if (chunk.start() + chunk.length() > file.size()) {
        throw new EOFException();
      }
      chunks.add(chunk);
      at = chunk.start() + chunk.padded();
    }
  }

  private byte[] read(long at, int length) throws IOException {
    byte[] bytes = new byte[length];
    ByteBuffer rest = ByteBuffer.wrap(bytes);
    while (rest.hasRemaining()) {
      if (file.read(rest, at + rest.position()) < 0) {
        throw new EOFException();
      }
    }
    return bytes;
  }

  /** Whether it moves. */
  static boolean isAnimated(Path path) throws IOException {
    try (FileChannel file = FileChannel.open(path)) {
      return new WebpChunks(file).find("ANIM").isPresent();
    }
  }

  /** Its colour profile; nothing where it has none or a broken one. */
  static Optional<ColourProfile> profile(Path path) throws IOException {
    try (FileChannel file = FileChannel.open(path)) {
      WebpChunks chunks = new WebpChunks(file);
      Optional<Chunk> found = chunks.find("ICCP").filter(c -> c.length() <= LARGEST_PROFILE);
      return found.isEmpty()
          ? Optional.empty()
          : ColourProfile.of(chunks.read(found.get().start(), (int) found.get().length()));
    }
  }

  private Optional<Chunk> find(String type) {
    return chunks.stream().filter(chunk -> chunk.type().equals(type)).findFirst();
  }

  /** Writes the file without what is not shown. */
  static void copyShown(Path path, OutputStream out) throws IOException {
    try (FileChannel file = FileChannel.open(path)) {
      new WebpChunks(file).copyShown(out);
    }
  }

  private void copyShown(OutputStream out) throws IOException {
    List<Chunk> shown = chunks.stream().filter(chunk -> SHOWN.contains(chunk.type())).toList();
    long length = 4 + shown.stream().mapToLong(chunk -> 8 + chunk.padded()).sum();
    out.write("RIFF".getBytes(StandardCharsets.US_ASCII));
    out.write(number(length));
    out.write("WEBP".getBytes(StandardCharsets.US_ASCII));
    for (Chunk chunk : shown) {
      out.write(chunk.type().getBytes(StandardCharsets.US_ASCII));
      out.write(number(chunk.length()));
      if (chunk.type().equals("VP8X")) {
        byte[] head = read(chunk.start(), (int) chunk.length());
        head[0] &= ~EXIF_AND_XMP;
        out.write(head);
      } else {
        file.transferTo(chunk.start(), chunk.length(), Channels.newChannel(out));
      }
      if (chunk.padded() > chunk.length()) {
        out.write(0);
      }
    }
  }

  private static byte[] number(long value) {
    return ByteBuffer.allocate(4).order(ByteOrder.LITTLE_ENDIAN).putInt((int) value).array();
  }
}
