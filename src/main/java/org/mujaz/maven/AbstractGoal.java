package org.mujaz.maven;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Objects;
import org.apache.maven.plugin.AbstractMojo;
import org.apache.maven.plugin.MojoExecutionException;
import org.apache.maven.plugin.MojoFailureException;
import org.apache.maven.plugins.annotations.Parameter;
import org.mujaz.model.Language;
import org.mujaz.problem.InvalidInput;
import org.mujaz.problem.Messages;
import org.mujaz.problem.ReportPhrase;

/** What every goal has in common: that it can be skipped, and how a failure is told. */
abstract class AbstractGoal extends AbstractMojo {

  /** Whether to do nothing. */
  @Parameter(property = "mujaz.skip", defaultValue = "false")
  private boolean skip;

  /**
   * The language that the goal tells its report in: {@code en} or {@code ar}. The site is the same.
   */
  @Parameter(property = "mujaz.language", defaultValue = "en")
  private String language;

  /** Does the goal's work, and tells about it in the words of {@code messages}. */
  abstract void run(Messages messages) throws MojoExecutionException, MojoFailureException;

  /** The language of the report. */
  final Language reportLanguage() {
    return Language.ofCode(language.strip()).orElse(Language.ENGLISH);
  }

  @Override
  public final void execute() throws MojoExecutionException, MojoFailureException {
    Messages messages = messages();
    if (skip) {
      getLog().info(messages.line(ReportPhrase.SKIPPED));
      return;
    }
    try {
      run(messages);
    } catch (InvalidInput e) {
      throw failure(e, messages);
    } catch (UncheckedIOException e) {
      IOException cause = Objects.requireNonNull(e.getCause());
      throw new MojoExecutionException(messages.line(FailureMessage.of(cause)), cause);
    } catch (OutOfMemoryError e) {
      throw new MojoExecutionException(messages.line(FailureMessage.of(e)), e);
    } catch (RuntimeException e) {
      throw new MojoExecutionException(messages.line(FailureMessage.ofFault(e)), e);
    }
  }

  private Messages messages() throws MojoExecutionException {
    try {
      return ReportLanguage.of(language);
    } catch (InvalidInput e) {
      throw failure(e, Messages.english());
    }
  }

  /** Without the cause: Maven would tell its reason too, once more and in English. */
  private static MojoExecutionException failure(InvalidInput e, Messages messages) {
    return new MojoExecutionException(messages.line(ReportPhrase.BAD_PARAMETER.with(e.reason())));
  }
}
