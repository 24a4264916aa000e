package org.mujaz.importer.wordpress;

import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.mujaz.model.Language;
import org.mujaz.model.Route;

/** The categories and tags of an export, and which of them are one in two languages. */
final class Terms {

  /** PHP's serialisation of a map of languages to ids, as Polylang keeps it. */
  private static final Pattern TRANSLATION =
      Pattern.compile(
          "s:\\d+:\"(?<language>[^\"]{1,20}+)\";(?:i:(?<id>\\d{1,18})|s:\\d+:\"(?<text>\\d{1,18})\");");

  private final Map<String, String> nicenames = new HashMap<>();
  private final Map<String, String> ids = new HashMap<>();
  private final Map<String, String> groups = new HashMap<>();
  private final Map<String, Map<String, String>> translations = new HashMap<>();

  /** Takes a {@code wp:category} or {@code wp:tag}. */
  void add(Map<String, String> fields, String nicename) {
    enter(fields, nicename);
  }

  private void enter(Map<String, String> fields, String nicename) {
    String id = fields.getOrDefault("wp:term_id", "").strip();
    nicenames.put(id, decoded(nicename));
    ids.putIfAbsent(decoded(nicename), id);
  }

  /** Takes a {@code wp:term}; those of Polylang tell what is a translation of what. */
  void addTerm(Map<String, String> fields) {
    String slug = fields.getOrDefault("wp:term_slug", "").strip();
    if (!fields.getOrDefault("wp:term_taxonomy", "").strip().equals("term_translations")) {
      enter(fields, slug);
      return;
    }
    Matcher pair = TRANSLATION.matcher(fields.getOrDefault("wp:term_description", ""));
    Map<String, String> group = new HashMap<>();
    while (pair.find()) {
      String id = pair.group("id") == null ? pair.group("text") : pair.group("id");
      group.put(pair.group("language"), id);
      groups.put(id, slug);
    }
    translations.put(slug, group);
  }

  /** What a term has in common with its translations: the nicename in English, if there is one. */
  String id(String nicename) {
    String own = decoded(nicename);
    return Optional.ofNullable(ids.get(own))
        .map(groups::get)
        .map(translations::get)
        .flatMap(pair -> Optional.ofNullable(pair.get(Language.ENGLISH.code())))
        .map(nicenames::get)
        .orElse(own);
  }

  /** The nicename of the term with an id. */
  Optional<String> nicename(String id) {
    return Optional.ofNullable(nicenames.get(id));
  }

  /** A nicename as it reads; WordPress keeps Arabic ones percent-encoded. */
  static String decoded(String nicename) {
    return Route.decoded(nicename).orElse(nicename);
  }
}
