package org.mujaz.render;

import java.util.Optional;
import org.mujaz.cache.Key;
import org.mujaz.html.Markup;

/**
 * What a template made.
 *
 * @param form what kind of text it is
 * @param text the whole file
 * @param key of all that it was made of; nothing where it must be made in every build
 */
public record Rendered(Form form, Markup text, Optional<Key> key) {

  /** Kinds of text, told by the template. */
  public enum Form {
    /** A page. */
    HTML,
    /** A feed or a sitemap. */
    XML,
    /** A feed or a manifest. */
    JSON,
    /** A file for hosts or crawlers. */
    PLAIN;

    static Form of(String template) {
      return switch (template.substring(template.lastIndexOf('.') + 1)) {
        case "ftlh" -> HTML;
        case "ftlx" -> XML;
        case "ftlj" -> JSON;
        default -> PLAIN;
      };
    }
  }
}
