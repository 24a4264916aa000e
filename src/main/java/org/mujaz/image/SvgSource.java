package org.mujaz.image;

import java.io.StringReader;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.charset.UnsupportedCharsetException;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import javax.xml.stream.XMLInputFactory;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;

/** Opens drawings as XML that brings nothing in from elsewhere and declares nothing of its own. */
final class SvgSource {

  /** Where a file names its encoding (XML 1.0, 4.3.3). */
  private static final Pattern ENCODING =
      Pattern.compile("^<\\?xml[^>]{0,99}?\\sencoding\\s*=\\s*[\"']([A-Za-z][\\w.-]{0,39})[\"']");

  private static final int DECLARATION = 200;

  private SvgSource() {}

  /**
   * A reader of a drawing.
   *
   * @param file its bytes, in any encoding that they declare
   * @throws XMLStreamException if they are not in this encoding, or begin like no XML
   */
  static XMLStreamReader open(byte[] file) throws XMLStreamException {
    XMLInputFactory factory = XMLInputFactory.newDefaultFactory();
    factory.setProperty(XMLInputFactory.SUPPORT_DTD, false);
    factory.setProperty(XMLInputFactory.IS_SUPPORTING_EXTERNAL_ENTITIES, false);
    return factory.createXMLStreamReader(new StringReader(text(file)));
  }

  private static String text(byte[] file) throws XMLStreamException {
    Bytes start = new Bytes(file);
    int mark = start.has(0, 0xEF, 0xBB, 0xBF) ? 3 : 0;
    try {
      return charset(start, file)
          .newDecoder()
          .decode(ByteBuffer.wrap(file, mark, file.length - mark))
          .toString();
    } catch (CharacterCodingException | UnsupportedCharsetException e) {
      throw new XMLStreamException(e);
    }
  }

  private static Charset charset(Bytes start, byte[] file) {
    if (start.has(0, 0xFE, 0xFF) || start.has(0, 0xFF, 0xFE)) {
      return StandardCharsets.UTF_16;
    }
    int length = Math.min(file.length, DECLARATION);
    Matcher declared = ENCODING.matcher(new String(file, 0, length, StandardCharsets.ISO_8859_1));
    return declared.find() ? Charset.forName(declared.group(1)) : StandardCharsets.UTF_8;
  }
}
