package org.mujaz.importer.folder;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.mujaz.importer.origin.TextLanguage;
import org.mujaz.problem.Problems;
import org.mujaz.yaml.Mapping;
import org.mujaz.yaml.Node;

/**
 * The configuration of Hugo, as far as it says what texts mean and where they stood.
 *
 * @param settings of all files
 * @param languages the folders of each language tag; no folder where all share one
 */
record HugoConfig(Settings settings, Map<String, Optional<String>> languages) {

  private static final List<String> FILES = List.of("hugo", "config");

  private static final List<String> FOLDERS = List.of("", "config/_default/");

  /** Files whose keys stand in a group of their name. */
  private static final List<String> GROUPS = List.of("languages", "permalinks", "taxonomies");

  /** ISO 639-1: two letters at the end of a name are a language, even if the site lists it not. */
  private static final Set<String> OTHERS = Set.of(Locale.getISOLanguages());

  private static final List<String> ENDINGS = List.of("toml", "yaml", "yml", "json");

  /** Whether a folder is a project of Hugo, by its configuration. */
  static boolean isIn(OldFolder folder) {
    return files(folder, FILES).findAny().isPresent()
        || (folder.isFolder("config/_default") && folder.isFolder("content"));
  }

  private static Stream<String> files(OldFolder folder, List<String> names) {
    return FOLDERS.stream()
        .flatMap(place -> names.stream().map(name -> place + name))
        .flatMap(name -> ENDINGS.stream().map(ending -> name + "." + ending))
        .filter(folder::isFile);
  }

  /** Reads all files of the configuration. */
  static HugoConfig read(OldFolder folder, Problems problems) {
    Settings settings = Settings.NONE;
    for (String path : files(folder, FILES).toList()) {
      settings = settings.or(read(folder, path, problems));
    }
    for (String group : GROUPS) {
      for (String path : files(folder, List.of(group)).toList()) {
        settings = settings.or(read(folder, path, problems).in(group));
      }
    }
    Map<String, Optional<String>> languages = new LinkedHashMap<>();
    settings
        .group("languages")
        .entries()
        .forEach(
            entry ->
                languages.put(
                    entry.key().text().toLowerCase(Locale.ROOT), contentFolder(entry.value())));
    return new HugoConfig(settings, languages);
  }

  private static Optional<String> contentFolder(Node language) {
    return language instanceof Mapping mapping
        ? Settings.of(mapping).text("contentDir").map(HugoConfig::folder)
        : Optional.empty();
  }

  private static Settings read(OldFolder folder, String path, Problems problems) {
    return folder.text(path).map(file -> Settings.read(file, problems)).orElse(Settings.NONE);
  }

  private static String folder(String path) {
    return WebPath.inside(path, "content");
  }

  /** Whether a folder of this name is that of a language. */
  boolean isLanguage(String tag) {
    return languages.containsKey(tag.toLowerCase(Locale.ROOT))
        || (languages.isEmpty() && TextLanguage.ofTag(tag).isPresent() && tag.length() <= 5);
  }

  /** Whether this is a language at the end of a name, of this site or of another. */
  boolean isSuffix(String tag) {
    return isLanguage(tag) || OTHERS.contains(tag);
  }

  /** The folder of the texts that have none for their language. */
  String content() {
    return settings.text("contentDir").map(HugoConfig::folder).orElse("content");
  }

  /** The tag of the language that needs none in the names of files. */
  String defaultLanguage() {
    return settings.text("defaultContentLanguage").orElse("en").toLowerCase(Locale.ROOT);
  }

  /** The language that the configuration states for texts that show none. */
  Optional<String> statedLanguage() {
    return settings
        .text("defaultContentLanguage")
        .or(() -> settings.text("locale"))
        .or(() -> settings.text("languageCode"));
  }

  /** What stands before the paths of a language, such as {@code /ar}. */
  String prefix(String tag) {
    boolean shown =
        languages.size() > 1
            && (!tag.equals(defaultLanguage())
                || settings.isTrue("defaultContentLanguageInSubdir"));
    return shown ? "/" + tag : "";
  }

  /** The pattern of the addresses in a section. */
  Optional<String> permalink(String section) {
    Settings permalinks = settings.group("permalinks");
    return permalinks.group("page").text(section).or(() -> permalinks.text(section));
  }
}
