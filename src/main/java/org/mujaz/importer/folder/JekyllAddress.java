package org.mujaz.importer.folder;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.mujaz.model.Timestamp;

/**
 * Where Jekyll published a text.
 *
 * @param config of the site
 * @param path of the text
 * @param tag of its language
 * @param slug as stated
 * @param categories in their order
 * @param date of the text
 */
record JekyllAddress(
    JekyllConfig config,
    JekyllPath path,
    String tag,
    Optional<String> slug,
    List<String> categories,
    Optional<Timestamp> date) {

  /**
   * The address.
   *
   * @param permalink the one that the text states
   */
  String of(Optional<String> permalink) {
    String prefix = config.prefix(tag);
    if (permalink.isEmpty() && path.type().equals("pages")) {
      return prefix + page();
    }
    String pattern =
        permalink.orElseGet(() -> config.permalink(path.isPost() ? "posts" : path.type()));
    String filled = AddressPattern.filled(pattern, this::value).orElse(pattern);
    return prefix + (filled.startsWith("/") ? filled : "/" + filled);
  }

  private String page() {
    String folder = "/" + tagFolder() + String.join("/", path.folders());
    String closed = folder.endsWith("/") ? folder : folder + "/";
    return path.name().equals("index") ? closed : closed + path.name() + config.pageEnding();
  }

  /** The folder of the language is a part of the address, unless the site adds it. */
  private String tagFolder() {
    boolean own = path.tag().isPresent() && config.prefix(tag).isEmpty();
    return own && !path.type().equals("posts") ? path.tag().get() + "/" : "";
  }

  /** The placeholders of Jekyll's permalinks. */
  private Optional<String> value(String name) {
    return switch (name) {
      case "title" -> Optional.of(slug.map(s -> pretty(s)).orElseGet(() -> pretty(path.name())));
      case "slug", "name", "basename" ->
          Optional.of(plain(slug.orElse(path.name())).toLowerCase(Locale.ROOT));
      case "path" ->
          Optional.of((String.join("/", path.below()) + "/" + path.name()).replaceFirst("^/", ""));
      case "collection" -> Optional.of(path.type());
      case "categories" -> Optional.of(String.join("/", lower(categories)));
      case "slugified_categories" ->
          Optional.of(
              String.join("/", lower(categories).stream().map(JekyllAddress::plain).toList()));
      case "output_ext" -> Optional.of(".html");
      default -> date.flatMap(moment -> DatePattern.value(name, moment.at()));
    };
  }

  private static List<String> lower(List<String> names) {
    return names.stream().map(name -> name.toLowerCase(Locale.ROOT)).distinct().toList();
  }

  /** Ruby's {@code slugify} in its mode {@code pretty}. */
  private static String pretty(String text) {
    return text.replaceAll("[^\\p{L}\\p{M}\\p{Nd}._~!$&'()+,;=@]+", "-").replaceAll("^-|-$", "");
  }

  private static String plain(String text) {
    return text.replaceAll("[^\\p{L}\\p{M}\\p{Nd}]+", "-").replaceAll("^-|-$", "");
  }
}
