package org.mujaz.importer.wordpress;

import java.util.Optional;
import java.util.stream.Stream;

/** What the plugins for sites in several languages say of a post. */
final class Pairing {

  private Pairing() {}

  /**
   * The language: Polylang's taxonomy {@code language}, or the field that WPML Export and Import
   * writes, or an older one of WPML.
   */
  static Optional<String> language(WpItem item) {
    return item.termsOf("language").stream()
        .map(WpItem.Term::nicename)
        .findFirst()
        .or(() -> first(item, "_wpml_import_language_code", "_wpml_language", "wpml_language"));
  }

  /** What the translations of one post have in common. */
  static Optional<String> group(WpItem item) {
    return item.termsOf("post_translations").stream()
        .map(WpItem.Term::nicename)
        .findFirst()
        .or(
            () ->
                first(item, "_wpml_import_translation_group", "_wpml_trid", "trid")
                    .map(group -> "wpml " + item.field("wp:post_type") + " " + group));
  }

  private static Optional<String> first(WpItem item, String... keys) {
    return Stream.of(keys).flatMap(key -> item.metaOf(key).stream()).findFirst();
  }
}
