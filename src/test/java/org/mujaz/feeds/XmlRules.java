package org.mujaz.feeds;

import java.io.IOException;
import java.io.StringReader;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import javax.xml.XMLConstants;
import javax.xml.parsers.DocumentBuilderFactory;
import javax.xml.parsers.ParserConfigurationException;
import nu.validator.vendor.thaiopensource.util.PropertyMapBuilder;
import nu.validator.vendor.thaiopensource.validate.ValidateProperty;
import nu.validator.vendor.thaiopensource.validate.ValidationDriver;
import nu.validator.vendor.thaiopensource.validate.rng.CompactSchemaReader;
import org.xml.sax.ErrorHandler;
import org.xml.sax.InputSource;
import org.xml.sax.SAXException;
import org.xml.sax.SAXParseException;

/** What XML asks of every file, and the schema of Atom asks of some. */
final class XmlRules {

  private static final Path ATOM = Path.of("src/test/resources/feeds/atom.rnc");

  private XmlRules() {}

  /** XML 1.0 with namespaces; no document type, which programs that read feeds refuse. */
  static List<String> wellFormed(String text) {
    try {
      DocumentBuilderFactory factory = DocumentBuilderFactory.newInstance();
      factory.setNamespaceAware(true);
      factory.setFeature(XMLConstants.FEATURE_SECURE_PROCESSING, true);
      factory.setFeature("http://apache.org/xml/features/disallow-doctype-decl", true);
      Messages messages = new Messages();
      var builder = factory.newDocumentBuilder();
      builder.setErrorHandler(messages);
      builder.parse(new InputSource(new StringReader(text)));
      return messages.all;
    } catch (SAXException e) {
      return List.of(String.valueOf(e.getMessage()));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    } catch (ParserConfigurationException e) {
      throw new IllegalStateException(e);
    }
  }

  /** RFC 4287, appendix B. */
  static List<String> atomSchema(String text) {
    Messages messages = new Messages();
    PropertyMapBuilder properties = new PropertyMapBuilder();
    properties.put(ValidateProperty.ERROR_HANDLER, messages);
    ValidationDriver driver =
        new ValidationDriver(properties.toPropertyMap(), CompactSchemaReader.getInstance());
    try {
      InputSource schema = new InputSource(new StringReader(Files.readString(ATOM)));
      schema.setSystemId(ATOM.toUri().toString());
      if (!driver.loadSchema(schema)) {
        throw new IllegalStateException(messages.all.toString());
      }
      driver.validate(new InputSource(new StringReader(text)));
      return messages.all;
    } catch (SAXException e) {
      return List.of(String.valueOf(e.getMessage()));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** Collects everything, whatever its weight. */
  private static final class Messages implements ErrorHandler {
    private final List<String> all = new ArrayList<>();

    @Override
    public void warning(SAXParseException message) {
      all.add("warning: " + message);
    }

    @Override
    public void error(SAXParseException message) {
      all.add("error: " + message);
    }

    @Override
    public void fatalError(SAXParseException message) {
      all.add("fatal: " + message);
    }
  }
}
