package org.mujaz.source;

import java.nio.ByteBuffer;
import java.nio.CharBuffer;
import java.nio.charset.CharsetDecoder;
import java.nio.charset.CodingErrorAction;
import java.nio.charset.StandardCharsets;

/**
 * Bytes read as UTF-8, strictly.
 *
 * @param text the characters up to the first byte that is not UTF-8
 * @param valid whether these are all
 */
public record Utf8(String text, boolean valid) {

  private static final char REPLACEMENT = '\uFFFD';

  /** Reads {@code bytes}. */
  public static Utf8 of(byte[] bytes) {
    // What this writes for bytes that are no UTF-8 is hardly ever in a text; it is much faster.
    String text = new String(bytes, StandardCharsets.UTF_8);
    return text.indexOf(REPLACEMENT) < 0 ? new Utf8(text, true) : strictly(bytes);
  }

  private static Utf8 strictly(byte[] bytes) {
    CharsetDecoder decoder =
        StandardCharsets.UTF_8
            .newDecoder()
            .onMalformedInput(CodingErrorAction.REPORT)
            .onUnmappableCharacter(CodingErrorAction.REPORT);
    CharBuffer decoded = CharBuffer.allocate(bytes.length);
    boolean valid = !decoder.decode(ByteBuffer.wrap(bytes), decoded, true).isError();
    return new Utf8(decoded.flip().toString(), valid);
  }
}
