package org.mujaz.importer.folder;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.mujaz.importer.origin.TextLanguage;
import org.mujaz.text.CalendarDay;

/**
 * What the path of a file says in Jekyll.
 *
 * @param type {@code posts}, {@code drafts}, {@code pages} or the name of a collection
 * @param folders above that of the type, without that of the language; all of them for a page
 * @param below the folders in that of the type, likewise
 * @param date in the name of a post
 * @param name without date, language and ending
 * @param tag of its language
 */
record JekyllPath(
    String type,
    List<String> folders,
    List<String> below,
    Optional<LocalDate> date,
    String name,
    Optional<String> tag) {

  private static final Pattern DATED = Pattern.compile("(\\d{4})-(\\d{1,2})-(\\d{1,2})-(.*)");

  private static final Pattern TAGGED = Pattern.compile("(.+)\\.(ar|en)");

  /** Copies the list. */
  JekyllPath {
    folders = List.copyOf(folders);
    below = List.copyOf(below);
  }

  /** Reads a path in the project. */
  static JekyllPath of(String path) {
    List<String> parts = List.of(path.split("/"));
    String type = "pages";
    Optional<String> tag = Optional.empty();
    List<String> folders = new ArrayList<>();
    List<String> below = new ArrayList<>();
    for (String folder : parts.subList(0, parts.size() - 1)) {
      if (folder.startsWith("_") && type.equals("pages")) {
        type = folder.substring(1);
      } else if (folder.matches("ar|en") && TextLanguage.ofTag(folder).isPresent()) {
        tag = Optional.of(folder);
      } else {
        (type.equals("pages") ? folders : below).add(folder);
      }
    }
    String stem = WebPath.stem(parts.get(parts.size() - 1));
    Matcher tagged = TAGGED.matcher(stem);
    if (tagged.matches()) {
      tag = Optional.of(tagged.group(2));
      stem = tagged.group(1);
    }
    Matcher dated = DATED.matcher(stem);
    Optional<LocalDate> date =
        dated.matches()
            ? CalendarDay.of(dated.group(1), dated.group(2), dated.group(3))
            : Optional.empty();
    return new JekyllPath(
        type, folders, below, date, date.isPresent() ? dated.group(4) : stem, tag);
  }

  /** Whether it is a post, published or not. */
  boolean isPost() {
    return type.equals("posts") || isDraft();
  }

  /** Whether it is a post that was never published. */
  boolean isDraft() {
    return type.equals("drafts");
  }

  /** What is left when the language is taken out: the same for both versions. */
  String story() {
    String day = date.map(d -> d + "-").orElse("");
    return "%s/%s/%s/%s%s"
        .formatted(type, String.join("/", folders), String.join("/", below), day, name);
  }

  /** What {@code post_url} calls it. */
  String reference() {
    return "post " + date.map(d -> d + "-").orElse("") + name;
  }
}
