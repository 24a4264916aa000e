package org.mujaz.theme;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.mujaz.config.ThemeChoice;
import org.mujaz.html.Markup;
import org.mujaz.model.Digits;
import org.mujaz.model.Language;
import org.mujaz.problem.Problems;
import org.mujaz.source.Location;
import org.mujaz.source.SourcePath;
import org.mujaz.view.Pages;

/** Writes every page of the built-in theme to {@code target/theme-preview/}, to be looked at. */
final class ThemePreview {
  private static final Path FOLDER = Path.of("target/theme-preview");

  private ThemePreview() {}

  public static void main(String[] arguments) throws IOException {
    Problems problems = new Problems();
    ThemeChoice choice =
        new ThemeChoice("mujaz", Location.of(new SourcePath("content/site.yaml")), List.of());
    Theme theme = Theme.load(choice, Path.of("none"), Digits.LATN, "/", problems).orElseThrow();
    for (ThemeAsset asset : theme.assets()) {
      write(asset.route().file(), asset.bytes());
    }
    for (Language language : Language.values()) {
      for (Map.Entry<String, Pages> page : new SamplePages(language).all().entrySet()) {
        String template = page.getKey().replaceFirst(":.*", "");
        String html =
            theme
                .engine()
                .render(template, language, page.getValue(), page.getKey())
                .map(Markup::toString)
                .orElse("failed");
        String file = page.getKey().replace(".ftlh", "").replace(':', '-') + ".html";
        write(language.code() + "/" + file, html.getBytes(StandardCharsets.UTF_8));
      }
    }
  }

  private static void write(String file, byte[] bytes) throws IOException {
    Path target = FOLDER.resolve(file);
    Files.createDirectories(target.getParent());
    Files.write(target, bytes);
  }
}
