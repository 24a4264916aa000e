package org.mujaz.theme;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.mujaz.config.ThemeChoice;
import org.mujaz.model.Digits;
import org.mujaz.problem.Problem;
import org.mujaz.problem.Problems;
import org.mujaz.source.Location;
import org.mujaz.source.SourcePath;

/** A theme that is read after another is what it would be if it were read first. */
final class ThemeAgainTest {

  private static final Location PLACE = Location.of(new SourcePath("content/site.yaml"));

  @TempDir
  @SuppressWarnings("NullAway.Init")
  private Path project;

  private final Problems problems = new Problems();

  private Theme read(Optional<Theme> before, Digits digits, String basePath, String... setting) {
    List<ThemeChoice.Setting> settings =
        setting.length == 0
            ? List.of()
            : List.of(new ThemeChoice.Setting(setting[0], PLACE, setting[1], PLACE));
    ThemeChoice choice = new ThemeChoice("own", PLACE, settings);
    return Theme.load(choice, project.resolve("themes"), digits, basePath, before, problems)
        .orElseThrow();
  }

  private Theme first() {
    new TestTheme(project)
        .file("own/theme.yaml", "name: Own\n")
        .file("own/templates/x.ftlt", "one")
        .file("own/assets/own.css", "p { color: red }");
    return read(Optional.empty(), Digits.LATN, "/");
  }

  @Test
  void whatIsTheSameIsNotMadeAgain() {
    Theme first = first();
    Theme again = read(Optional.of(first), Digits.LATN, "/");
    assertThat(again.published()).isSameAs(first.published());
    assertThat(again.digest()).isEqualTo(first.digest());
    assertThat(problems.sorted()).isEmpty();
  }

  @Test
  void anotherFileOrSettingOrPathMakesAnotherTheme() {
    Optional<Theme> first = Optional.of(first());
    String digest = first.orElseThrow().digest();
    Theme moved = read(first, Digits.LATN, "/news/");
    assertThat(moved.published().address("own.css").orElseThrow()).startsWith("/news/");
    assertThat(read(first, Digits.ARAB, "/").digest()).isNotEqualTo(digest);
    assertThat(read(first, Digits.LATN, "/", "colours.accent", "#123456").digest())
        .isNotEqualTo(digest);
    new TestTheme(project).file("own/templates/x.ftlt", "two");
    Theme edited = read(first, Digits.LATN, "/");
    assertThat(edited.digest()).isNotEqualTo(digest);
    assertThat(new TestTheme(project).render(edited, "x.ftlt")).hasValue("two");
    new TestTheme(project).file("own/assets/more.css", "");
    assertThat(read(Optional.of(edited), Digits.LATN, "/").hasAsset("more.css")).isTrue();
  }

  @Test
  void whatIsWrongIsToldEachTime() {
    new TestTheme(project)
        .file("own/theme.yaml", "name: Own\n")
        .file("own/assets/own.css", "p { float: left }");
    Theme first = read(Optional.empty(), Digits.LATN, "/");
    List<Problem> told = problems.sorted();
    assertThat(told).isNotEmpty();
    Problems again = new Problems();
    ThemeChoice choice = new ThemeChoice("own", PLACE, List.of());
    Path themes = project.resolve("themes");
    Theme.load(choice, themes, Digits.LATN, "/", Optional.of(first), again);
    assertThat(again.sorted()).isEqualTo(told);
  }
}
