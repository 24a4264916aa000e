package org.mujaz.maven;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.apache.maven.plugin.logging.Log;
import org.mujaz.build.BuildResult;
import org.mujaz.problem.Messages;
import org.mujaz.problem.Problem;
import org.mujaz.problem.Problems;
import org.mujaz.problem.ReportPhrase;
import org.mujaz.problem.Severity;
import org.mujaz.problem.SourceLines;
import org.mujaz.problem.TextReport;
import org.mujaz.problem.Wording;
import org.mujaz.publish.Publication;

/** Tells how a build ended, in Maven's log. */
final class BuildReport {

  private final Log log;
  private final Messages messages;

  /** A report in the language of {@code messages}. */
  BuildReport(Log log, Messages messages) {
    this.log = log;
    this.messages = messages;
  }

  /** Every problem, errors as errors and warnings as warnings, in the order of the files. */
  void tellProblems(BuildResult result) {
    tellProblems(result.problems(), result.sources());
  }

  /** Every problem likewise, with the lines that it quotes. */
  void tellProblems(Problems problems, SourceLines sources) {
    TextReport printer = new TextReport(messages, sources);
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
  String published(BuildResult result, Publication publication, long milliseconds) {
    boolean contents = !result.contents().isEmpty();
    boolean leftOut = !result.leftOut().isEmpty();
    List<Wording> parts = new ArrayList<>();
    parts.add(ReportPhrase.FILES.counting(publication.files()));
    parts.add(changes(publication));
    parts.add(Wording.quoted(String.format(Locale.ROOT, "%.1f", milliseconds / 1000.0)));
    if (contents) {
      parts.add(new Wording.Listed(result.contents()));
    }
    if (leftOut) {
      parts.add(new Wording.Listed(result.leftOut()));
    }
    return messages.line(sentence(contents, leftOut).with(parts.toArray(Wording[]::new)));
  }

  /** One line about what was told above and did not keep the site from being published. */
  Optional<String> warnings(Problems problems) {
    int warnings = problems.count(Severity.WARNING);
    return warnings == 0
        ? Optional.empty()
        : Optional.of(messages.line(ReportPhrase.WARNINGS.counting(warnings)));
  }

  /** One line about the stages of a build that took any time. */
  Optional<String> times(List<Wording> times) {
    return times.isEmpty()
        ? Optional.empty()
        : Optional.of(messages.line(ReportPhrase.TIMES.with(new Wording.Listed(times))));
  }

  private static ReportPhrase sentence(boolean contents, boolean leftOut) {
    if (contents) {
      return leftOut ? ReportPhrase.PUBLISHED_WITH_AND_WITHOUT : ReportPhrase.PUBLISHED_WITH;
    }
    return leftOut ? ReportPhrase.PUBLISHED_WITHOUT : ReportPhrase.PUBLISHED;
  }

  /**
   * One line about a site that was not published.
   *
   * @param interrupted which site stands since this build began, if the one before was interrupted
   */
  String failed(Problems problems, String outputFolder, Optional<Wording> interrupted) {
    return messages.line(
        interrupted
            .map(stands -> ReportPhrase.NOT_PUBLISHED_AFTER.with(counts(problems), stands))
            .orElseGet(
                () ->
                    ReportPhrase.NOT_PUBLISHED.with(
                        counts(problems), Wording.quoted(outputFolder))));
  }

  /** One line about a site that was found right. */
  String checked(BuildResult result) {
    List<Wording> read =
        List.of(
            ReportPhrase.FILES.counting(result.reviewed().files().size()),
            new Wording.Listed(result.contents()));
    Wording checked = new Wording.Listed(read);
    return messages.line(
        result.leftOut().isEmpty()
            ? ReportPhrase.CHECKED.with(checked)
            : ReportPhrase.CHECKED_WITHOUT.with(checked, new Wording.Listed(result.leftOut())));
  }

  /** One line about a site that would not be published. */
  String refused(Problems problems) {
    return messages.line(ReportPhrase.NOT_RIGHT.with(counts(problems)));
  }

  private static Wording counts(Problems problems) {
    List<Wording> counts = new ArrayList<>();
    counts.add(ReportPhrase.ERRORS.counting(problems.count(Severity.ERROR)));
    add(counts, problems.count(Severity.WARNING), ReportPhrase.WARNINGS);
    return new Wording.Listed(counts);
  }

  private static Wording changes(Publication publication) {
    List<Wording> changes = new ArrayList<>();
    add(changes, publication.added(), ReportPhrase.NEW_FILES);
    add(changes, publication.changed(), ReportPhrase.CHANGED_FILES);
    add(changes, publication.removed(), ReportPhrase.REMOVED_FILES);
    return changes.isEmpty() ? ReportPhrase.NOTHING_CHANGED : new Wording.Listed(changes);
  }

  private static void add(List<Wording> words, int count, ReportPhrase what) {
    if (count > 0) {
      words.add(what.counting(count));
    }
  }
}
