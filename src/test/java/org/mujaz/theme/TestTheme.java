package org.mujaz.theme;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.mujaz.config.ThemeChoice;
import org.mujaz.html.Markup;
import org.mujaz.model.Digits;
import org.mujaz.model.Language;
import org.mujaz.problem.Messages;
import org.mujaz.problem.Problems;
import org.mujaz.problem.TextReport;
import org.mujaz.source.Location;
import org.mujaz.source.SourcePath;
import org.mujaz.view.Pages;

/** A publisher's themes, written file by file in a test. */
final class TestTheme {
  private static final SourcePath SITE = new SourcePath("content/site.yaml");

  private static final Pages ROBOTS =
      new Pages.Robots(
          "https://mujaz.example/sitemap.xml", "https://mujaz.example/news-sitemap.xml", "");

  private final Path themes;
  private final List<ThemeChoice.Setting> settings = new ArrayList<>();
  private final Problems problems = new Problems();

  TestTheme(Path project) {
    themes = project.resolve("themes");
  }

  /** Writes a file, such as {@code own/templates/robots.ftlt}. */
  TestTheme file(String path, String text) {
    try {
      Path file = themes.resolve(path);
      Files.createDirectories(file.getParent());
      Files.writeString(file, text);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return this;
  }

  /** Sets a setting in line {@code line} of site.yaml. */
  TestTheme setting(String key, String value, int line) {
    settings.add(
        new ThemeChoice.Setting(
            key, new Location(SITE, line, 3), value, new Location(SITE, line, 5)));
    return this;
  }

  /** Where the publisher's themes are. */
  Path folder() {
    return themes;
  }

  /** Loads the theme of this name. */
  Optional<Theme> load(String name) {
    ThemeChoice choice = new ThemeChoice(name, new Location(SITE, 1, 8), settings);
    return Theme.load(choice, themes, Digits.LATN, "/news/", problems);
  }

  /** Loads the theme {@code own}, which must be without problems. */
  Theme own() {
    Optional<Theme> theme = load("own");
    assertThat(report()).isEmpty();
    return theme.orElseThrow();
  }

  /** Renders a template of the theme {@code own} for {@code /robots.txt}. */
  Optional<String> render(String template) {
    return render(template, ROBOTS);
  }

  /** Renders a template of the theme {@code own}. */
  Optional<String> render(String template, Pages page) {
    return render(own(), template, page);
  }

  /** Renders a template of a theme for {@code /robots.txt}. */
  Optional<String> render(Theme theme, String template) {
    return render(theme, template, ROBOTS);
  }

  private Optional<String> render(Theme theme, String template, Pages page) {
    Optional<String> text =
        theme
            .engine()
            .render(template, Language.ENGLISH, page, "/robots.txt")
            .map(Markup::toString);
    theme.engine().report(problems);
    return text;
  }

  /** What a publisher would read. */
  List<String> report() {
    return new TextReport(Messages.english(), location -> Optional.empty()).lines(problems);
  }
}
