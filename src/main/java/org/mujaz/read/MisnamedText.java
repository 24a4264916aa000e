package org.mujaz.read;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.mujaz.text.Folding;

/**
 * A file that looks like an article, but whose name does not say so in the way that is read.
 *
 * <p>An article is never left out silently: such a file stops the build.
 */
final class MisnamedText {

  private static final Set<String> MARKDOWN = Set.of("md", "markdown", "mdown");
  private static final Set<String> PLAIN = Set.of("txt", "text");

  /** Formats that another name does not make readable. */
  private static final Set<String> OTHER = Set.of("html", "htm", "doc", "docx", "odt", "rtf");

  /** Keys of words for a language, each with its code. */
  private static final Map<String, String> LANGUAGES =
      Map.ofEntries(
          Map.entry("ar", "ar"),
          Map.entry("ara", "ar"),
          Map.entry("arabic", "ar"),
          Map.entry(Folding.key("عربي"), "ar"),
          Map.entry(Folding.key("العربية"), "ar"),
          Map.entry("en", "en"),
          Map.entry("eng", "en"),
          Map.entry("english", "en"),
          Map.entry(Folding.key("إنجليزي"), "en"),
          Map.entry(Folding.key("الإنجليزية"), "en"));

  /** A stem, perhaps, what may be a language, and one or two extensions: {@code ar.md.txt}. */
  private static final Pattern NAME =
      Pattern.compile(
          "(?:(?<stem>.+)[._-])??(?<language>[^._-]+)"
              + "(?<extensions>(?:\\.(?i:md|markdown|mdown|txt|text))?\\.[^.]+)");

  private MisnamedText() {}

  /** Whether people keep articles in files with such a name, in any case of letters. */
  static boolean is(String name) {
    String extension = Folding.key(name.substring(name.lastIndexOf('.') + 1));
    return name.contains(".") && (isReadable(extension) || OTHER.contains(extension));
  }

  /**
   * The name that would be read.
   *
   * @param nearest what the name resembles otherwise
   * @return nothing for a file that must be saved in another format first
   */
  static Optional<String> meant(String name, Optional<String> nearest) {
    Matcher parts = NAME.matcher(name);
    if (!parts.matches()) {
      return nearest;
    }
    List<String> extensions =
        Pattern.compile("\\.")
            .splitAsStream(parts.group("extensions").substring(1))
            .map(Folding::key)
            .toList();
    if (!isReadable(extensions.get(extensions.size() - 1))) {
      return Optional.empty();
    }
    String kind = extensions.stream().anyMatch(MARKDOWN::contains) ? ".md" : ".txt";
    String stem = parts.group("stem") == null ? "" : parts.group("stem") + ".";
    return Optional.ofNullable(LANGUAGES.get(Folding.key(parts.group("language"))))
        .map(language -> stem + language + kind)
        .filter(meant -> !meant.equals(name))
        .or(() -> nearest);
  }

  private static boolean isReadable(String extension) {
    return MARKDOWN.contains(extension) || PLAIN.contains(extension);
  }
}
