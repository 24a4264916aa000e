package org.mujaz.maven;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import org.codehaus.plexus.DefaultContainerConfiguration;
import org.codehaus.plexus.DefaultPlexusContainer;
import org.codehaus.plexus.PlexusConstants;
import org.codehaus.plexus.PlexusContainer;
import org.codehaus.plexus.PlexusContainerException;
import org.codehaus.plexus.classworlds.ClassWorld;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.mujaz.TestSite;
import org.mujaz.ide.RecordingIde;
import org.sonatype.plexus.build.incremental.BuildContext;

/** What somebody sees who edits a digest in an IDE that runs goals after each change. */
class GoalsInAnIdeTest {

  private static final String STORY = "content/stories/2026-11-20-ferry/en.md";
  private static final String NOTHING_TO_DO =
      "[INFO] nothing has changed since the last build in this IDE, so there is nothing to do";

  @TempDir private Path base;
  private TestSite site = TestSite.in(Path.of(""));
  private RecordingIde ide = new RecordingIde(Path.of(""));

  @BeforeEach
  void aProject() {
    site =
        TestSite.in(base)
            .with("pom.xml", "<project/>")
            .with(TestSite.SITE_YAML)
            .with(STORY, "# Ferry\n\nIt sails again.\n");
    ide = new RecordingIde(base);
  }

  /** Somebody saves a file. */
  private void save(String file, String text) {
    site.with(file, text);
    ide.change(file);
  }

  private TestGoal run(String goal, Map<String, String> parameters)
      throws PlexusContainerException {
    TestGoal run = TestGoal.inside(container(), site, goal, parameters);
    ide.built();
    return run;
  }

  private PlexusContainer container() throws PlexusContainerException {
    return new DefaultPlexusContainer(
        new DefaultContainerConfiguration()
            .setClassWorld(new ClassWorld("core", getClass().getClassLoader()))
            .setClassPathScanning(PlexusConstants.SCANNING_OFF),
        binder -> binder.bind(BuildContext.class).toInstance(ide.context(BuildContext.class)));
  }

  @ParameterizedTest
  @ValueSource(strings = {"generate", "check", "translations", "schedule"})
  void aMistakeHasAMarkerUntilItIsMended(String goal) throws Exception {
    save(STORY, "---\nsecton: politics\n---\n# Ferry\n\nIt sails again.\n");
    run(goal, Map.of());
    assertThat(ide.markers())
        .containsExactly(
            STORY
                + ":2:1 error: unknown key «secton» [unknown-key] · help: did you mean «section»?");
    save(STORY, "---\nsection: politics\n---\n# Ferry\n\nIt sails again.\n");
    assertThat(run(goal, Map.of()).failed()).isFalse();
    assertThat(ide.markers()).isEmpty();
  }

  @ParameterizedTest
  @ValueSource(strings = {"generate", "check"})
  void theFailureIsToldByTheMarkersOfErrors(String goal) throws Exception {
    save(STORY, "---\nsecton: politics\nsumary: It sails.\n---\n# Ferry\n\nIt sails again.\n");
    String failure = run(goal, Map.of()).failure();
    assertThat(failure).startsWith("2 errors; ");
    assertThat(ide.causes()).hasSize(2).allSatisfy(c -> assertThat(c).hasMessage(failure));
  }

  @ParameterizedTest
  @ValueSource(strings = {"generate", "check"})
  void theLogIsThatOfACommandLine(String goal) throws Exception {
    save(STORY, "---\nsecton: politics\n---\n# Ferry\n\n[The reef](story:reef) is near.\n");
    assertThat(run(goal, Map.of()).linesButTimes())
        .isEqualTo(TestGoal.run(site, goal, Map.of()).linesButTimes())
        .isNotEmpty();
  }

  @Test
  void aPublishedSiteIsRefreshedWhereItChanged() throws Exception {
    run("generate", Map.of());
    assertThat(ide.refreshed()).containsExactly("site");
    save(STORY, "# Ferry\n\nIt sails again.\n");
    assertThat(run("generate", Map.of()).linesButTimes())
        .first()
        .asString()
        .contains("(nothing changed)");
    assertThat(ide.refreshed()).containsExactly("site");
    save(STORY, "# Ferry\n\nIt sails no more.\n");
    run("generate", Map.of());
    assertThat(ide.refreshed()).containsExactly("site", "site");
  }

  @ParameterizedTest
  @ValueSource(strings = {"generate", "check"})
  void nothingIsDoneWhereNothingChanged(String goal) throws Exception {
    assertThat(run(goal, Map.of()).lines()).doesNotContain(NOTHING_TO_DO);
    save("README.md", "Ours.\n");
    assertThat(run(goal, Map.of()).lines()).containsExactly(NOTHING_TO_DO);
    assertThat(run(goal, Map.of("warningsAsErrors", "true")).lines()).doesNotContain(NOTHING_TO_DO);
    save(STORY, "# Ferry\n\nIt sails no more.\n");
    assertThat(run(goal, Map.of()).lines()).doesNotContain(NOTHING_TO_DO);
  }

  /** What other servers have changes though nobody here edits anything. */
  @Test
  void otherServersAreAskedEachTime() throws Exception {
    Map<String, String> elsewhere = Map.of("externalLinks", "true");
    run("check", Map.of());
    assertThat(run("check", elsewhere).lines()).doesNotContain(NOTHING_TO_DO);
    assertThat(run("check", elsewhere).lines()).doesNotContain(NOTHING_TO_DO);
    assertThat(run("check", Map.of()).lines()).containsExactly(NOTHING_TO_DO);
  }

  @Test
  void whatFailedIsTriedAgain() throws Exception {
    Files.writeString(base.resolve("site"), "in the way");
    assertThat(run("generate", Map.of()).failed()).isTrue();
    Files.delete(base.resolve("site"));
    assertThat(run("generate", Map.of()).failed()).isFalse();
    assertThat(base.resolve("site/en/index.html")).exists();
  }

  @Test
  void aStoryGoesLiveThoughNobodyEditsAnything() throws Exception {
    save("content/stories/2026-12-01-dawn/en.md", "# Dawn\n\nIt comes.\n");
    run("generate", Map.of());
    assertThat(run("generate", Map.of("clock", "2026-11-30T19:59:59Z")).lines())
        .containsExactly(NOTHING_TO_DO);
    assertThat(run("generate", Map.of("clock", "2026-11-30T20:00:00Z")).lines())
        .doesNotContain(NOTHING_TO_DO);
    assertThat(base.resolve("site/en/2026/12/01/dawn/index.html")).exists();
  }

  @Test
  void aMistakeInSettingsLeavesNoOldMarkers() throws IOException, PlexusContainerException {
    save(STORY, "---\nsecton: politics\n---\n# Ferry\n\nIt sails again.\n");
    run("generate", Map.of());
    Files.delete(base.resolve("content/site.yaml"));
    ide.change("content/site.yaml");
    save(STORY, "# Ferry\n\nIt sails again.\n");
    run("generate", Map.of());
    assertThat(ide.markers())
        .singleElement()
        .asString()
        .startsWith("pom.xml:0:0 error: content/site.yaml: ");
  }
}
