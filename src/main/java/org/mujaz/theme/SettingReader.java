package org.mujaz.theme;

import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.mujaz.problem.ProblemCode;
import org.mujaz.problem.ReportPhrase;
import org.mujaz.problem.Wording;
import org.mujaz.yaml.Mapping;
import org.mujaz.yaml.Node;
import org.mujaz.yaml.Scalar;

/** Reads one entry of {@code settings:} in {@code theme.yaml}. */
final class SettingReader {
  private static final List<String> KEYS =
      List.of("type", "default", "choices", "min", "max", "contrast", "description");

  private SettingReader() {}

  /** The setting, or nothing when what it says was reported as a problem. */
  static Optional<SettingDeclaration> read(String key, Node node, ManifestReader reader) {
    Map<String, Node> values = reader.mapping(key, node, KEYS);
    if (!(node instanceof Mapping)) {
      return Optional.empty();
    }
    Optional<SettingType> type = type(key, node, values, reader);
    if (type.isEmpty()) {
      return Optional.empty();
    }
    Optional<Scalar> value = reader.text(key + ".default", values.get("default"));
    SettingDeclaration declaration =
        new SettingDeclaration(
            key,
            type.get(),
            LimitsReader.limits(key, values, reader),
            value.map(Scalar::text).orElse(""),
            value.map(Scalar::location).orElse(node.location()),
            LimitsReader.contrasts(key, values.get("contrast"), reader),
            reader
                .text(key + ".description", values.get("description"))
                .map(Scalar::text)
                .orElse(""));
    if (declaration.read(declaration.value()).isPresent()) {
      return Optional.of(declaration);
    }
    value.ifPresentOrElse(
        given -> reader.invalid(key + ".default", given, declaration.words()),
        () ->
            reader.report(
                ProblemCode.MISSING_KEY,
                node.location(),
                Wording.quoted("default"),
                ReportPhrase.DEFAULT_IS.with(declaration.words())));
    return Optional.empty();
  }

  private static Optional<SettingType> type(
      String key, Node node, Map<String, Node> values, ManifestReader reader) {
    Optional<Scalar> name = reader.text(key + ".type", values.get("type"));
    if (name.isEmpty()) {
      reader.report(
          ProblemCode.MISSING_KEY,
          node.location(),
          Wording.quoted("type"),
          Wording.quoted("type: text"));
      return Optional.empty();
    }
    Optional<SettingType> type = type(name.get().text().strip());
    if (type.isEmpty()) {
      reader.invalid(key + ".type", name.get(), types());
    }
    return type;
  }

  private static Optional<SettingType> type(String id) {
    return Arrays.stream(SettingType.values()).filter(type -> type.id().equals(id)).findFirst();
  }

  private static Wording types() {
    return Wording.list(Arrays.stream(SettingType.values()).map(SettingType::id).toList());
  }
}
