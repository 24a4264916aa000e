package org.mujaz.importer.folder;

import java.util.Locale;
import java.util.Optional;
import java.util.function.IntPredicate;
import org.mujaz.model.Timestamp;

/**
 * Where Hugo published a text.
 *
 * @param config of the site
 * @param path of the text
 * @param title headline
 * @param slug as stated
 * @param date as stated
 */
record HugoAddress(
    HugoConfig config,
    HugoPath path,
    String tag,
    String title,
    Optional<String> slug,
    Optional<Timestamp> date) {

  /**
   * The address.
   *
   * @param url the one that the text states
   */
  String of(Optional<String> url) {
    String prefix = path.languageFolder().isEmpty() ? config.prefix(tag) : path.languageFolder();
    if (url.isPresent()) {
      String stated = filled(url.get()).orElse(url.get());
      return closed(stated.startsWith("/") ? stated : prefix + "/" + stated);
    }
    String section = path.sections().isEmpty() ? "/" : path.sections().get(0);
    Optional<String> pattern = config.permalink(section).flatMap(this::filled);
    return pattern.map(filled -> closed(prefix + "/" + filled)).orElseGet(() -> prefix + byPath());
  }

  private String byPath() {
    String last = urlized(slug.orElse(path.baseName()));
    String folder = urlized("/" + String.join("/", path.sections()) + "/").replace("//", "/");
    return config.settings().isTrue("uglyURLs") ? folder + last + ".html" : folder + last + "/";
  }

  private Optional<String> filled(String pattern) {
    return AddressPattern.filled(pattern, this::value);
  }

  /** The placeholders of Hugo's permalinks. */
  private Optional<String> value(String name) {
    return switch (name) {
      case "section" ->
          Optional.of(path.sections().isEmpty() ? "" : urlized(path.sections().get(0)));
      case "sections" -> Optional.of(urlized(String.join("/", path.sections())));
      case "title" -> Optional.of(urlized(title));
      case "slug" -> Optional.of(urlized(slug.orElse(title)));
      case "slugorfilename", "slugorcontentbasename" ->
          Optional.of(urlized(slug.orElse(path.baseName())));
      case "filename", "contentbasename" -> Optional.of(urlized(path.baseName()));
      default -> date.flatMap(moment -> DatePattern.value(name, moment.at()));
    };
  }

  /** An address without an ending is a folder. */
  private static String closed(String address) {
    String single = address.replaceAll("/{2,}", "/");
    boolean file = WebPath.name(single).contains(".");
    return file || single.endsWith("/") ? single : single + "/";
  }

  /** A path as Hugo writes it: letters, digits and few signs, in lower case, spaces as hyphens. */
  private String urlized(String text) {
    IntPredicate kept =
        c -> Character.isLetterOrDigit(c) || isMark(c) || "./\\_#+~-@".indexOf(c) >= 0;
    StringBuilder url = new StringBuilder();
    text.strip()
        .codePoints()
        .map(c -> Character.isWhitespace(c) ? '-' : c)
        .filter(kept)
        .filter(c -> c != '-' || url.isEmpty() || url.charAt(url.length() - 1) != '-')
        .forEachOrdered(url::appendCodePoint);
    boolean lower = !config.settings().isTrue("disablePathToLower");
    return lower ? url.toString().toLowerCase(Locale.ROOT) : url.toString();
  }

  private static boolean isMark(int codePoint) {
    int type = Character.getType(codePoint);
    return type == Character.NON_SPACING_MARK || type == Character.COMBINING_SPACING_MARK;
  }
}
