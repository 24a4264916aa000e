package org.mujaz.importer.wordpress;

import java.util.HashMap;
import java.util.Map;
import org.mujaz.importer.xml.XmlReader;

/** The vocabulary of WXR, of any version: the namespaces of 1.0, 1.1 and 1.2 differ. */
final class Wxr {

  private Wxr() {}

  /** The name of the present element with the prefix that WordPress writes. */
  static String name(XmlReader xml) {
    String namespace = xml.namespace();
    if (namespace.startsWith("http://wordpress.org/export/")) {
      return namespace.endsWith("excerpt/") ? "excerpt:" + xml.name() : "wp:" + xml.name();
    }
    return switch (namespace) {
      case "http://purl.org/rss/1.0/modules/content/" -> "content:" + xml.name();
      case "http://purl.org/dc/elements/1.1/" -> "dc:" + xml.name();
      default -> xml.name();
    };
  }

  /** The texts of the children of the present element. */
  static Map<String, String> children(XmlReader xml) {
    Map<String, String> texts = new HashMap<>();
    while (xml.nextChild()) {
      texts.putIfAbsent(name(xml), xml.text());
    }
    return texts;
  }
}
