package org.mujaz.importer.feed;

import java.net.URI;
import java.net.URISyntaxException;
import java.util.Optional;
import java.util.function.Consumer;
import org.mujaz.importer.xml.XmlReader;
import org.mujaz.source.Location;

/**
 * Reads RSS 2.0, RSS 1.0 and Atom (RFC 4287) into entries. Elements of the modules {@code content},
 * {@code dc} and Yahoo's {@code media} count in each.
 */
final class FeedReader {

  private static final String ATOM = "http://www.w3.org/2005/Atom";
  private static final String CONTENT = "http://purl.org/rss/1.0/modules/content/";
  private static final String DUBLIN_CORE = "http://purl.org/dc/elements/1.1/";
  private static final String MEDIA = "http://search.yahoo.com/mrss/";

  private final XmlReader xml;
  private final Consumer<FeedEntry> entries;
  private String title = "";
  private String language = "";
  private String link = "";

  FeedReader(XmlReader xml, Consumer<FeedEntry> entries) {
    this.xml = xml;
    this.entries = entries;
  }

  /** The name of the feed, as far as it was read. */
  String title() {
    return title;
  }

  /** The language that the feed says it is in. */
  String language() {
    return language;
  }

  /** Reads the whole feed. */
  void read(Optional<URI> address) {
    while (xml.nextChild()) {
      Optional<URI> base = resolved(address);
      xml.attribute("lang").ifPresent(lang -> language = lang);
      xml.language().ifPresent(lang -> language = lang);
      feed(base);
    }
  }

  /** The children of {@code rss}, {@code RDF}, {@code channel} or {@code feed}. */
  private void feed(Optional<URI> base) {
    while (xml.nextChild()) {
      String name = xml.name();
      boolean atom = xml.namespace().equals(ATOM);
      if (name.equals("channel")) {
        feed(resolved(base));
      } else if (name.equals("item") || (atom && name.equals("entry"))) {
        entry(resolved(base));
      } else if (name.equals("title") && title.isEmpty()) {
        title = xml.text().strip();
      } else if (name.equals("language") && !atom) {
        language = xml.text().strip();
      } else if (name.equals("link") && !atom && link.isEmpty()) {
        link = xml.text().strip();
      } else {
        xml.skip();
      }
    }
  }

  private void entry(Optional<URI> base) {
    FeedEntry entry = new FeedEntry(xml.place(), base.or(() -> address(link)));
    entry.language = xml.language().orElse("");
    while (xml.nextChild()) {
      switch (xml.namespace()) {
        case ATOM -> atom(entry);
        case CONTENT -> content(entry);
        case DUBLIN_CORE -> dublinCore(entry);
        case MEDIA -> media(entry);
        default -> rss(entry);
      }
    }
    entries.accept(entry);
  }

  private void rss(FeedEntry entry) {
    Location place = xml.place();
    switch (xml.name()) {
      case "title" -> entry.title = xml.text().strip();
      case "link" -> entry.link = xml.text().strip();
      case "guid" -> entry.id = xml.text().strip();
      case "pubDate" -> entry.published = xml.text().strip();
      case "category" -> entry.tags.add(xml.text().strip());
      case "author" -> entry.authors.add(name(xml.text().strip()));
      case "description" -> {
        entry.summary = xml.text().strip();
        entry.contentPlace = entry.content.isEmpty() ? place : entry.contentPlace;
      }
      case "enclosure" -> {
        picture(entry, xml.attribute("type").orElse(""), xml.attribute("url"));
        xml.skip();
      }
      default -> xml.skip();
    }
  }

  /** RSS 2.0 wants an address before the name. */
  private static String name(String author) {
    int open = author.indexOf('(');
    return author.contains("@") && open > 0 && author.endsWith(")")
        ? author.substring(open + 1, author.length() - 1).strip()
        : author;
  }

  private void content(FeedEntry entry) {
    if (!xml.name().equals("encoded")) {
      xml.skip();
      return;
    }
    entry.contentPlace = xml.place();
    entry.content = xml.text();
  }

  private void dublinCore(FeedEntry entry) {
    switch (xml.name()) {
      case "creator" -> entry.authors.add(xml.text().strip());
      case "date" -> {
        String date = xml.text().strip();
        entry.published = entry.published.isEmpty() ? date : entry.published;
      }
      case "subject" -> entry.tags.add(xml.text().strip());
      case "language" -> entry.language = xml.text().strip();
      default -> xml.skip();
    }
  }

  private void media(FeedEntry entry) {
    if (xml.name().equals("group")) {
      while (xml.nextChild()) {
        media(entry);
      }
      return;
    }
    if (xml.name().equals("content") || xml.name().equals("thumbnail")) {
      String type =
          xml.attribute("type")
              .or(() -> xml.attribute("medium").map(medium -> medium + "/"))
              .orElse(xml.name().equals("thumbnail") ? "image/" : "");
      picture(entry, type, xml.attribute("url"));
    }
    xml.skip();
  }

  private static void picture(FeedEntry entry, String type, Optional<String> url) {
    if (entry.picture == null && type.startsWith("image/")) {
      url.ifPresent(address -> entry.picture = address);
    }
  }

  private void atom(FeedEntry entry) {
    Location place = xml.place();
    switch (xml.name()) {
      case "title" -> entry.title = construct().strip();
      case "id" -> entry.id = xml.text().strip();
      case "published" -> entry.published = xml.text().strip();
      case "updated" -> entry.updated = xml.text().strip();
      case "summary" -> entry.summary = construct();
      case "link" -> link(entry);
      case "category" -> {
        xml.attribute("label").or(() -> xml.attribute("term")).ifPresent(entry.tags::add);
        xml.skip();
      }
      case "author" -> author(entry);
      case "content" -> {
        entry.contentPlace = place;
        entry.content = construct();
      }
      default -> xml.skip();
    }
  }

  /** RFC 4287, 3.1: text, HTML that is escaped, or XHTML as it is; always HTML afterwards. */
  private String construct() {
    String type = xml.attribute("type").orElse("text");
    if (type.equals("xhtml")) {
      return xml.markup();
    }
    String text = xml.text();
    return type.equals("html") || type.equals("text/html")
        ? text
        : text.replace("&", "&amp;").replace("<", "&lt;");
  }

  /** RFC 4287, 4.2.7.2: without {@code rel} it is the page of the entry. */
  private void link(FeedEntry entry) {
    String rel = xml.attribute("rel").orElse("alternate");
    Optional<String> href = xml.attribute("href");
    if (rel.equals("alternate") && entry.link.isEmpty()) {
      entry.link = href.orElse("");
    } else if (rel.equals("enclosure")) {
      picture(entry, xml.attribute("type").orElse(""), href);
    }
    xml.skip();
  }

  private void author(FeedEntry entry) {
    while (xml.nextChild()) {
      if (xml.name().equals("name")) {
        entry.authors.add(xml.text().strip());
      } else {
        xml.skip();
      }
    }
  }

  /** RFC 4287, 2: {@code xml:base} counts for what is inside. */
  private Optional<URI> resolved(Optional<URI> outer) {
    Optional<URI> inner = xml.base().flatMap(FeedReader::address);
    return inner.isPresent() && outer.isPresent()
        ? Optional.of(outer.get().resolve(inner.get()))
        : inner.or(() -> outer);
  }

  static Optional<URI> address(String text) {
    try {
      return Optional.of(new URI(text.strip())).filter(uri -> !text.isBlank());
    } catch (URISyntaxException noAddress) {
      return Optional.empty();
    }
  }
}
