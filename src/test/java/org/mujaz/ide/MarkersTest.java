package org.mujaz.ide;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.mujaz.TestSite;
import org.mujaz.model.Language;
import org.mujaz.problem.Messages;
import org.mujaz.problem.Problem;
import org.mujaz.problem.ProblemCode;
import org.mujaz.problem.Problems;
import org.mujaz.problem.TextReport;
import org.mujaz.source.Location;
import org.mujaz.source.SourcePath;

class MarkersTest {

  private static final String STORY = "content/stories/2026-11-20-ferry/en.md";

  @TempDir private Path base;
  private RecordingIde ide = new RecordingIde(Path.of(""));
  private final Problems problems = new Problems();

  @BeforeEach
  void aProject() {
    ide = new RecordingIde(base);
    TestSite.in(base)
        .with("pom.xml", "<project/>")
        .with("content/site.yaml", "")
        .with(STORY, "---\nsecton: politics\n---\n# Ferry\n")
        .with("themes/mine/theme.yaml", "")
        .with("site/ours.html", "");
  }

  private Work work() {
    return new Work(
        "generate",
        base.resolve("pom.xml"),
        List.of(base.resolve("content"), base.resolve("themes")),
        List.of(),
        "",
        name -> base.resolve(name.value()));
  }

  private void show(Language language, @Nullable Throwable failure) {
    new Workspace(ide.context(BuildContext.class))
        .show(
            work(),
            problems,
            new TextReport(Messages.in(language), place -> Optional.empty()),
            failure);
    ide.built();
  }

  private static Location at(String file, int line, int column) {
    return new Location(new SourcePath(file), line, column);
  }

  @Test
  void aProblemIsOneMarkerWithTheWordsOfTheReport() {
    problems.add(
        Problem.of(ProblemCode.UNKNOWN_KEY, at(STORY, 2, 1), "secton", "title, section")
            .suggesting(Optional.of("section")));
    problems.add(
        Problem.of(ProblemCode.DUPLICATE_STORY, at("content/site.yaml", 0, 0), "ferry")
            .with(at(STORY, 1, 0)));
    show(Language.ENGLISH, null);
    assertThat(ide.markers())
        .containsExactly(
            "content/site.yaml:0:0 error: two stories have the id «ferry» [duplicate-story] · see also"
                + " content/stories/2026-11-20-ferry/en.md:1 · help: rename one of the two; an id is"
                + " the last part of the path without the language",
            STORY
                + ":2:1 error: unknown key «secton» [unknown-key] · help: did you mean «section»?");
  }

  @Test
  void arabicWordsKeepTheirOrderWhateverTheIdeWrites() {
    problems.add(
        Problem.of(ProblemCode.UNKNOWN_KEY, at(STORY, 2, 1), "secton", "title, section")
            .suggesting(Optional.of("section")));
    show(Language.ARABIC, null);
    assertThat(ide.markers())
        .containsExactly(
            STORY
                + ":2:1 error: \u2067مفتاح غير معروف «\u2066secton\u2069» [unknown-key] ·"
                + " \u2067الحل: هل تقصد \u2066«section»\u2069؟\u2069\u2069");
  }

  @Test
  void aMarkerHasTheWeightOfItsProblem() {
    problems.add(ProblemCode.UNUSED_FILE, at("content/site.yaml", 0, 0), "a.jpg");
    problems.add(ProblemCode.MISSING_TITLE, at(STORY, 4, 0));
    Throwable failure = new IllegalStateException();
    show(Language.ENGLISH, failure);
    assertThat(ide.markers())
        .hasSize(2)
        .satisfiesOnlyOnce(m -> assertThat(m).startsWith("content/site.yaml:0:0 warning: "))
        .satisfiesOnlyOnce(m -> assertThat(m).startsWith(STORY + ":4:0 error: "));
    assertThat(ide.causes()).containsExactly(failure);
  }

  @Test
  void aMendedProblemLosesItsMarker() {
    problems.add(ProblemCode.MISSING_TITLE, at(STORY, 4, 0));
    problems.add(ProblemCode.INVALID_YAML, at("themes/mine/theme.yaml", 1, 1), "x");
    problems.add(ProblemCode.FOREIGN_FILE, at("site/ours.html", 0, 0), "ours.html", "site");
    problems.add(ProblemCode.UNKNOWN_FOLDER, at("content/stories", 0, 0), "stories", "x");
    show(Language.ENGLISH, null);
    assertThat(ide.markers()).hasSize(4);
    new Workspace(ide.context(BuildContext.class))
        .show(
            work(),
            new Problems(),
            new TextReport(Messages.english(), place -> Optional.empty()),
            null);
    assertThat(ide.removed())
        .containsExactly(
            "content",
            "content/site.yaml",
            "content/stories",
            "content/stories/2026-11-20-ferry",
            STORY,
            "pom.xml",
            "themes",
            "themes/mine",
            "themes/mine/theme.yaml");
    assertThat(ide.built().markers()).isEmpty();
  }

  @Test
  void whatHasNoFileThatIsReadIsToldAtThePom() {
    problems.add(ProblemCode.FOREIGN_FILE, at("site/ours.html", 0, 0), "ours.html", "site");
    problems.add(ProblemCode.MISSING_TITLE, at("content/gone/en.md", 4, 2));
    show(Language.ENGLISH, null);
    assertThat(ide.markers())
        .hasSize(2)
        .satisfiesOnlyOnce(
            m -> assertThat(m).startsWith("pom.xml:0:0 error: content/gone/en.md:4:2: "))
        .satisfiesOnlyOnce(m -> assertThat(m).startsWith("pom.xml:0:0 warning: site/ours.html: "));
  }

  @Test
  void foldersNeedNotBeThere() throws IOException {
    Files.delete(base.resolve("themes/mine/theme.yaml"));
    Files.delete(base.resolve("themes/mine"));
    Files.delete(base.resolve("themes"));
    show(Language.ENGLISH, null);
    assertThat(ide.markers()).isEmpty();
  }

  @Test
  void linksAreFollowedInsideOfTheFolderAlone(@TempDir Path elsewhere) throws IOException {
    Files.writeString(elsewhere.resolve("secret.md"), "");
    Files.createSymbolicLink(base.resolve("content/out"), elsewhere);
    Files.createSymbolicLink(base.resolve("content/in"), base.resolve("content/stories"));
    Files.createSymbolicLink(base.resolve("content/stories/round"), base.resolve("content"));
    problems.add(ProblemCode.MISSING_TITLE, at("content/in/2026-11-20-ferry/en.md", 4, 0));
    show(Language.ENGLISH, null);
    assertThat(ide.markers()).hasSize(1);
    Inputs.visit(
        base.resolve("content"), path -> assertThat(path.toString()).doesNotEndWith("secret.md"));
  }
}
