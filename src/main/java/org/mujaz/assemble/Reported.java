package org.mujaz.assemble;

import java.util.Arrays;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.mujaz.problem.Problem;
import org.mujaz.problem.ProblemCode;
import org.mujaz.problem.Problems;
import org.mujaz.problem.Severity;
import org.mujaz.problem.Wording;
import org.mujaz.read.StoryFiles;
import org.mujaz.source.SourcePath;
import org.mujaz.text.Folding;

/**
 * The errors that the report has already, so that what only follows from them is not told again: a
 * title that could not be read is not a title that is missing.
 */
final class Reported {

  /** After these, what the front matter says is not known. */
  private static final Set<ProblemCode> NO_FACTS =
      EnumSet.of(
          ProblemCode.INVALID_UTF8,
          ProblemCode.FILE_TOO_LARGE,
          ProblemCode.INVALID_YAML,
          ProblemCode.YAML_LIMIT,
          ProblemCode.UNCLOSED_FRONT_MATTER);

  /** After these, what the text says is not known. */
  private static final Set<ProblemCode> NO_TEXT =
      EnumSet.of(
          ProblemCode.INVALID_UTF8,
          ProblemCode.FILE_TOO_LARGE,
          ProblemCode.NESTED_TOO_DEEP,
          ProblemCode.TANGLED_TEXT);

  private final Map<SourcePath, List<Problem>> errors;
  private final Set<String> folders = new HashSet<>();

  private Reported(Map<SourcePath, List<Problem>> errors) {
    this.errors = errors;
    errors.keySet().forEach(path -> folders.add(path.folder()));
  }

  /** What was reported so far. */
  static Reported in(Problems problems) {
    return new Reported(
        problems.sorted().stream()
            .filter(problem -> problem.code().severity() == Severity.ERROR)
            .collect(
                Collectors.groupingBy(
                    problem -> problem.location().path(), HashMap::new, Collectors.toList())));
  }

  /** Whether a file in this very folder has an error. */
  boolean inFolder(String folder) {
    return folders.contains(folder);
  }

  /** The files whose text could not be read. */
  Set<SourcePath> unreadTexts() {
    return errors.keySet().stream().filter(this::hidesText).collect(Collectors.toSet());
  }

  /** Whether the text of a file could not be read. */
  boolean hidesText(SourcePath file) {
    return of(file).stream().anyMatch(problem -> NO_TEXT.contains(problem.code()));
  }

  /** Whether a file of {@code story} has an error because of which this key has no value. */
  boolean hidesKey(StoryFiles story, String... names) {
    Set<String> keys = Arrays.stream(names).map(Folding::key).collect(Collectors.toSet());
    return story.files().stream()
        .flatMap(file -> of(file).stream())
        .anyMatch(problem -> hides(problem, keys));
  }

  private static boolean hides(Problem problem, Set<String> keys) {
    return switch (problem.code()) {
      case WRONG_TYPE, INVALID_VALUE, MISSING_KEY, INVALID_DATE ->
          problem.quotes(problem.location().path().fileName())
              || problem.arguments().stream()
                  .map(Wording::toString)
                  .map(Folding::key)
                  .anyMatch(keys::contains);
      case UNKNOWN_KEY ->
          problem.suggestion().map(Reported::unquoted).filter(keys::contains).isPresent();
      default -> NO_FACTS.contains(problem.code());
    };
  }

  private static String unquoted(String suggestion) {
    return Folding.key(suggestion.replaceAll("[«»]", ""));
  }

  private List<Problem> of(SourcePath file) {
    return errors.getOrDefault(file, List.of());
  }
}
