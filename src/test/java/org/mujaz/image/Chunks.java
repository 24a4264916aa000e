package org.mujaz.image;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.HexFormat;
import java.util.zip.CRC32;

/** Chunks of PNG and WebP files for tests. */
final class Chunks {

  private static final int PNG_HEADER = 33;
  private static final int PNG_END = 12;
  private static final int RIFF_HEADER = 12;
  private static final int EXIF_AND_XMP = 0x0C;

  private Chunks() {}

  /** EXIF data of this orientation, and a place. */
  static byte[] exif(int orientation) {
    String tiff = "4D4D002A00000008" + "0001" + "0112000300000001" + "000%d0000" + "00000000";
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    out.writeBytes(HexFormat.of().parseHex(tiff.formatted(orientation)));
    out.writeBytes("GPSLatitude 25.2".getBytes(StandardCharsets.US_ASCII));
    return out.toByteArray();
  }

  /** A PNG with a chunk behind its header. */
  static byte[] afterHeader(byte[] png, String type, byte[] content) {
    return png(png, PNG_HEADER, type, content);
  }

  /** A PNG with a chunk before its end. */
  static byte[] beforeEnd(byte[] png, String type, byte[] content) {
    return png(png, png.length - PNG_END, type, content);
  }

  private static byte[] png(byte[] png, int at, String type, byte[] content) {
    byte[] name = type.getBytes(StandardCharsets.US_ASCII);
    CRC32 sum = new CRC32();
    sum.update(name);
    sum.update(content);
    ByteArrayOutputStream file = new ByteArrayOutputStream();
    file.write(png, 0, at);
    file.writeBytes(ByteBuffer.allocate(4).putInt(content.length).array());
    file.writeBytes(name);
    file.writeBytes(content);
    file.writeBytes(ByteBuffer.allocate(4).putInt((int) sum.getValue()).array());
    file.write(png, at, png.length - at);
    return file.toByteArray();
  }

  /** A WebP of one picture, in the extended form, with EXIF data and XMP behind it. */
  static byte[] withMetadata(byte[] webp, int width, int height, int orientation) {
    byte[] picture = Arrays.copyOfRange(webp, RIFF_HEADER, webp.length);
    return riff(
        extended(EXIF_AND_XMP, width, height),
        picture,
        webp("EXIF", exif(orientation)),
        webp("XMP ", "<x:xmpmeta/>".getBytes(StandardCharsets.US_ASCII)));
  }

  /** The first chunk of the extended form. */
  static byte[] extended(int flags, int width, int height) {
    ByteBuffer content = ByteBuffer.allocate(10).order(ByteOrder.LITTLE_ENDIAN).putInt(flags);
    content.putShort((short) (width - 1)).put((byte) 0);
    content.putShort((short) (height - 1)).put((byte) 0);
    return webp("VP8X", content.array());
  }

  /** A chunk of a WebP. */
  static byte[] webp(String type, byte[] content) {
    return ByteBuffer.allocate(8 + content.length + content.length % 2)
        .order(ByteOrder.LITTLE_ENDIAN)
        .put(type.getBytes(StandardCharsets.US_ASCII))
        .putInt(content.length)
        .put(content)
        .array();
  }

  /** A WebP of these chunks. */
  static byte[] riff(byte[]... chunks) {
    ByteArrayOutputStream all = new ByteArrayOutputStream();
    all.writeBytes("WEBP".getBytes(StandardCharsets.US_ASCII));
    for (byte[] chunk : chunks) {
      all.writeBytes(chunk);
    }
    return webp("RIFF", all.toByteArray());
  }

  /** A picture as WebP. */
  static byte[] lossyWebp(int width, int height) {
    try {
      return WebpCodec.get()
          .orElseThrow()
          .encode(Pixels.of(new ImageRows(Photo.image(width, height))), false);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
