package org.mujaz.importer.folder;

import java.util.Optional;
import java.util.function.Predicate;
import org.mujaz.problem.ProblemCode;
import org.mujaz.problem.Problems;
import org.mujaz.source.LineMap;
import org.mujaz.source.SourceFile;
import org.mujaz.toml.TomlReader;
import org.mujaz.yaml.Mapping;
import org.mujaz.yaml.YamlLimits;
import org.mujaz.yaml.YamlReader;

/**
 * Reads front matter as Hugo and Jekyll have it: YAML between lines {@code ---}, TOML between lines
 * {@code +++}, or a JSON object that ends with a line <code>}</code>. Blank lines may precede it.
 */
final class HeaderReader {

  private final SourceFile file;
  private final LineMap lines;
  private final Problems problems;

  private HeaderReader(SourceFile file, Problems problems) {
    this.file = file;
    this.lines = file.lines();
    this.problems = problems;
  }

  /**
   * Reads the metadata of {@code file}.
   *
   * @return nothing when it cannot be read, which was reported
   */
  static Optional<Header> read(SourceFile file, Problems problems) {
    return new HeaderReader(file, problems).read();
  }

  private Optional<Header> read() {
    int first = 1;
    while (first < lines.lines() && lines.lineText(first).isBlank()) {
      first++;
    }
    String opening = lines.lineText(first).stripTrailing();
    return switch (opening) {
      case "---" -> fenced(first, line -> line.equals("---") || line.equals("..."), this::yaml);
      case "+++" -> fenced(first, line -> line.equals("+++"), this::toml);
      default -> opening.startsWith("{") && !isMark(opening) ? json(first) : none();
    };
  }

  /** The first line may be a shortcode or a variable of a template. */
  private static boolean isMark(String line) {
    return line.startsWith("{{") || line.startsWith("{%") || line.startsWith("{:");
  }

  private Optional<Header> none() {
    return Optional.of(Header.none(file));
  }

  /** Reads the keys between two places. */
  private interface Syntax {
    Optional<Mapping> read(int start, int end);
  }

  private Optional<Mapping> yaml(int start, int end) {
    return YamlReader.mapping(file, start, end, YamlLimits.FACTS, problems);
  }

  private Optional<Mapping> toml(int start, int end) {
    return TomlReader.mapping(file, start, end, problems);
  }

  private Optional<Header> fenced(int opening, Predicate<String> closing, Syntax syntax) {
    for (int line = opening + 1; line <= lines.lines(); line++) {
      if (closing.test(lines.lineText(line).stripTrailing())) {
        int body = after(line);
        return syntax
            .read(lines.start(opening + 1), lines.start(line))
            .map(values -> new Header(values, body));
      }
    }
    problems.add(ProblemCode.UNCLOSED_FRONT_MATTER, file.atLine(opening));
    return Optional.empty();
  }

  private Optional<Header> json(int opening) {
    for (int line = opening; line <= lines.lines(); line++) {
      if (lines.lineText(line).stripTrailing().equals("}") || isWhole(opening, line)) {
        int body = after(line);
        return yaml(lines.start(opening), body).map(values -> new Header(values, body));
      }
    }
    problems.add(ProblemCode.UNCLOSED_FRONT_MATTER, file.atLine(opening));
    return Optional.empty();
  }

  private boolean isWhole(int opening, int line) {
    return line == opening && lines.lineText(line).stripTrailing().endsWith("}");
  }

  private int after(int line) {
    return line < lines.lines() ? lines.start(line + 1) : file.text().length();
  }
}
