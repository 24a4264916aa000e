package org.mujaz.ide;

import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.mujaz.problem.Problems;
import org.mujaz.problem.TextReport;

/** The IDE that a goal runs in. On a command line there is none. */
public final class Workspace {

  /** The roles of components that an IDE may listen at, that of newer ones first. */
  public static final List<String> ROLES =
      List.of(
          "org.codehaus.plexus.build.BuildContext",
          "org.sonatype.plexus.build.incremental.BuildContext");

  private final BuildContext context;

  Workspace(BuildContext context) {
    this.context = context;
  }

  /**
   * The IDE behind a component, if one listens on this thread.
   *
   * @param role the class of one of {@link #ROLES}
   */
  public static Optional<Workspace> of(Class<?> role, Object component) {
    return ForeignContext.of(role, component).map(Workspace::new);
  }

  /**
   * Whether the same work would give the same again: it was done with these settings, its folders
   * are there, nothing that it reads has changed since, and nothing has come due.
   */
  public boolean isDone(Work work, Instant now) {
    return context.isIncremental()
        && work.outputs().stream().allMatch(Files::isDirectory)
        && context.getValue(key(work)) instanceof String kept
        && kept.startsWith(work.settings() + "\n")
        && isBefore(now, kept.substring(work.settings().length() + 1))
        && Stream.concat(work.inputs().stream(), Stream.of(work.pom()))
            .noneMatch(input -> context.hasDelta(input.toFile()));
  }

  private static boolean isBefore(Instant now, String due) {
    return due.isEmpty() || now.isBefore(Instant.parse(due));
  }

  private static String key(Work work) {
    return "org.mujaz:" + work.goal();
  }

  /** Work begins: until it is done, it is to be done again. */
  public void begin(Work work) {
    context.setValue(key(work), "");
  }

  /**
   * Work is done.
   *
   * @param due when it gives something else though nobody has changed anything
   */
  public void done(Work work, Optional<Instant> due) {
    context.setValue(key(work), work.settings() + "\n" + due.map(Instant::toString).orElse(""));
  }

  /**
   * Shows these problems at their places, and no others.
   *
   * @param failure what the errors among them failed the goal with, if they did
   */
  public void show(Work work, Problems problems, TextReport words, @Nullable Throwable failure) {
    Markers markers = new Markers(context, work);
    markers.clear();
    markers.set(problems, words, failure);
  }

  /** A folder has other files than before. */
  public void refresh(Path folder) {
    context.refresh(folder.toFile());
  }
}
