package org.mujaz.maven;

import java.util.Optional;
import org.mujaz.model.Language;
import org.mujaz.problem.InvalidInput;
import org.mujaz.problem.Messages;
import org.mujaz.problem.ReportPhrase;

/** Finds the words of reports in the language of a parameter. */
final class ReportLanguage {

  private ReportLanguage() {}

  /**
   * The messages in this language.
   *
   * @param code {@code ar} or {@code en}
   * @throws InvalidInput for anything else
   */
  static Messages of(String code) {
    Optional<Language> language = Language.ofCode(code.strip());
    return language
        .map(Messages::in)
        .orElseThrow(() -> new InvalidInput(ReportPhrase.BAD_LANGUAGE.with(code)));
  }
}
