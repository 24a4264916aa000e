package org.mujaz.theme;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.mujaz.problem.Problems;
import org.mujaz.view.Pages;

/** The guide for theme authors says what the code does. */
class ThemeGuideTest {
  private static final Path GUIDE = Path.of("src/site/markdown/themes.md");
  private static final String START =
      "<!-- Written by ViewReference; update with -Dmujaz.golden=update. -->\n";

  @Test
  void everyTemplateEveryFieldAndEveryWordIsListed() throws IOException {
    String guide = Files.readString(GUIDE);
    String head = guide.substring(0, guide.indexOf(START) + START.length());
    String expected = head + "\n" + ViewReference.markdown() + "\n" + MessageReference.markdown();
    if ("update".equals(System.getProperty("mujaz.golden"))) {
      Files.writeString(GUIDE, expected);
    }
    assertThat(Files.readString(GUIDE)).isEqualTo(expected);
  }

  @Test
  void everyFieldIsExplained() {
    assertThat(ViewReference.views())
        .isNotEmpty()
        .allSatisfy(
            type ->
                assertThat(ViewReference.markdown())
                    .contains("### " + ViewReference.name(type) + "\n"));
    String views = ViewReference.markdown().replaceFirst("(?s).*\\n## Views", "");
    assertThat(views.lines().filter(line -> line.matches("\\| `.*\\|  \\|"))).isEmpty();
  }

  @Test
  void theBuiltInThemeHasEveryTemplateThatTheGuideNames() {
    ThemeLayer layer = BuiltInTheme.read();
    String pages = ViewReference.markdown().replaceFirst("(?s)\\n## Views.*", "");
    Matcher name = Pattern.compile("`([a-z0-9-]+\\.ftl[hjtx])`").matcher(pages);
    assertThat(name.results().map(MatchResult::group).map(found -> found.replace("`", "")))
        .hasSizeGreaterThanOrEqualTo(Pages.class.getPermittedSubclasses().length)
        .allSatisfy(file -> assertThat(layer.files()).containsKey("templates/" + file));
  }

  @Test
  void everySettingOfTheBuiltInThemeIsListed() throws IOException {
    String guide = Files.readString(GUIDE);
    ThemeManifest manifest = ManifestReader.read(BuiltInTheme.read(), new Problems());
    assertThat(manifest.settings())
        .isNotEmpty()
        .allSatisfy(
            setting ->
                assertThat(guide)
                    .contains(
                        "| `%s` | %s | %s | %s |"
                            .formatted(
                                setting.key(),
                                setting.type().id(),
                                setting.value().isEmpty() ? "" : "`" + setting.value() + "`",
                                setting.description())));
  }
}
