package org.mujaz.toml;

import java.util.Optional;
import org.mujaz.problem.Problem;
import org.mujaz.problem.ProblemCode;
import org.mujaz.problem.Problems;
import org.mujaz.problem.ReportPhrase;
import org.mujaz.problem.Wording;
import org.mujaz.source.Location;
import org.mujaz.source.SourceFile;
import org.mujaz.yaml.Mapping;
import org.tomlj.Toml;
import org.tomlj.TomlParseError;
import org.tomlj.TomlParseOptions;
import org.tomlj.TomlParseResult;

/** Reads TOML 1.1 from a file or from a part of it, as keys with values. */
public final class TomlReader {

  /** In UTF-16 units; no front matter and no configuration is larger: 64 KiB. */
  static final int LARGEST = 1 << 16;

  /** Tables and arrays inside one another. */
  private static final int DEEPEST = 20;

  private static final TomlParseOptions OPTIONS =
      TomlParseOptions.sourceless().withMaxNestingDepth(DEEPEST);

  private TomlReader() {}

  /**
   * Reads a part of {@code file}.
   *
   * @param start the first character of a line
   * @param end after the last character
   * @return the keys with values of all lines that can be read; nothing when there are too many
   *     characters. What cannot be read was reported
   */
  public static Optional<Mapping> mapping(SourceFile file, int start, int end, Problems problems) {
    TomlPlaces places = new TomlPlaces(file, start);
    if (end - start > LARGEST) {
      Wording words = ReportPhrase.TOO_MANY_CHARACTERS.with(Wording.quoted(LARGEST));
      problems.add(ProblemCode.INVALID_TOML, places.first(), words);
      return Optional.empty();
    }
    TomlParseResult result = Toml.parse(file.text().substring(start, end), OPTIONS);
    for (TomlParseError error : result.errors()) {
      problems.add(problem(error, places));
    }
    return Optional.of(new TomlNodes(places).mapping(result, places.first()));
  }

  private static Problem problem(TomlParseError error, TomlPlaces places) {
    Location place = places.of(error.position());
    return TomlWords.repeated(error.getMessage())
        .map(key -> Problem.of(ProblemCode.DUPLICATE_KEY, place, key))
        .orElseGet(
            () ->
                Problem.of(
                    ProblemCode.INVALID_TOML, place, TomlWords.of(error.getMessage(), DEEPEST)));
  }
}
