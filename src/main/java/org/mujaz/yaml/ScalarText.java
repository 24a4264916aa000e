package org.mujaz.yaml;

import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.mujaz.problem.Problems;
import org.mujaz.source.SourceFile;
import org.mujaz.source.SourcePath;

/** Writes a text as the value of a key, on one line. */
public final class ScalarText {

  private static final SourcePath NOWHERE = new SourcePath("value.yaml");

  /** YAML 1.2.2, 10.3.2: what other programs would take for something else than a text. */
  private static final Pattern TYPED =
      Pattern.compile(
          "(?i)true|false|yes|no|on|off|null|~|[-+]?[0-9.][0-9_a-fox.]*(?:e[-+]?[0-9]+)?");

  /**
   * Words of a kind that YAML has no sign among, which is nearly every text: no need to read it.
   */
  private static final Pattern WORDS =
      Pattern.compile("\\p{L}[\\p{L}\\p{M}\\p{Nd} .,!?()/«»،؛؟_-]{0,1000}+");

  private ScalarText() {}

  /**
   * The text as it can stand behind {@code key: }, in quotation marks only where it needs them;
   * line ends become spaces.
   */
  public static String of(String text) {
    String line =
        text.lines()
            .map(String::strip)
            .filter(part -> !part.isEmpty())
            .collect(Collectors.joining(" "));
    boolean plain = WORDS.matcher(line).matches() || isPlain(line);
    return plain && !TYPED.matcher(line).matches() ? line : quoted(line);
  }

  /** Whether it is read as it stands. */
  private static boolean isPlain(String line) {
    String yaml = "key: " + line + "\n";
    Problems problems = new Problems();
    Optional<Mapping> read =
        YamlReader.mapping(
            SourceFile.of(NOWHERE, yaml), 0, yaml.length(), YamlLimits.FACTS, problems);
    return !problems.hasErrors()
        && read.filter(mapping -> mapping.entries().size() == 1)
            .map(mapping -> mapping.entries().get(0).value())
            .filter(value -> value instanceof Scalar scalar && scalar.text().equals(line))
            .map(value -> (Scalar) value)
            .filter(scalar -> scalar.plain() && !scalar.isNothing())
            .isPresent();
  }

  /** YAML 1.2.2, 7.3.1. */
  private static String quoted(String line) {
    return "\"" + line.replace("\\", "\\\\").replace("\"", "\\\"").replace("\t", "\\t") + "\"";
  }
}
