package org.mujaz.image;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.Base64;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** A picture that stands in an address (RFC 2397), as in drawings. */
final class EmbeddedPicture {

  /** Possessive, so that it does not recurse over parameters. */
  private static final Pattern ADDRESS =
      Pattern.compile(
          "(\\s*+data:image/[\\w.+-]++(?:;(?!base64,)[\\w.=+-]++)*+;base64,)(.*)", Pattern.DOTALL);

  private EmbeddedPicture() {}

  /**
   * The same address with a picture that carries no data on how it was taken; other values stay as
   * they are.
   *
   * @throws IOException if the picture is broken
   */
  static String shown(String value) throws IOException {
    Matcher address = value.startsWith("#") ? null : ADDRESS.matcher(value);
    if (address == null || !address.matches()) {
      return value;
    }
    try {
      byte[] picture = Base64.getMimeDecoder().decode(address.group(2));
      return address.group(1) + Base64.getEncoder().encodeToString(shown(picture));
    } catch (IllegalArgumentException notBase64) {
      throw new IOException(notBase64);
    }
  }

  private static byte[] shown(byte[] picture) throws IOException {
    Bytes start = new Bytes(picture);
    ByteArrayInputStream in = new ByteArrayInputStream(picture);
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    if (start.has(0, 0xFF, 0xD8, 0xFF)) {
      JpegSegments.copyShown(in, out);
    } else if (start.has(0, 0x89, 'P', 'N', 'G')) {
      new PngStream(in, PngStream.SHOWN).transferTo(out);
    } else if (start.has(0, 'G', 'I', 'F', '8')) {
      GifBlocks.copyShown(in, out);
    } else {
      throw new IOException("neither JPEG nor PNG nor GIF");
    }
    return out.toByteArray();
  }
}
