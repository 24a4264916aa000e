package org.mujaz.ide;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.File;
import java.lang.reflect.Proxy;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.sonatype.plexus.build.incremental.ThreadBuildContext;

class ForeignContextTest {

  private static final Class<?> LEGACY = org.sonatype.plexus.build.incremental.BuildContext.class;

  private static final Path BASE = Path.of("project").toAbsolutePath();

  private final RecordingIde ide = new RecordingIde(BASE);

  /** As m2e's component does. */
  public static final class ThreadsOwn extends ThreadBuildContext {}

  /** The interface before 0.0.7. */
  public interface Older {
    boolean isIncremental();
  }

  @BeforeEach
  @AfterEach
  void nobodyListens() {
    ThreadBuildContext.setThreadBuildContext(
        new org.sonatype.plexus.build.incremental.DefaultBuildContext());
  }

  @Test
  void theRolesAreThoseOfTheLibraries() {
    assertThat(Workspace.ROLES)
        .isEqualTo(
            List.of(org.codehaus.plexus.build.BuildContext.class.getName(), LEGACY.getName()));
  }

  @Test
  void theWeightsAreThoseOfTheLibraries() {
    assertThat(BuildContext.ERROR)
        .isEqualTo(org.codehaus.plexus.build.BuildContext.SEVERITY_ERROR)
        .isEqualTo(org.sonatype.plexus.build.incremental.BuildContext.SEVERITY_ERROR);
    assertThat(BuildContext.WARNING)
        .isEqualTo(org.codehaus.plexus.build.BuildContext.SEVERITY_WARNING)
        .isEqualTo(org.sonatype.plexus.build.incremental.BuildContext.SEVERITY_WARNING);
  }

  @ParameterizedTest
  @ValueSource(
      classes = {
        org.codehaus.plexus.build.BuildContext.class,
        org.sonatype.plexus.build.incremental.BuildContext.class
      })
  void everyCallArrives(Class<?> role) {
    File file = BASE.resolve("content/a.md").toFile();
    Throwable failure = new IllegalStateException();
    BuildContext context = ForeignContext.of(role, ide.context(role)).orElseThrow();

    assertThat(context.isIncremental()).isFalse();
    assertThat(context.hasDelta(file)).isTrue();
    context.setValue("key", "value");
    assertThat(context.getValue("key")).isEqualTo("value");
    context.refresh(file);
    context.removeMessages(file);
    assertThat(ide.removed()).containsExactly("content/a.md");
    context.addMessage(file, 3, 5, "wrong", BuildContext.ERROR, failure);
    ide.built();

    assertThat(ide.refreshed()).containsExactly("content/a.md");
    assertThat(ide.markers()).containsExactly("content/a.md:3:5 error: wrong");
    assertThat(ide.causes()).containsExactly(failure);
    assertThat(context.isIncremental()).isTrue();
    assertThat(context.hasDelta(file)).isFalse();
  }

  @Test
  void aContextOfTheLibraryThatLogsIsNoIde() {
    var legacy = new org.sonatype.plexus.build.incremental.DefaultBuildContext();
    Class<?> role = org.codehaus.plexus.build.BuildContext.class;
    assertThat(ForeignContext.of(LEGACY, legacy)).isEmpty();
    Class<?> newer = org.codehaus.plexus.build.DefaultBuildContext.class;
    assertThat(ForeignContext.isDefault(newer, role)).isTrue();
    assertThat(ForeignContext.isDefault(newer, LEGACY)).isFalse();
    assertThat(
            ForeignContext.of(
                LEGACY, new org.sonatype.plexus.build.incremental.DefaultBuildContext() {}))
        .isEmpty();
  }

  @Test
  void aComponentOfThreadsIsAnIdeWhileThisThreadHasOne() {
    assertThat(ForeignContext.of(LEGACY, new ThreadsOwn())).isEmpty();

    ThreadBuildContext.setThreadBuildContext(
        ide.context(org.sonatype.plexus.build.incremental.BuildContext.class));
    BuildContext context = ForeignContext.of(LEGACY, new ThreadsOwn()).orElseThrow();
    context.refresh(BASE.resolve("site").toFile());
    assertThat(ide.refreshed()).containsExactly("site");

    ThreadBuildContext.setThreadBuildContext(null);
    assertThat(ForeignContext.of(LEGACY, new ThreadsOwn())).isEmpty();
  }

  @Test
  void anOlderInterfaceIsNoIde() {
    Object older = (Older) () -> true;
    assertThat(ForeignContext.of(Older.class, older)).isEmpty();
  }

  @Test
  void whatTheIdeThrowsIsThrown() {
    Object broken =
        Proxy.newProxyInstance(
            LEGACY.getClassLoader(),
            new Class<?>[] {LEGACY},
            (proxy, method, arguments) -> {
              throw new IllegalArgumentException("closed");
            });
    BuildContext context = ForeignContext.of(LEGACY, broken).orElseThrow();
    assertThatThrownBy(context::isIncremental)
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessage("closed");
  }

  @Test
  void itIsAnObjectLikeOthers() {
    BuildContext context = ForeignContext.of(LEGACY, ide.context(LEGACY)).orElseThrow();
    assertThat(Set.of(context)).hasToString("[" + context + "]");
  }
}
