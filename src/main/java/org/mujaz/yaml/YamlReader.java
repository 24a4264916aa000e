package org.mujaz.yaml;

import java.util.Iterator;
import java.util.List;
import java.util.Optional;
import org.mujaz.problem.ProblemCode;
import org.mujaz.problem.Problems;
import org.mujaz.problem.ReportPhrase;
import org.mujaz.problem.Wording;
import org.mujaz.source.Location;
import org.mujaz.source.SourceFile;
import org.snakeyaml.engine.v2.api.LoadSettings;
import org.snakeyaml.engine.v2.api.lowlevel.Parse;
import org.snakeyaml.engine.v2.events.Event;
import org.snakeyaml.engine.v2.exceptions.MarkedYamlEngineException;
import org.snakeyaml.engine.v2.exceptions.YamlEngineException;

/**
 * Reads YAML 1.2 from a file or from a part of it.
 *
 * <p>It works on the events of the parser, so limits hold while the text is being read and nothing
 * is built that is not kept.
 */
public final class YamlReader {

  private static final LoadSettings SETTINGS =
      LoadSettings.builder().setCodePointLimit(Integer.MAX_VALUE).build();

  private YamlReader() {}

  /**
   * Reads a part of {@code file} that must be keys with values.
   *
   * @param start the first character of a line
   * @param end after the last character
   * @return no keys when there is nothing; nothing when it could not be read or is something else,
   *     which was reported
   */
  public static Optional<Mapping> mapping(
      SourceFile file, int start, int end, YamlLimits limits, Problems problems) {
    Result result = parse(file, start, end, limits, problems);
    if (!result.readable()) {
      return Optional.empty();
    }
    Node root =
        result
            .root()
            .filter(node -> !(node instanceof Scalar scalar && scalar.isNothing()))
            .orElseGet(() -> new Mapping(List.of(), Location.of(file.path())));
    if (root instanceof Mapping mapping) {
      return Optional.of(mapping);
    }
    problems.add(
        ProblemCode.WRONG_TYPE,
        root.location(),
        Wording.quoted(file.path().fileName()),
        ReportPhrase.KEYS_WITH_VALUES,
        root instanceof Sequence ? ReportPhrase.A_LIST : ReportPhrase.A_TEXT);
    return Optional.empty();
  }

  /**
   * Reads a part of {@code file}.
   *
   * @param start the first character of a line
   * @param end after the last character
   * @return the value of the one document in it; nothing when there is none, or when it could not
   *     be read and the reason was reported
   */
  public static Optional<Node> read(
      SourceFile file, int start, int end, YamlLimits limits, Problems problems) {
    return parse(file, start, end, limits, problems).root();
  }

  private record Result(boolean readable, Optional<Node> root) {}

  private static Result parse(
      SourceFile file, int start, int end, YamlLimits limits, Problems problems) {
    Marks marks = new Marks(file, start);
    if (end - start > limits.characters()) {
      Wording words = ReportPhrase.TOO_MANY_CHARACTERS.with(Wording.quoted(limits.characters()));
      problems.add(ProblemCode.YAML_LIMIT, marks.first(), words);
      return new Result(false, Optional.empty());
    }
    try {
      Iterator<Event> events =
          new Parse(SETTINGS).parseString(file.text().substring(start, end)).iterator();
      return new Result(true, new NodeBuilder(events, marks, limits, problems).document());
    } catch (Unreadable e) {
      problems.add(e.problem());
    } catch (MarkedYamlEngineException e) {
      problems.add(ProblemCode.INVALID_YAML, marks.place(e), SyntaxWords.of(e.getProblem()));
    } catch (YamlEngineException e) {
      String message = e.getMessage() == null ? "" : e.getMessage();
      problems.add(ProblemCode.INVALID_YAML, marks.first(), SyntaxWords.of(message));
    }
    return new Result(false, Optional.empty());
  }
}
