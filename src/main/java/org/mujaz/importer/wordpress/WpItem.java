package org.mujaz.importer.wordpress;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.mujaz.importer.xml.XmlReader;
import org.mujaz.source.Location;

/**
 * One {@code <item>}: a post, a page, an attachment, or something else that WordPress keeps among
 * them.
 *
 * @param place where it begins
 * @param fields the texts of its elements, by their names with WordPress's prefixes
 * @param terms what it is filed under
 * @param meta its {@code wp:postmeta}
 * @param body where its content begins
 * @param comments how many people have written below it
 */
record WpItem(
    Location place,
    Map<String, String> fields,
    List<Term> terms,
    Map<String, String> meta,
    Location body,
    int comments) {

  /** A {@code <category>} of an item. */
  record Term(String domain, String nicename, String name) {

    private static Term read(XmlReader xml) {
      String domain = xml.attribute("domain").orElse("category");
      String nicename = xml.attribute("nicename").orElse("");
      return new Term(domain, nicename, xml.text().strip());
    }
  }

  /** Reads the item that a reader has reached. */
  static WpItem read(XmlReader xml, boolean withContent) {
    Location place = xml.place();
    Location body = place;
    Map<String, String> fields = new HashMap<>();
    Map<String, String> meta = new HashMap<>();
    List<Term> terms = new ArrayList<>();
    int comments = 0;
    while (xml.nextChild()) {
      String name = Wxr.name(xml);
      switch (name) {
        case "category" -> terms.add(Term.read(xml));
        case "wp:postmeta" -> field(Wxr.children(xml), meta);
        case "wp:comment" -> {
          comments++;
          xml.skip();
        }
        case "content:encoded" -> {
          body = xml.place();
          if (withContent) {
            fields.put(name, xml.text());
          } else {
            xml.skip();
          }
        }
        default -> fields.putIfAbsent(name, xml.text());
      }
    }
    return new WpItem(place, fields, terms, meta, body, comments);
  }

  private static void field(Map<String, String> pair, Map<String, String> meta) {
    meta.putIfAbsent(pair.getOrDefault("wp:meta_key", ""), pair.getOrDefault("wp:meta_value", ""));
  }

  /** Whether it is a standing page. */
  boolean isPage() {
    return field("wp:post_type").equals("page");
  }

  /** The text of an element without space around it, or nothing. */
  String field(String name) {
    return fields.getOrDefault(name, "").strip();
  }

  /** The value of a meta field that is not blank. */
  Optional<String> metaOf(String key) {
    return Optional.ofNullable(meta.get(key)).map(String::strip).filter(v -> !v.isEmpty());
  }

  /** What it is filed under in one taxonomy. */
  List<Term> termsOf(String domain) {
    return terms.stream().filter(term -> term.domain().equals(domain)).toList();
  }
}
