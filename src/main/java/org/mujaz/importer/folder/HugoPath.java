package org.mujaz.importer.folder;

import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;

/**
 * What the path of a file says in Hugo.
 *
 * @param tag of its language, from its name or its folder
 * @param folders below the content folder, those of a bundle with its own last
 * @param name of the file without language and ending
 * @param languageFolder the folder of the language that is a part of the address, as {@code /ar}
 */
record HugoPath(Optional<String> tag, List<String> folders, String name, String languageFolder) {

  private static final Pattern ENDING_SLASHES = Pattern.compile("(?<!/)/++$");

  private static final Pattern LANGUAGE = Pattern.compile("\\.(?:ar|en)$");

  private static final Pattern INDEX = Pattern.compile("/_?index$");

  /** Copies the list. */
  HugoPath {
    folders = List.copyOf(folders);
  }

  /** Reads a path in the project; nothing for a file that is in no content folder. */
  static Optional<HugoPath> of(String path, HugoConfig config) {
    for (String tag : config.languages().keySet()) {
      Optional<String> folder = config.languages().get(tag).filter(f -> path.startsWith(f + "/"));
      if (folder.isPresent()) {
        return Optional.of(below(path.substring(folder.get().length() + 1), tag, config));
      }
    }
    String content = config.content() + "/";
    return path.startsWith(content)
        ? Optional.of(below(path.substring(content.length()), "", config))
        : Optional.empty();
  }

  private static HugoPath below(String path, String folderTag, HugoConfig config) {
    List<String> parts = List.of(path.split("/"));
    List<String> folders = parts.subList(0, parts.size() - 1);
    String stem = WebPath.stem(parts.get(parts.size() - 1));
    String ending = stem.substring(stem.lastIndexOf('.') + 1);
    boolean named = ending.length() < stem.length() && config.isSuffix(ending);
    String name = named ? stem.substring(0, stem.length() - ending.length() - 1) : stem;
    // Without a setting, a folder content/ar is one by its name, and a part of the address.
    boolean own = folderTag.isEmpty() && !folders.isEmpty() && config.isLanguage(folders.get(0));
    Optional<String> tag =
        named
            ? Optional.of(ending)
            : own ? Optional.of(folders.get(0)) : Optional.of(folderTag).filter(t -> !t.isEmpty());
    return new HugoPath(
        tag,
        own ? folders.subList(1, folders.size()) : folders,
        name,
        own ? "/" + folders.get(0) : "");
  }

  /** Whether it is the text of a leaf bundle: a folder of its own with what belongs to it. */
  boolean isBundle() {
    return name.equals("index") && !folders.isEmpty();
  }

  /** Whether it speaks of a section, not of a story. */
  boolean isSection() {
    return name.equals("_index");
  }

  /** The last part of its address, unless it states another: the name of the bundle or the file. */
  String baseName() {
    return isBundle() ? folders.get(folders.size() - 1) : name;
  }

  /** The folders of the section that it is in. */
  List<String> sections() {
    return isBundle() ? folders.subList(0, folders.size() - 1) : folders;
  }

  /** What is left when the language is taken out: the same for both versions. */
  String story() {
    return String.join("/", sections()) + "/" + baseName();
  }

  /** What a reference to a text calls it: without ending, language and the file of a bundle. */
  static String referenceName(String path) {
    String name = ENDING_SLASHES.matcher(WebPath.unrooted(path)).replaceFirst("");
    String stem = Markup.of(name).isPresent() ? WebPath.stem(name) : name;
    String plain = LANGUAGE.matcher(stem).replaceFirst("");
    return INDEX.matcher(plain).replaceFirst("");
  }
}
