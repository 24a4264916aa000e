package org.mujaz.maven;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.apache.maven.plugin.logging.Log;
import org.mujaz.importer.Counts;
import org.mujaz.importer.ImportResult;
import org.mujaz.problem.Messages;
import org.mujaz.problem.Problems;
import org.mujaz.problem.ReportPhrase;
import org.mujaz.problem.Severity;
import org.mujaz.problem.Wording;

/** Tells how an import ended, in Maven's log. */
final class ImportReport {

  private final Log log;
  private final Messages messages;
  private final Wording content;
  private final boolean dryRun;

  /**
   * A report.
   *
   * @param content the name of the content folder
   */
  ImportReport(Log log, Messages messages, Wording content, boolean dryRun) {
    this.log = log;
    this.messages = messages;
    this.content = content;
    this.dryRun = dryRun;
  }

  /** Everything about it. */
  void tell(String from, ImportResult result) {
    info(ReportPhrase.READ_AS.with(Wording.quoted(from), result.format().words()));
    new BuildReport(log, messages).tellProblems(result.problems(), location -> Optional.empty());
    if (dryRun) {
      result.written().forEach(file -> info(ReportPhrase.WOULD_WRITE.with(file.value())));
    }
    if (!result.settings().isEmpty()) {
      info(ReportPhrase.ADD_SETTINGS.with(content + "/site.yaml"));
      result.settings().forEach(log::info);
    }
    info(sum(result.counts()));
  }

  /** Why the goal failed, though it imported what it could. */
  String failure(Problems problems) {
    return messages.line(
        ReportPhrase.NOT_ALL_IMPORTED.with(
            ReportPhrase.ERRORS.counting(problems.count(Severity.ERROR))));
  }

  private Wording sum(Counts counts) {
    List<Wording> files = new ArrayList<>();
    add(files, counts.texts() + counts.media(), ReportPhrase.NEW_FILES);
    add(files, counts.updated(), ReportPhrase.CHANGED_FILES);
    add(files, counts.unchanged(), ReportPhrase.UNCHANGED_FILES);
    add(files, counts.kept(), ReportPhrase.KEPT_FILES);
    Wording list = files.isEmpty() ? ReportPhrase.NO_TEXTS : new Wording.Listed(files);
    return texts(counts)
        .map(
            texts ->
                (dryRun ? ReportPhrase.WOULD_IMPORT : ReportPhrase.IMPORTED)
                    .with(texts, content, list))
        .orElseGet(() -> ReportPhrase.NOTHING_IMPORTED.with(content, list));
  }

  private static Optional<Wording> texts(Counts counts) {
    Wording stories = ReportPhrase.STORIES.counting(counts.stories());
    Wording pages = ReportPhrase.PAGES.counting(counts.pages());
    if (counts.stories() > 0 && counts.pages() > 0) {
      return Optional.of(ReportPhrase.STORIES_AND_PAGES.with(stories, pages));
    }
    return Optional.of(counts.pages() > 0 ? pages : stories)
        .filter(texts -> counts.stories() + counts.pages() > 0);
  }

  private static void add(List<Wording> words, int count, ReportPhrase what) {
    if (count > 0) {
      words.add(what.counting(count));
    }
  }

  private void info(Wording words) {
    log.info(messages.line(words));
  }
}
