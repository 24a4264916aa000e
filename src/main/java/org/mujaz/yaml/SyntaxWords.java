package org.mujaz.yaml;

import java.util.List;

/** Says in an editor's words what the parser says in a programmer's. */
final class SyntaxWords {

  private SyntaxWords() {}

  /**
   * @param marker what only this message of the parser contains
   * @param words what is wrong with the text
   */
  private record Meaning(String marker, String words) {}

  private static final List<Meaning> MEANINGS =
      List.of(
          new Meaning("TAB", "a tab character; indent with spaces"),
          new Meaning("'\t'", "a tab character; indent with spaces"),
          new Meaning("mapping values are not allowed", "a second «: » in one line"),
          new Meaning("expected ':'", "a line without «: » after its key"),
          new Meaning("unexpected end of stream", "a quotation mark that is never closed"),
          new Meaning("unexpected document separator", "a quotation mark that is never closed"),
          new Meaning(
              "but found '<scalar>'", "text after a closing quotation mark, or wrong indentation"),
          new Meaning("expected <block end>", "a line whose indentation fits no line above it"),
          new Meaning("',' or ']'", "a list in [ ] that is not closed or lacks a comma"),
          new Meaning("',' or '}'", "a group in { } that is not closed or lacks a comma"),
          new Meaning("sequence entries are not allowed", "a list entry («- ») in a wrong place"),
          new Meaning("unknown escape character", "an unknown escape after \\ in quotation marks"),
          new Meaning("undefined tag handle", "a tag; quote a value that begins with «!»"),
          new Meaning("special characters are not allowed", "a control character"),
          new Meaning("unacceptable code point", "a control character"),
          new Meaning("but found '<document start>'", "a second document after a line «---»"));

  private static final String CANNOT_START = "that cannot start any token";

  /** What {@code problem}, a message of the parser, means; itself when that is not known. */
  static String of(String problem) {
    for (Meaning meaning : MEANINGS) {
      if (problem.contains(meaning.marker())) {
        return meaning.words();
      }
    }
    int quote = problem.indexOf('\'');
    if (problem.contains(CANNOT_START) && quote >= 0 && quote + 1 < problem.length()) {
      int first = problem.codePointAt(quote + 1);
      return "a value that begins with «%s»".formatted(Character.toString(first));
    }
    return problem.lines().findFirst().orElse("it cannot be read");
  }
}
