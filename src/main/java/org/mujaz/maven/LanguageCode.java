package org.mujaz.maven;

import java.util.Optional;
import org.mujaz.model.Language;
import org.mujaz.problem.InvalidInput;
import org.mujaz.problem.ReportPhrase;

/** A parameter that is the code of a language. */
final class LanguageCode {

  private LanguageCode() {}

  /**
   * The language, if one was given.
   *
   * @param refusal what is told of anything but {@code ar} and {@code en}
   * @throws InvalidInput if it is not one of the two
   */
  static Optional<Language> of(Optional<String> parameter, ReportPhrase refusal) {
    return parameter
        .map(String::strip)
        .filter(code -> !code.isEmpty())
        .map(code -> Language.ofCode(code).orElseThrow(() -> new InvalidInput(refusal.with(code))));
  }
}
