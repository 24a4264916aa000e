package org.mujaz.image;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Set;
import javax.xml.stream.XMLOutputFactory;
import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;
import javax.xml.stream.XMLStreamWriter;

/**
 * Writes what a drawing shows and nothing else. Drawing programs leave more in it: the author's
 * name, paths on their disk, the history of the file, and whatever a camera wrote into the pictures
 * that it embeds.
 */
final class SvgCopy {

  private static final String SVG = "http://www.w3.org/2000/svg";
  private static final String XLINK = "http://www.w3.org/1999/xlink";
  private static final String XML = "http://www.w3.org/XML/1998/namespace";

  private static final Set<String> SHOWN = Set.of("", SVG);

  private final XMLStreamReader in;
  private final XMLStreamWriter out;
  private final SvgInspection inspection;
  private boolean begun;

  private SvgCopy(XMLStreamReader in, XMLStreamWriter out) {
    this.in = in;
    this.out = out;
    this.inspection = new SvgInspection(in);
  }

  /**
   * The drawing without what it does not show.
   *
   * @param original its bytes, in any encoding that they declare
   * @return its bytes in UTF-8
   * @throws BrokenPicture if it is no XML, could act by itself, or embeds a broken picture
   */
  static byte[] shown(byte[] original) throws BrokenPicture {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    try {
      XMLStreamWriter writer =
          XMLOutputFactory.newDefaultFactory()
              .createXMLStreamWriter(out, StandardCharsets.UTF_8.name());
      new SvgCopy(SvgSource.open(original), writer).copy();
      writer.flush();
      return out.toByteArray();
    } catch (XMLStreamException | IOException broken) {
      throw new BrokenPicture(broken);
    }
  }

  private void copy() throws XMLStreamException, IOException {
    int left = 0;
    while (in.hasNext()) {
      in.next();
      inspection.look();
      if (inspection.active().isPresent()) {
        throw new IOException("a drawing that acts by itself");
      }
      if (in.isStartElement()) {
        left = left > 0 || !isShown() ? left + 1 : 0;
        if (left == 0) {
          element();
        }
      } else if (in.isEndElement()) {
        if (left == 0) {
          out.writeEndElement();
        }
        left = Math.max(0, left - 1);
      } else if (left == 0 && begun && isText()) {
        out.writeCharacters(in.getText());
      }
    }
  }

  private boolean isShown() {
    return SHOWN.contains(namespace(in.getNamespaceURI())) && !in.getLocalName().equals("metadata");
  }

  private boolean isText() {
    return switch (in.getEventType()) {
      case XMLStreamConstants.CHARACTERS, XMLStreamConstants.CDATA, XMLStreamConstants.SPACE ->
          true;
      default -> false;
    };
  }

  private void element() throws XMLStreamException, IOException {
    out.writeStartElement(in.getLocalName());
    if (!begun) {
      out.writeDefaultNamespace(SVG);
      out.writeNamespace("xlink", XLINK);
      begun = true;
    }
    for (int i = 0; i < in.getAttributeCount(); i++) {
      String name = in.getAttributeLocalName(i);
      String value = in.getAttributeValue(i);
      switch (namespace(in.getAttributeNamespace(i))) {
        case "" -> out.writeAttribute(name, EmbeddedPicture.shown(value));
        case XLINK -> out.writeAttribute("xlink:" + name, EmbeddedPicture.shown(value));
        case XML -> out.writeAttribute("xml:" + name, value);
        default -> {
          // What only the program that drew it understands.
        }
      }
    }
  }

  private static String namespace(String uri) {
    return uri == null ? "" : uri;
  }
}
