package org.mujaz.theme;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.mujaz.problem.Problem;
import org.mujaz.problem.ProblemCode;
import org.mujaz.problem.Problems;
import org.mujaz.problem.ReportPhrase;
import org.mujaz.problem.Wording;
import org.mujaz.source.Location;
import org.mujaz.source.SourceFile;
import org.mujaz.text.Spelling;
import org.mujaz.yaml.Mapping;
import org.mujaz.yaml.Node;
import org.mujaz.yaml.Scalar;
import org.mujaz.yaml.YamlLimits;
import org.mujaz.yaml.YamlReader;

/** Reads {@code theme.yaml}. */
final class ManifestReader {
  private static final List<String> KEYS = List.of("name", "extends", "settings");

  private final Problems problems;

  private ManifestReader(Problems problems) {
    this.problems = problems;
  }

  /** Reads the manifest of a theme; a theme without one has no settings of its own. */
  static ThemeManifest read(ThemeLayer layer, Problems problems) {
    return Optional.ofNullable(layer.files().get("theme.yaml"))
        .map(file -> SourceFile.of(file.source(), file.text()))
        .flatMap(file -> YamlReader.read(file, 0, file.text().length(), YamlLimits.FACTS, problems))
        .map(node -> new ManifestReader(problems).manifest(node))
        .orElse(ThemeManifest.NONE);
  }

  private ThemeManifest manifest(Node node) {
    Map<String, Node> values = mapping("theme.yaml", node, KEYS);
    text("name", values.get("name"));
    Optional<ThemeManifest.Base> base =
        text("extends", values.get("extends"))
            .map(name -> new ThemeManifest.Base(name.text().strip(), name.location()));
    List<SettingDeclaration> settings = new ArrayList<>();
    Optional.ofNullable(values.get("settings"))
        .map(given -> mapping("settings", given, List.of()))
        .ifPresent(given -> given.forEach((key, value) -> setting(key, value, settings)));
    return new ThemeManifest(base, settings);
  }

  private void setting(String key, Node node, List<SettingDeclaration> settings) {
    SettingReader.read(key, node, this).ifPresent(settings::add);
  }

  /**
   * The values of a mapping by key, or none when it is something else.
   *
   * @param known the keys that it may have; any when there are none
   */
  Map<String, Node> mapping(String what, Node node, List<String> known) {
    Map<String, Node> values = new LinkedHashMap<>();
    if (!(node instanceof Mapping mapping)) {
      wrongType(what, ReportPhrase.A_GROUP, node);
      return values;
    }
    for (Mapping.Entry entry : mapping.entries()) {
      String key = entry.key().text();
      if (known.isEmpty() || known.contains(key)) {
        values.put(key, entry.value());
      } else {
        problems.add(
            Problem.of(
                    ProblemCode.UNKNOWN_KEY,
                    entry.key().location(),
                    Wording.quoted(key),
                    Wording.list(known))
                .suggesting(Spelling.nearest(key, known)));
      }
    }
    return values;
  }

  /** The text of a key, when it has one. */
  Optional<Scalar> text(String key, @Nullable Node node) {
    if (node == null) {
      return Optional.empty();
    } else if (node instanceof Scalar scalar) {
      return Optional.of(scalar).filter(given -> !given.isNothing());
    }
    wrongType(key, ReportPhrase.A_TEXT, node);
    return Optional.empty();
  }

  void wrongType(String key, Wording expected, Node node) {
    problems.add(
        ProblemCode.WRONG_TYPE, node.location(), Wording.quoted(key), expected, words(node));
  }

  private static Wording words(Node node) {
    if (node instanceof Mapping) {
      return ReportPhrase.A_GROUP;
    }
    return node instanceof Scalar ? ReportPhrase.A_TEXT : ReportPhrase.A_LIST;
  }

  void invalid(String key, Scalar given, Wording words) {
    report(
        ProblemCode.INVALID_VALUE,
        given.location(),
        Wording.quoted(key),
        Wording.quoted(given.text()),
        words);
  }

  void report(ProblemCode code, Location location, Wording... arguments) {
    problems.add(code, location, arguments);
  }
}
