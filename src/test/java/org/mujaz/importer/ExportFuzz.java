package org.mujaz.importer;

import static org.assertj.core.api.Assertions.assertThat;

import com.code_intelligence.jazzer.junit.FuzzTest;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import javax.xml.parsers.DocumentBuilder;
import javax.xml.parsers.DocumentBuilderFactory;
import javax.xml.parsers.ParserConfigurationException;
import org.w3c.dom.Element;
import org.w3c.dom.Node;
import org.xml.sax.SAXException;
import org.xml.sax.helpers.DefaultHandler;

/** Any bytes are imported as an export of WordPress or as a feed, and nothing is lost unsaid. */
final class ExportFuzz {

  @FuzzTest
  void anyExportIsImportedOrTold(byte[] bytes) {
    boolean wordpress = new String(bytes, StandardCharsets.ISO_8859_1).contains("wordpress.org");
    Format format = wordpress ? Format.WORDPRESS : Format.FEED;
    try (FuzzedImport fuzzed = new FuzzedImport()) {
      fuzzed.site().with("old.xml", bytes);
      TestImport done = fuzzed.of("old.xml", format);
      if (done.report().isEmpty()) {
        long texts = done.files().keySet().stream().filter(ExportFuzz::isText).count();
        assertThat(texts).as("one for each item").isEqualTo(items(root(bytes), format));
      }
    }
  }

  private static boolean isText(String name) {
    return !name.endsWith(".yaml");
  }

  private static long items(Element root, Format format) {
    return format == Format.FEED ? entries(root) : posts(root);
  }

  private static long entries(Element feed) {
    long entries = 0;
    for (Element child : children(feed)) {
      String name = child.getLocalName();
      boolean atom = "http://www.w3.org/2005/Atom".equals(child.getNamespaceURI());
      if (name.equals("channel")) {
        entries += entries(child);
      } else if (name.equals("item") || (atom && name.equals("entry"))) {
        entries++;
      }
    }
    return entries;
  }

  private static long posts(Element root) {
    return children(root).stream()
        .filter(child -> child.getLocalName().equals("channel"))
        .flatMap(channel -> children(channel).stream())
        .filter(child -> child.getLocalName().equals("item") && !isAttachment(child))
        .count();
  }

  private static boolean isAttachment(Element item) {
    return children(item).stream()
        .filter(child -> child.getLocalName().equals("post_type"))
        .anyMatch(type -> type.getTextContent().strip().equals("attachment"));
  }

  private static List<Element> children(Element parent) {
    List<Element> children = new ArrayList<>();
    for (Node child = parent.getFirstChild(); child != null; child = child.getNextSibling()) {
      if (child instanceof Element element) {
        children.add(element);
      }
    }
    return children;
  }

  /** What was imported without a word is well-formed. */
  private static Element root(byte[] bytes) {
    try {
      DocumentBuilderFactory factory = DocumentBuilderFactory.newDefaultNSInstance();
      factory.setFeature("http://apache.org/xml/features/disallow-doctype-decl", true);
      DocumentBuilder builder = factory.newDocumentBuilder();
      builder.setErrorHandler(new DefaultHandler());
      return builder.parse(new ByteArrayInputStream(withoutControls(bytes))).getDocumentElement();
    } catch (ParserConfigurationException | IOException | SAXException e) {
      throw new AssertionError(e);
    }
  }

  /** Importers forgive these in files of one byte a character. */
  private static byte[] withoutControls(byte[] bytes) {
    byte[] plain = bytes.clone();
    for (int i = 0; i < plain.length; i++) {
      boolean control = plain[i] >= 0 && plain[i] < ' ';
      plain[i] =
          control && plain[i] != '\t' && plain[i] != '\n' && plain[i] != '\r' ? 32 : plain[i];
    }
    return plain;
  }
}
