package org.mujaz.maven;

import java.nio.file.Path;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.apache.maven.plugin.MojoFailureException;
import org.jspecify.annotations.Nullable;
import org.mujaz.build.BuildRequest;
import org.mujaz.ide.Work;
import org.mujaz.ide.Workspace;
import org.mujaz.problem.Messages;
import org.mujaz.problem.Problems;
import org.mujaz.problem.SourceLines;
import org.mujaz.problem.TextReport;

/** Tells the IDE that a goal runs in, if there is one, what it found and what it wrote. */
final class IdeReport {

  private final Optional<Workspace> ide;
  private final Work work;
  private final Instant now;
  private final Messages messages;

  private IdeReport(Optional<Workspace> ide, Work work, Instant now, Messages messages) {
    this.ide = ide;
    this.work = work;
    this.now = now;
    this.messages = messages;
  }

  /**
   * A report to the IDE.
   *
   * @param goal its name, and what it is asked for besides where that is work of its own
   * @param outputs the folders that the goal leaves
   */
  static IdeReport of(
      Optional<Workspace> ide,
      String goal,
      BuildRequest request,
      List<Path> outputs,
      Messages messages) {
    Work work =
        new Work(
            goal,
            request.baseFolder().resolve("pom.xml"),
            List.of(request.contentFolder(), request.themesFolder()),
            outputs,
            settings(request, messages),
            request::file);
    return new IdeReport(ide, work, request.clock(), messages);
  }

  private static String settings(BuildRequest request, Messages messages) {
    return String.join(
        " ",
        request.contentFolder().toString(),
        request.themesFolder().toString(),
        request.outputFolder().toString(),
        request.workFolder().toString(),
        String.valueOf(request.warningsAsErrors()),
        request.failOn().stream().sorted().toList().toString(),
        String.valueOf(request.allowLoss()),
        request.program(),
        messages.language().code());
  }

  /** Whether the goal would do again what it did: there is nothing to do. */
  boolean isDone() {
    return ide.filter(workspace -> workspace.isDone(work, now)).isPresent();
  }

  /** The goal begins. */
  void begin() {
    ide.ifPresent(workspace -> workspace.begin(work));
  }

  /** Shows the problems. */
  void show(Problems problems, SourceLines sources) {
    show(problems, sources, null);
  }

  /** Shows the problems, whose errors fail the goal. */
  MojoFailureException failed(
      Problems problems, SourceLines sources, MojoFailureException failure) {
    show(problems, sources, failure);
    return failure;
  }

  private void show(Problems problems, SourceLines sources, @Nullable Throwable failure) {
    ide.ifPresent(
        workspace -> workspace.show(work, problems, new TextReport(messages, sources), failure));
  }

  /** A folder was written into. */
  void written(Path folder) {
    ide.ifPresent(workspace -> workspace.refresh(folder));
  }

  /**
   * The goal has done what it was asked for.
   *
   * @param due when it would do something else though nobody has changed anything
   */
  void done(Optional<Instant> due) {
    ide.ifPresent(workspace -> workspace.done(work, due));
  }
}
