package org.mujaz.importer.wordpress;

import java.net.URI;
import java.net.URISyntaxException;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.mujaz.importer.xml.XmlException;
import org.mujaz.importer.xml.XmlReader;

/** What has to be known of a whole export before its first post can be read. */
final class Survey {

  private final Terms terms = new Terms();
  private final Map<String, String> authors = new HashMap<>();
  private final Map<String, Attachment> attachments = new HashMap<>();
  private @Nullable URI site;

  /** Goes over a part of the export, without its texts, as far as it can be read. */
  void add(XmlReader xml) {
    try {
      while (xml.nextChild()) {
        while (xml.nextChild()) {
          channel(xml);
        }
      }
    } catch (XmlException e) {
      // Whoever reads the posts comes to the same place, and tells.
    }
  }

  /** The children of {@code rss} are channels, and theirs are what an export is made of. */
  private void channel(XmlReader xml) {
    if (!xml.name().equals("channel")) {
      xml.skip();
      return;
    }
    while (xml.nextChild()) {
      String name = Wxr.name(xml);
      switch (name) {
        case "item" -> item(WpItem.read(xml, false));
        case "wp:author" -> author(Wxr.children(xml));
        case "wp:category" -> {
          Map<String, String> fields = Wxr.children(xml);
          terms.add(fields, fields.getOrDefault("wp:category_nicename", ""));
        }
        case "wp:tag" -> {
          Map<String, String> fields = Wxr.children(xml);
          terms.add(fields, fields.getOrDefault("wp:tag_slug", ""));
        }
        case "wp:term" -> terms.addTerm(Wxr.children(xml));
        case "link", "wp:base_blog_url" -> site(xml.text().strip());
        default -> xml.skip();
      }
    }
  }

  private void site(String address) {
    try {
      URI uri = new URI(address.endsWith("/") ? address : address + "/");
      if (uri.getHost() != null) {
        site = uri;
      }
    } catch (URISyntaxException noAddress) {
      // Links of the export are then taken as they are.
    }
  }

  private void author(Map<String, String> fields) {
    String name = fields.getOrDefault("wp:author_display_name", "").strip();
    String login = fields.getOrDefault("wp:author_login", "").strip();
    authors.put(login, name.isEmpty() ? login : name);
  }

  private void item(WpItem item) {
    if (item.field("wp:post_type").equals("attachment")) {
      attachments.put(item.field("wp:post_id"), Attachment.of(item));
    }
  }

  Terms terms() {
    return terms;
  }

  /** The name that readers see of an author. */
  String author(String login) {
    return authors.getOrDefault(login, login);
  }

  /** The file of the media library with this id. */
  Optional<Attachment> attachment(String id) {
    return Optional.ofNullable(attachments.get(id.strip()));
  }

  /** The address of the site. */
  Optional<URI> site() {
    return Optional.ofNullable(site);
  }
}
