package org.mujaz.importer;

import java.util.ArrayList;
import java.util.Collection;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.mujaz.config.SiteConfig;
import org.mujaz.importer.origin.ImportedFacts;
import org.mujaz.importer.origin.ImportedName;
import org.mujaz.model.Language;
import org.mujaz.model.Term;
import org.mujaz.schema.Types;
import org.mujaz.text.Folding;
import org.mujaz.text.Slugs;
import org.mujaz.yaml.ScalarText;

/** The sections, tags and authors of an import, and those of them that site.yaml lacks. */
final class Vocabulary {

  private final Map<String, String> sectionIds;
  private final Map<String, String> tagIds;
  private final Map<String, String> authorIds;
  private final Map<String, Map<Language, String>> sections = new TreeMap<>();
  private final Map<String, Map<Language, String>> tags = new TreeMap<>();
  private final Map<String, Map<Language, String>> authors = new TreeMap<>();

  Vocabulary(SiteConfig config) {
    this.sectionIds = ids(config.sections());
    this.tagIds = ids(config.tags());
    this.authorIds = ids(config.authors());
  }

  private static Map<String, String> ids(Collection<? extends Term> terms) {
    Map<String, String> ids = new HashMap<>();
    for (Term term : terms) {
      ids.put(Folding.key(term.id()), term.id());
      for (Language language : Language.values()) {
        ids.putIfAbsent(Folding.key(term.name().in(language)), term.id());
      }
    }
    return ids;
  }

  /** Takes the names of a text into account. */
  void add(ImportedFacts facts) {
    facts.section().ifPresent(name -> enter(name, section(name), sectionIds, sections));
    facts.tags().forEach(name -> enter(name, id(name), tagIds, tags));
    facts.authors().stream()
        .filter(name -> Types.isId(name.name()))
        .forEach(name -> enter(name, name.name(), authorIds, authors));
  }

  private static void enter(
      ImportedName name,
      String id,
      Map<String, String> known,
      Map<String, Map<Language, String>> into) {
    if (!known.containsKey(Folding.key(name.name())) && !known.containsKey(Folding.key(id))) {
      into.computeIfAbsent(id, key -> new EnumMap<>(Language.class))
          .putIfAbsent(name.language(), name.name());
    }
  }

  /** The id of a section: as site.yaml has it, else one that is to be listed there. */
  String section(ImportedName name) {
    String id = sectionIds.get(Folding.key(name.name()));
    return id == null ? sectionIds.getOrDefault(Folding.key(name.id()), id(name)) : id;
  }

  private static String id(ImportedName name) {
    return Types.isId(name.id()) ? name.id() : Slugs.latin(name.id());
  }

  /** Lines for site.yaml; a tag needs one only where its names are those of one topic. */
  List<String> settings() {
    List<String> lines = new ArrayList<>();
    list("sections", sections, lines);
    Map<String, Map<Language, String>> pairs = new TreeMap<>(tags);
    pairs.values().removeIf(names -> names.size() < Language.values().length);
    list("tags", pairs, lines);
    list("authors", authors, lines);
    return lines;
  }

  private static void list(
      String key, Map<String, Map<Language, String>> terms, List<String> lines) {
    if (!terms.isEmpty()) {
      lines.add(key + ":");
    }
    terms.forEach(
        (id, names) -> {
          lines.add("  - id: " + id);
          lines.add("    name:");
          names.forEach(
              (language, name) ->
                  lines.add("      " + language.code() + ": " + ScalarText.of(name)));
        });
  }
}
