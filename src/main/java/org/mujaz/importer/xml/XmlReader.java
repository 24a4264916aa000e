package org.mujaz.importer.xml;

import java.io.BufferedInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.Optional;
import javax.xml.XMLConstants;
import javax.xml.stream.XMLInputFactory;
import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;
import org.mujaz.problem.ReportPhrase;
import org.mujaz.problem.Wording;
import org.mujaz.source.Location;
import org.mujaz.source.SourcePath;

/**
 * Reads XML element by element. A document type is refused, so there is no entity to open and no
 * file to include; depth and the length of one text are limited, the length of the whole is not.
 */
public final class XmlReader implements AutoCloseable {

  private static final int DEEPEST = 200;

  /** In UTF-16 units: more than any article has. */
  private static final int LONGEST = 8 << 20;

  private final SourcePath path;
  private final InputStream in;
  private final XMLStreamReader xml;
  private int depth;

  /**
   * Opens a document.
   *
   * @param path as reports call it
   */
  public XmlReader(InputStream in, SourcePath path) {
    this.path = path;
    this.in = in;
    try {
      this.xml = factory().createXMLStreamReader(new ControlFilter(new BufferedInputStream(in)));
    } catch (XMLStreamException e) {
      throw broken(e);
    }
  }

  private static XMLInputFactory factory() {
    XMLInputFactory factory = XMLInputFactory.newDefaultFactory();
    factory.setProperty(XMLInputFactory.SUPPORT_DTD, false);
    factory.setProperty(XMLInputFactory.IS_SUPPORTING_EXTERNAL_ENTITIES, false);
    factory.setProperty(XMLInputFactory.IS_VALIDATING, false);
    factory.setProperty(XMLInputFactory.IS_COALESCING, false);
    // Without one the parser prints what it finds.
    factory.setXMLReporter((message, type, information, location) -> {});
    factory.setXMLResolver(
        (publicId, systemId, base, namespace) -> {
          throw new XMLStreamException("external");
        });
    return factory;
  }

  /**
   * Goes to the next tag.
   *
   * @return whether there is one in the present element; else its end was reached
   */
  public boolean nextChild() {
    while (true) {
      int event = advance();
      if (event == XMLStreamConstants.START_ELEMENT) {
        return true;
      } else if (event == XMLStreamConstants.END_ELEMENT
          || event == XMLStreamConstants.END_DOCUMENT) {
        return false;
      }
    }
  }

  private int advance() {
    try {
      int event = xml.next();
      if (event == XMLStreamConstants.DTD) {
        throw new XmlException(place(), ReportPhrase.DOCUMENT_TYPE);
      } else if (event == XMLStreamConstants.START_ELEMENT && ++depth > DEEPEST) {
        throw new XmlException(place(), ReportPhrase.ELEMENTS_TOO_DEEP);
      } else if (event == XMLStreamConstants.END_ELEMENT) {
        depth--;
      }
      return event;
    } catch (XMLStreamException e) {
      throw broken(e);
    } catch (RuntimeException e) {
      // The parser of the JDK throws whatever it likes on broken input.
      throw e instanceof XmlException known
          ? known
          : new XmlException(place(), Wording.quoted(e.getClass().getSimpleName()));
    }
  }

  private XmlException broken(XMLStreamException e) {
    if (e.getNestedException() instanceof IOException io
        && !(io instanceof java.io.CharConversionException)) {
      throw new UncheckedIOException(io);
    }
    int line = e.getLocation() == null ? 0 : Math.max(0, e.getLocation().getLineNumber());
    int column = line == 0 ? 0 : Math.max(0, e.getLocation().getColumnNumber());
    return new XmlException(new Location(path, line, column), ReportPhrase.NOT_WELL_FORMED);
  }

  /** The local name of the present element. */
  public String name() {
    return xml.getLocalName();
  }

  /** Its namespace, or an empty text. */
  public String namespace() {
    return Optional.ofNullable(xml.getNamespaceURI()).orElse("");
  }

  /** An attribute without a namespace. */
  public Optional<String> attribute(String name) {
    return Optional.ofNullable(xml.getAttributeValue(null, name));
  }

  /** The {@code xml:base} of the present element. */
  public Optional<String> base() {
    return Optional.ofNullable(xml.getAttributeValue(XMLConstants.XML_NS_URI, "base"));
  }

  /** The {@code xml:lang} of the present element. */
  public Optional<String> language() {
    return Optional.ofNullable(xml.getAttributeValue(XMLConstants.XML_NS_URI, "lang"));
  }

  /** The line that has been reached. */
  public Location place() {
    int line = Math.max(0, xml.getLocation().getLineNumber());
    return new Location(path, line, 0);
  }

  /** The text of the present element, that of its children included; goes to its end. */
  public String text() {
    StringBuilder text = new StringBuilder();
    int inside = 1;
    while (inside > 0) {
      int event = advance();
      if (event == XMLStreamConstants.START_ELEMENT) {
        inside++;
      } else if (event == XMLStreamConstants.END_ELEMENT) {
        inside--;
      } else if (xml.hasText() && event != XMLStreamConstants.COMMENT) {
        append(text);
      }
    }
    return text.toString();
  }

  private void append(StringBuilder text) {
    if (text.length() + xml.getTextLength() > LONGEST) {
      throw tooLong();
    }
    text.append(xml.getTextCharacters(), xml.getTextStart(), xml.getTextLength());
  }

  private XmlException tooLong() {
    return new XmlException(
        place(), ReportPhrase.TOO_MANY_CHARACTERS.with(Wording.quoted(LONGEST)));
  }

  /** The content of the present element as markup, as far as HTML knows it; goes to its end. */
  public String markup() {
    StringBuilder markup = new StringBuilder();
    int inside = 1;
    while (inside > 0) {
      int event = advance();
      if (event == XMLStreamConstants.START_ELEMENT) {
        inside++;
        open(markup);
      } else if (event == XMLStreamConstants.END_ELEMENT) {
        inside--;
        if (inside > 0) {
          markup.append("</").append(xml.getLocalName()).append('>');
        }
      } else if (xml.hasText() && event != XMLStreamConstants.COMMENT) {
        StringBuilder text = new StringBuilder();
        append(text);
        markup.append(escaped(text.toString()));
      }
      if (markup.length() > LONGEST) {
        throw tooLong();
      }
    }
    return markup.toString();
  }

  private void open(StringBuilder markup) {
    markup.append('<').append(xml.getLocalName());
    for (int i = 0; i < xml.getAttributeCount(); i++) {
      markup
          .append(' ')
          .append(xml.getAttributeLocalName(i))
          .append("=\"")
          .append(escaped(xml.getAttributeValue(i)))
          .append('"');
    }
    markup.append('>');
  }

  private static String escaped(String text) {
    return text.replace("&", "&amp;").replace("<", "&lt;").replace("\"", "&quot;");
  }

  /** Goes to the end of the present element. */
  public void skip() {
    int inside = 1;
    while (inside > 0) {
      int event = advance();
      if (event == XMLStreamConstants.START_ELEMENT) {
        inside++;
      } else if (event == XMLStreamConstants.END_ELEMENT) {
        inside--;
      }
    }
  }

  @Override
  public void close() {
    try {
      xml.close();
      in.close();
    } catch (XMLStreamException | IOException e) {
      throw new IllegalStateException(e);
    }
  }
}
