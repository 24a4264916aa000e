package org.mujaz.importer.folder;

import java.io.IOException;
import java.io.StringReader;
import java.util.List;
import java.util.Optional;
import java.util.Properties;
import org.mujaz.problem.ProblemCode;
import org.mujaz.problem.Problems;
import org.mujaz.problem.ReportPhrase;
import org.mujaz.source.Location;
import org.mujaz.source.SourceFile;

/**
 * The configuration of JBake, as far as it says what texts mean and where they stood.
 *
 * @param root the folder of the project that holds content and templates, with its last slash
 * @param settings of {@code jbake.properties}
 */
record JBakeConfig(String root, Properties settings) {

  private static final List<String> FILES =
      List.of("jbake.properties", "src/jbake/jbake.properties", "src/main/jbake/jbake.properties");

  /** Whether a folder is a project of JBake, by its configuration. */
  static boolean isIn(OldFolder folder) {
    return FILES.stream().anyMatch(folder::isFile);
  }

  /** Reads the configuration; without one, every setting has its default. */
  static JBakeConfig read(OldFolder folder, Problems problems) {
    for (String path : FILES) {
      Optional<SourceFile> file = folder.text(path);
      if (file.isPresent()) {
        return new JBakeConfig(WebPath.folder(path), properties(file.get(), problems));
      }
    }
    return new JBakeConfig("", new Properties());
  }

  private static Properties properties(SourceFile file, Problems problems) {
    Properties properties = new Properties();
    try {
      properties.load(new StringReader(file.text()));
    } catch (IOException | IllegalArgumentException e) {
      problems.add(
          ProblemCode.NOT_CARRIED_OVER,
          Location.of(file.path()),
          ReportPhrase.BROKEN_SETTINGS.with(file.path().fileName()));
    }
    return properties;
  }

  private String get(String key, String otherwise) {
    String value = settings.getProperty(key, "").strip();
    return value.isEmpty() ? otherwise : value;
  }

  /** The folder of the texts, in the project. */
  String content() {
    return root + WebPath.inside(get("content.folder", "content"), "content");
  }

  /** The folder of what is published as it is, in the project. */
  String assets() {
    return root + WebPath.inside(get("asset.folder", "assets"), "assets");
  }

  /** The line between header and body. */
  String separator() {
    return get("header.separator", "~~~~~~");
  }

  /** How dates are written, as a pattern of Java. */
  String dateFormat() {
    return get("date.format", "yyyy-MM-dd");
  }

  /** The type of texts that state none. */
  String type() {
    return get("default.type", "");
  }

  /** The state of texts that state none. */
  String status() {
    return get("default.status", "");
  }

  /** The language of texts that state none. */
  Optional<String> statedLanguage() {
    String language = get("site.language", get("site.lang", get("site.locale", "")));
    return Optional.of(language).filter(tag -> !tag.isEmpty());
  }

  /** Where the site was published. */
  Optional<String> url() {
    String host = get("site.host", "");
    return Optional.of(host.contains("://") ? host : "https://" + host)
        .filter(url -> !host.isEmpty());
  }

  /** The address of a text by its path in the content folder, without language. */
  String address(String path) {
    boolean bare = Truth.of(get("uri.noExtension", "false")).orElse(false);
    String prefix = get("uri.noExtension.prefix", "/");
    String stem = "/" + WebPath.stem(path);
    return bare && stem.startsWith(prefix) ? stem + "/" : stem + get("output.extension", ".html");
  }
}
