package org.mujaz.maven;

import java.util.Locale;
import java.util.StringJoiner;
import org.apache.maven.plugin.logging.Log;
import org.mujaz.build.BuildResult;
import org.mujaz.problem.Messages;
import org.mujaz.problem.Problem;
import org.mujaz.problem.Problems;
import org.mujaz.problem.Severity;
import org.mujaz.problem.TextReport;
import org.mujaz.publish.Publication;

/** Tells how a build ended, in Maven's log. */
final class BuildReport {

  private final Log log;

  BuildReport(Log log) {
    this.log = log;
  }

  /** Every problem, errors as errors and warnings as warnings, in the order of the files. */
  void tellProblems(BuildResult result) {
    TextReport printer = new TextReport(Messages.english(), result.sources());
    Problems problems = result.problems();
    for (Problem problem : problems.sorted()) {
      Severity severity = problems.severityOf(problem);
      for (String line : printer.lines(problem, severity)) {
        if (severity == Severity.ERROR) {
          log.error(line);
        } else {
          log.warn(line);
        }
      }
    }
  }

  /** One line about a published site. */
  static String published(BuildResult result, Publication publication, long milliseconds) {
    StringBuilder line =
        new StringBuilder(
            String.format(
                Locale.ROOT,
                "published %s (%s) in %.1f s",
                counted(publication.files(), "file"),
                changes(publication),
                milliseconds / 1000.0));
    if (!result.contents().isEmpty()) {
      line.append(": ").append(String.join(", ", result.contents()));
    }
    if (!result.leftOut().isEmpty()) {
      line.append("; left out: ").append(String.join(", ", result.leftOut()));
    }
    return line.toString();
  }

  /** One line about a site that was not published. */
  static String failed(Problems problems, String outputFolder) {
    StringJoiner counts = new StringJoiner(", ");
    counts.add(counted(problems.count(Severity.ERROR), "error"));
    int warnings = problems.count(Severity.WARNING);
    if (warnings > 0) {
      counts.add(counted(warnings, "warning"));
    }
    return counts + "; " + outputFolder + "/ is unchanged";
  }

  private static String changes(Publication publication) {
    StringJoiner changes = new StringJoiner(", ");
    changes.setEmptyValue("nothing changed");
    add(changes, publication.added(), "new");
    add(changes, publication.changed(), "changed");
    add(changes, publication.removed(), "removed");
    return changes.toString();
  }

  private static void add(StringJoiner joiner, int count, String what) {
    if (count > 0) {
      joiner.add(count + " " + what);
    }
  }

  private static String counted(int count, String noun) {
    return count == 1 ? "1 " + noun : count + " " + noun + "s";
  }
}
