package org.mujaz.security;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import javax.xml.parsers.DocumentBuilder;
import javax.xml.parsers.DocumentBuilderFactory;
import javax.xml.parsers.ParserConfigurationException;
import org.openqa.selenium.json.Json;
import org.w3c.dom.Document;
import org.w3c.dom.Element;
import org.w3c.dom.NodeList;
import org.xml.sax.SAXException;

/** The HTML that feed readers find in the feeds of a site. */
final class FeedBodies {

  private FeedBodies() {}

  /** XML, read by a parser that takes no document type. */
  static Document xml(byte[] bytes) throws ParserConfigurationException, IOException, SAXException {
    DocumentBuilderFactory factory = DocumentBuilderFactory.newInstance();
    factory.setFeature("http://apache.org/xml/features/disallow-doctype-decl", true);
    factory.setNamespaceAware(true);
    DocumentBuilder builder = factory.newDocumentBuilder();
    builder.setErrorHandler(null);
    return builder.parse(new ByteArrayInputStream(bytes));
  }

  /** All of it, each once. */
  static Set<String> of(Map<String, byte[]> files) throws Exception {
    Set<String> bodies = new LinkedHashSet<>();
    for (Map.Entry<String, byte[]> file : files.entrySet()) {
      if (file.getKey().endsWith(".xml") || file.getKey().endsWith(".atom")) {
        Document feed = xml(file.getValue());
        add(feed.getElementsByTagNameNS("*", "encoded"), bodies);
        NodeList items = feed.getElementsByTagName("item");
        for (int i = 0; i < items.getLength(); i++) {
          add(((Element) items.item(i)).getElementsByTagName("description"), bodies);
        }
        addHtml(feed.getElementsByTagNameNS("http://www.w3.org/2005/Atom", "*"), bodies);
      } else if (file.getKey().endsWith("feed.json")) {
        String json = new String(file.getValue(), StandardCharsets.UTF_8);
        Map<String, Object> feed = new Json().toType(json, Json.MAP_TYPE);
        if (feed.get("items") instanceof List<?> items) {
          items.forEach(item -> addJson(item, bodies));
        }
      }
    }
    return bodies;
  }

  private static void add(NodeList elements, Set<String> bodies) {
    for (int i = 0; i < elements.getLength(); i++) {
      bodies.add(elements.item(i).getTextContent());
    }
  }

  /** RFC 4287, 3.1.1: only these are HTML. */
  private static void addHtml(NodeList elements, Set<String> bodies) {
    for (int i = 0; i < elements.getLength(); i++) {
      if (((Element) elements.item(i)).getAttribute("type").equals("html")) {
        bodies.add(elements.item(i).getTextContent());
      }
    }
  }

  private static void addJson(Object item, Set<String> bodies) {
    if (item instanceof Map<?, ?> fields && fields.get("content_html") instanceof String html) {
      bodies.add(html);
    }
  }
}
