package org.mujaz.verify;

import java.io.CharArrayReader;
import java.util.function.Consumer;
import javax.xml.stream.XMLInputFactory;
import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;
import org.mujaz.html.Markup;

/** Reads a feed or a sitemap as a program would that knows nothing but XML. */
final class XmlScan {

  private final XMLInputFactory factory = XMLInputFactory.newDefaultFactory();

  /** Nothing outside of the file is read, and no entity is declared in it. */
  XmlScan() {
    factory.setProperty(XMLInputFactory.SUPPORT_DTD, false);
    factory.setProperty(XMLInputFactory.IS_SUPPORTING_EXTERNAL_ENTITIES, false);
  }

  /**
   * Reads it.
   *
   * @param locations takes the content of every {@code loc} (sitemaps.org)
   * @return the line in which it stops being XML, or 0
   */
  int read(Markup xml, Consumer<String> locations) {
    try {
      XMLStreamReader reader = factory.createXMLStreamReader(new CharArrayReader(xml.characters()));
      while (reader.hasNext()) {
        if (reader.next() == XMLStreamConstants.START_ELEMENT
            && reader.getLocalName().equals("loc")) {
          locations.accept(reader.getElementText().strip());
        }
      }
      return 0;
    } catch (XMLStreamException e) {
      return e.getLocation() == null ? 1 : Math.max(1, e.getLocation().getLineNumber());
    }
  }
}
