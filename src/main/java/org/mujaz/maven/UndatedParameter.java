package org.mujaz.maven;

import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import org.mujaz.importer.UndatedTexts;
import org.mujaz.problem.InvalidInput;
import org.mujaz.problem.ReportPhrase;

/** Reads the parameter that dates texts without a date. */
final class UndatedParameter {

  private UndatedParameter() {}

  /**
   * {@code today}, {@code file}, or a day.
   *
   * @throws InvalidInput for anything else
   */
  static UndatedTexts of(String parameter) {
    String text = parameter.strip();
    try {
      return switch (text) {
        case "today" -> new UndatedTexts.Today();
        case "file" -> new UndatedTexts.FileTime();
        default -> new UndatedTexts.On(LocalDate.parse(text));
      };
    } catch (DateTimeParseException e) {
      throw new InvalidInput(ReportPhrase.BAD_UNDATED.with(text));
    }
  }
}
