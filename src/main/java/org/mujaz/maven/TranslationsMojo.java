package org.mujaz.maven;

import java.io.File;
import java.util.List;
import java.util.Optional;
import org.apache.maven.plugin.MojoFailureException;
import org.apache.maven.plugins.annotations.Mojo;
import org.apache.maven.plugins.annotations.Parameter;
import org.jspecify.annotations.Nullable;
import org.mujaz.build.BuildRequest;
import org.mujaz.build.TranslationsRequest;
import org.mujaz.build.TranslationsResult;
import org.mujaz.build.TranslationsRun;
import org.mujaz.model.Language;
import org.mujaz.problem.Messages;
import org.mujaz.problem.ReportPhrase;
import org.mujaz.problem.Wording;
import org.mujaz.source.SourcePath;
import org.mujaz.translation.LedgerJson;
import org.mujaz.translation.LedgerText;

/**
 * Tells how the two versions of each story stand to each other: which translations are stale, and
 * which paragraphs of the original have changed since they were made; which are missing, orphaned
 * or untracked. Drafts and stories that are not due are listed too.
 *
 * <p>The earlier text of an original comes from the project's git history, and where there is none,
 * the revision that the translation states tells which paragraphs have changed. It runs alone
 * ({@code mvn mujaz:translations}), renders nothing, and changes a file only with {@code current}.
 * Problems of the content are told, but do not fail it.
 */
@Mojo(name = "translations", threadSafe = true)
public final class TranslationsMojo extends AbstractMujazMojo {

  /**
   * The ids of stories, with commas between them, whose translations are up to date: this is
   * recorded by writing one line, {@code translationOf:} with the revision of the original, into
   * the front matter of the translation. Nothing else in the file changes. Either all of them are
   * recorded or none.
   */
  @Parameter(property = "mujaz.current")
  private @Nullable String current;

  /**
   * With {@code current}: the language of the original, {@code ar} or {@code en}, for stories of
   * which neither version says it.
   */
  @Parameter(property = "mujaz.from")
  private @Nullable String from;

  /** A file that the ledger is written into as JSON, for other programs. */
  @Parameter(property = "mujaz.json")
  private @Nullable File json;

  /** Whether to list translations that are current too, not only to count them. */
  @Parameter(property = "mujaz.all", defaultValue = "false")
  private boolean all;

  /** Made by Maven. */
  public TranslationsMojo() {}

  @Override
  void run(BuildRequest request, Messages messages) throws MojoFailureException {
    TranslationsResult result =
        new TranslationsRun(request)
            .run(new TranslationsRequest(ListedWords.of(current), original()));
    new BuildReport(getLog(), messages).tellProblems(result.problems(), result.sources());
    ide("translations", request, List.of(), messages).show(result.problems(), result.sources());
    new LedgerText(result.ledger(), result.differences(), result.zone(), all, messages)
        .lines()
        .forEach(getLog()::info);
    if (json != null) {
      new LedgerJson(result.ledger(), result.differences()).write(json.toPath());
      tell(messages, ReportPhrase.LEDGER_WRITTEN.with(json.getPath()));
    }
    tellRecorded(result, messages);
  }

  private void tellRecorded(TranslationsResult result, Messages messages)
      throws MojoFailureException {
    for (Wording refusal : result.recorded().refusals()) {
      getLog().error(messages.line(refusal));
    }
    if (!result.recorded().refusals().isEmpty()) {
      throw new MojoFailureException(messages.line(ReportPhrase.NOT_RECORDED));
    }
    for (SourcePath file : result.recorded().files()) {
      tell(messages, ReportPhrase.RECORDED.with(file.value()));
    }
    if (result.recorded().files().isEmpty() && !ListedWords.of(current).isEmpty()) {
      tell(messages, ReportPhrase.RECORDED_BEFORE);
    }
  }

  private void tell(Messages messages, Wording words) {
    getLog().info(messages.line(words));
  }

  private Optional<Language> original() {
    return LanguageCode.of(Optional.ofNullable(from), ReportPhrase.BAD_FROM);
  }
}
