package org.mujaz.maven;

import org.apache.maven.plugins.annotations.Mojo;
import org.mujaz.build.BuildRequest;
import org.mujaz.build.FolderLines;
import org.mujaz.completion.EditorFiles;
import org.mujaz.problem.Messages;
import org.mujaz.problem.Problems;
import org.mujaz.problem.ReportPhrase;

/**
 * Writes the files from which editors complete keys: JSON schemas of {@code site.yaml} and of the
 * metadata of stories and pages into {@code .mujaz/}, and snippets for Markdown into {@code
 * .vscode/mujaz.code-snippets}. They know the sections, tags, sources and authors that {@code
 * site.yaml} lists: run it again when these have changed. The page about starting says how editors
 * find them; in a project that {@code init} made, VS Code does.
 */
@Mojo(name = "schema", threadSafe = true)
public final class SchemaMojo extends AbstractMujazMojo {

  /** Made by Maven. */
  public SchemaMojo() {}

  @Override
  void run(BuildRequest request, Messages messages) {
    Problems problems = new Problems();
    for (String file : EditorFiles.write(request.baseFolder(), request.contentFolder(), problems)) {
      getLog().info(messages.line(ReportPhrase.STARTED.with(file)));
    }
    new BuildReport(getLog(), messages)
        .tellProblems(problems, new FolderLines(request.baseFolder()));
  }
}
