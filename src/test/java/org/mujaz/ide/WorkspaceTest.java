package org.mujaz.ide;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** When there is nothing to do in an IDE. */
class WorkspaceTest {

  private static final Instant NOW = Instant.parse("2026-11-22T06:00:00Z");

  @TempDir private Path base;
  private RecordingIde ide = new RecordingIde(Path.of(""));
  private Workspace workspace = new Workspace(ide.context(BuildContext.class));

  @BeforeEach
  void aBuiltProject() throws IOException {
    ide = new RecordingIde(base);
    workspace = new Workspace(ide.context(BuildContext.class));
    Files.createDirectories(base.resolve("site"));
    workspace.begin(work("ar"));
    workspace.done(work("ar"), Optional.empty());
    ide.built();
  }

  private Work work(String settings) {
    return new Work(
        "generate",
        base.resolve("pom.xml"),
        List.of(base.resolve("content"), base.resolve("themes")),
        List.of(base.resolve("site")),
        settings,
        name -> base.resolve(name.value()));
  }

  @Test
  void workIsDoneWhileNothingChanges() {
    assertThat(workspace.isDone(work("ar"), NOW)).isTrue();
    ide.change("README.md");
    ide.change("site/index.html");
    ide.change("contents/a.md");
    assertThat(workspace.isDone(work("ar"), NOW)).isTrue();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "content/site.yaml",
        "content/stories/2026/ferry/en.md",
        "themes/mine/theme.yaml",
        "content",
        "pom.xml"
      })
  void aChangedFileIsWork(String file) {
    ide.change(file);
    assertThat(workspace.isDone(work("ar"), NOW)).isFalse();
  }

  @Test
  void anotherSettingIsWork() {
    assertThat(workspace.isDone(work("en"), NOW)).isFalse();
    assertThat(workspace.isDone(work("a"), NOW)).isFalse();
    assertThat(workspace.isDone(work("ar\n"), NOW)).isFalse();
  }

  @Test
  void anotherGoalHasWorkOfItsOwn() {
    Work check =
        new Work("check", base.resolve("pom.xml"), List.of(), List.of(), "ar", work("").files());
    assertThat(workspace.isDone(check, NOW)).isFalse();
  }

  @Test
  void whatHasComeDueIsWork() {
    workspace.done(work("ar"), Optional.of(NOW));
    assertThat(workspace.isDone(work("ar"), NOW.minusNanos(1))).isTrue();
    assertThat(workspace.isDone(work("ar"), NOW)).isFalse();
  }

  @Test
  void aSiteThatIsGoneIsWork() throws IOException {
    Files.delete(base.resolve("site"));
    assertThat(workspace.isDone(work("ar"), NOW)).isFalse();
  }

  @Test
  void workThatDidNotEndIsWork() {
    workspace.begin(work("ar"));
    assertThat(workspace.isDone(work("ar"), NOW)).isFalse();
  }

  @Test
  void theFirstBuildIsWork() {
    RecordingIde fresh = new RecordingIde(base);
    Workspace own = new Workspace(fresh.context(BuildContext.class));
    assertThat(own.isDone(work("ar"), NOW)).isFalse();
    own.done(work("ar"), Optional.empty());
    assertThat(own.isDone(work("ar"), NOW)).isFalse();
  }
}
