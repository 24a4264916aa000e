package org.mujaz.importer.folder;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.mujaz.problem.Problems;
import org.mujaz.yaml.Mapping;

/**
 * The configuration of Jekyll, as far as it says what texts mean and where they stood.
 *
 * @param settings of {@code _config.yml}
 */
record JekyllConfig(Settings settings) {

  private static final List<String> FILES = List.of("_config.yml", "_config.yaml", "_config.toml");

  /** Whether a folder is a project of Jekyll, by its configuration or its posts. */
  static boolean isIn(OldFolder folder) {
    return FILES.stream().anyMatch(folder::isFile) || folder.isFolder("_posts");
  }

  /** Reads the configuration. */
  static JekyllConfig read(OldFolder folder, Problems problems) {
    return new JekyllConfig(
        FILES.stream()
            .flatMap(path -> folder.text(path).stream())
            .map(file -> Settings.read(file, problems))
            .findFirst()
            .orElse(Settings.NONE));
  }

  /** The language of texts that state none. */
  Optional<String> statedLanguage() {
    return settings
        .text("default_lang")
        .or(() -> settings.text("lang"))
        .or(() -> settings.text("locale"));
  }

  /** What stands before the addresses of a language on a site of several. */
  String prefix(String tag) {
    boolean shown =
        settings.texts("languages").count() > 1 && !tag.equals(statedLanguage().orElse(tag));
    return shown ? "/" + tag : "";
  }

  /** Where the site was published. */
  Optional<String> url() {
    String base = settings.text("baseurl").orElse("");
    return settings
        .text("url")
        .map(url -> url + base)
        .or(() -> Optional.of(base).filter(path -> path.startsWith("/") && path.length() > 1));
  }

  /** The pattern of the addresses of texts of a kind. */
  String permalink(String type) {
    String style =
        settings
            .group("collections")
            .group(type)
            .text("permalink")
            .orElseGet(
                () ->
                    type.equals("posts")
                        ? settings.text("permalink").orElse("date")
                        : "/" + type + "/:path:output_ext");
    return switch (style) {
      case "date" -> "/:categories/:year/:month/:day/:title:output_ext";
      case "pretty" -> "/:categories/:year/:month/:day/:title/";
      case "ordinal" -> "/:categories/:year/:y_day/:title:output_ext";
      case "weekdate" -> "/:categories/:year/W:week/:short_day/:title:output_ext";
      case "none" -> "/:categories/:title:output_ext";
      default -> style;
    };
  }

  /** What ends the addresses of pages: that of posts says it. */
  String pageEnding() {
    String style = settings.text("permalink").orElse("date");
    boolean folders = style.equals("pretty") || style.endsWith("/");
    boolean files =
        List.of("date", "ordinal", "weekdate", "none").contains(style)
            || style.endsWith(":output_ext");
    return folders ? "/" : files ? ".html" : "";
  }

  /** The names of collections, without those of posts. */
  Stream<String> collections() {
    return settings.group("collections").entries().stream()
        .map(entry -> entry.key().text())
        .filter(name -> !name.equals("posts"));
  }

  /** The values that texts of a kind and a place have by default; those of longer paths first. */
  List<Mapping> defaults(String path, String type) {
    return settings
        .groups("defaults")
        .filter(entry -> isIn(entry.group("scope"), path, type))
        .sorted((a, b) -> Integer.compare(length(b), length(a)))
        .flatMap(entry -> entry.find("values").stream())
        .filter(Mapping.class::isInstance)
        .map(Mapping.class::cast)
        .toList();
  }

  private static int length(Settings entry) {
    Settings scope = entry.group("scope");
    return scope.text("path").orElse("").length() * 2 + (scope.text("type").isPresent() ? 1 : 0);
  }

  private static boolean isIn(Settings scope, String path, String type) {
    String folder = scope.text("path").orElse("").replaceFirst("/?\\**$", "");
    boolean below = folder.isEmpty() || path.equals(folder) || path.startsWith(folder + "/");
    return below && scope.text("type").map(type::equals).orElse(true);
  }
}
