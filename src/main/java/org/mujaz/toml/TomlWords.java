package org.mujaz.toml;

import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.mujaz.problem.ReportPhrase;
import org.mujaz.problem.Wording;

/** Says in an editor's words what the parser says in a programmer's. */
final class TomlWords {

  private static final Pattern REPEATED = Pattern.compile("(.+) previously defined at .*");

  private TomlWords() {}

  /**
   * @param marker what only this message of the parser contains
   * @param words what is wrong with the text
   */
  private record Meaning(String marker, ReportPhrase words) {}

  private static final List<Meaning> MEANINGS =
      List.of(
          new Meaning(", expected \"", ReportPhrase.OPEN_QUOTATION),
          new Meaning(", expected '", ReportPhrase.OPEN_QUOTATION),
          new Meaning("expected a value", ReportPhrase.TEXT_WITHOUT_QUOTATION),
          new Meaning("expected ]", ReportPhrase.OPEN_LIST),
          new Meaning("expected , or ]", ReportPhrase.OPEN_LIST),
          new Meaning("expected }", ReportPhrase.OPEN_GROUP),
          new Meaning("expected , or }", ReportPhrase.OPEN_GROUP),
          new Meaning("expected . or =", ReportPhrase.NO_EQUALS_SIGN),
          new Meaning("Invalid escape sequence", ReportPhrase.UNKNOWN_ESCAPE));

  /** The key that stands twice, when {@code problem}, a message of the parser, says so. */
  static Optional<String> repeated(@Nullable String problem) {
    Matcher matcher = REPEATED.matcher(problem == null ? "" : problem);
    return matcher.matches() ? Optional.of(matcher.group(1)) : Optional.empty();
  }

  /** What {@code problem}, a message of the parser, means; itself when that is not known. */
  static Wording of(@Nullable String problem, int deepest) {
    if (problem == null) {
      return ReportPhrase.UNREADABLE;
    }
    if (problem.contains("Nesting is too deep")) {
      return ReportPhrase.TOO_DEEP.with(Wording.quoted(deepest));
    }
    for (Meaning meaning : MEANINGS) {
      if (problem.contains(meaning.marker())) {
        return meaning.words();
      }
    }
    return Wording.quoted(problem);
  }
}
