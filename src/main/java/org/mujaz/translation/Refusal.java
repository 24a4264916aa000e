package org.mujaz.translation;

import java.io.Serial;
import java.util.Optional;
import org.mujaz.model.Language;
import org.mujaz.model.TranslationOf;
import org.mujaz.problem.Problem;
import org.mujaz.problem.ReportPhrase;
import org.mujaz.problem.Wording;
import org.mujaz.read.TranslationLine;
import org.mujaz.source.SourcePath;

/** Why a translation cannot be recorded, in a sentence that says what to do. */
final class Refusal extends Exception {

  @Serial private static final long serialVersionUID = 1;

  private final transient Wording reason;

  private Refusal(Wording reason) {
    super(reason.toString());
    this.reason = reason;
  }

  Wording reason() {
    return reason;
  }

  static Refusal unknown(String id, Optional<String> nearest) {
    return new Refusal(
        nearest
            .map(near -> ReportPhrase.NO_STORY_BUT.with(id, near))
            .orElseGet(() -> ReportPhrase.NO_STORY.with(id)));
  }

  static Refusal alone(String id, Language missing) {
    return new Refusal(
        ReportPhrase.NO_TRANSLATION.with(Wording.quoted(id), ReportPhrase.of(missing)));
  }

  static Refusal undecided(String id) {
    return new Refusal(ReportPhrase.ORIGINAL_UNDECIDED.with(id));
  }

  static Refusal contradicted(String id, Language original) {
    return new Refusal(
        ReportPhrase.ORIGINAL_CONTRADICTED.with(Wording.quoted(id), ReportPhrase.of(original)));
  }

  static Refusal hasErrors(String id, Problem problem) {
    return new Refusal(ReportPhrase.STORY_HAS_ERRORS.with(id, problem.location().toString()));
  }

  static Refusal byHand(SourcePath file, TranslationOf of) {
    return new Refusal(
        ReportPhrase.WRITE_BY_HAND.with(
            file.value(), "translationOf: " + TranslationLine.words(of)));
  }

  static Refusal outside(SourcePath file) {
    return new Refusal(ReportPhrase.FILE_OUTSIDE.with(file.value()));
  }
}
