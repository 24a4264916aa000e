package org.mujaz.yaml;

import java.util.List;
import org.mujaz.problem.ReportPhrase;
import org.mujaz.problem.Wording;

/** Says in an editor's words what the parser says in a programmer's. */
final class SyntaxWords {

  private SyntaxWords() {}

  /**
   * @param marker what only this message of the parser contains
   * @param words what is wrong with the text
   */
  private record Meaning(String marker, ReportPhrase words) {}

  private static final List<Meaning> MEANINGS =
      List.of(
          new Meaning("TAB", ReportPhrase.TAB),
          new Meaning("'\t'", ReportPhrase.TAB),
          new Meaning("mapping values are not allowed", ReportPhrase.SECOND_COLON),
          new Meaning("expected ':'", ReportPhrase.NO_COLON),
          new Meaning("unexpected end of stream", ReportPhrase.OPEN_QUOTATION),
          new Meaning("unexpected document separator", ReportPhrase.OPEN_QUOTATION),
          new Meaning("but found '<scalar>'", ReportPhrase.TEXT_AFTER_QUOTATION),
          new Meaning("expected <block end>", ReportPhrase.INDENTATION),
          new Meaning("',' or ']'", ReportPhrase.OPEN_LIST),
          new Meaning("',' or '}'", ReportPhrase.OPEN_GROUP),
          new Meaning("sequence entries are not allowed", ReportPhrase.MISPLACED_ENTRY),
          new Meaning("unknown escape character", ReportPhrase.UNKNOWN_ESCAPE),
          new Meaning("undefined tag handle", ReportPhrase.UNKNOWN_TAG),
          new Meaning("special characters are not allowed", ReportPhrase.CONTROL_CHARACTER),
          new Meaning("unacceptable code point", ReportPhrase.CONTROL_CHARACTER),
          new Meaning("but found '<document start>'", ReportPhrase.SECOND_DOCUMENT));

  private static final String CANNOT_START = "that cannot start any token";

  /** What {@code problem}, a message of the parser, means; itself when that is not known. */
  static Wording of(String problem) {
    for (Meaning meaning : MEANINGS) {
      if (problem.contains(meaning.marker())) {
        return meaning.words();
      }
    }
    int quote = problem.indexOf('\'');
    if (problem.contains(CANNOT_START) && quote >= 0 && quote + 1 < problem.length()) {
      int first = problem.codePointAt(quote + 1);
      return ReportPhrase.BAD_BEGINNING.with(Character.toString(first));
    }
    return problem.lines().findFirst().map(Wording::quoted).orElse(ReportPhrase.UNREADABLE);
  }
}
