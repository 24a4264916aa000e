package org.mujaz.importer.folder;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * What the path of a file says on a JBake site of two languages: the tool itself knows none, so
 * people use folders or the ends of names.
 *
 * @param folders below the content folder, without that of the language
 * @param name without language and ending
 * @param tag of its language
 */
record JBakePath(List<String> folders, String name, Optional<String> tag) {

  private static final Pattern TAGGED = Pattern.compile("(.+)[._-](ar|en)");

  /** Copies the list. */
  JBakePath {
    folders = List.copyOf(folders);
  }

  /** Reads a path below the content folder. */
  static JBakePath of(String path) {
    List<String> parts = List.of(path.split("/"));
    List<String> folders = new ArrayList<>(parts.subList(0, parts.size() - 1));
    Optional<String> tag = folders.stream().filter(part -> part.matches("ar|en")).findFirst();
    tag.ifPresent(folders::remove);
    String stem = WebPath.stem(parts.get(parts.size() - 1));
    Matcher tagged = TAGGED.matcher(stem);
    return tag.isEmpty() && tagged.matches()
        ? new JBakePath(folders, tagged.group(1), Optional.of(tagged.group(2)))
        : new JBakePath(folders, stem, tag);
  }

  /** What is left when the language is taken out: the same for both versions. */
  String story() {
    return String.join("/", folders) + "/" + name;
  }
}
