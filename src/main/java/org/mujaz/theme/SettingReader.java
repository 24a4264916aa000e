package org.mujaz.theme;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.mujaz.problem.ProblemCode;
import org.mujaz.problem.ReportPhrase;
import org.mujaz.problem.Wording;
import org.mujaz.yaml.Mapping;
import org.mujaz.yaml.Node;
import org.mujaz.yaml.Scalar;
import org.mujaz.yaml.Sequence;

/** Reads one entry of {@code settings:} in {@code theme.yaml}. */
final class SettingReader {
  private static final List<String> KEYS = List.of("type", "default", "choices", "description");

  private SettingReader() {}

  /** The setting, or nothing when what it says was reported as a problem. */
  static Optional<SettingDeclaration> read(String key, Node node, ManifestReader reader) {
    Map<String, Node> values = reader.mapping(key, node, KEYS);
    if (!(node instanceof Mapping)) {
      return Optional.empty();
    }
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
      invalid(key + ".type", name.get(), types(), reader);
      return Optional.empty();
    }
    List<String> choices = choices(key, values.get("choices"), reader);
    Optional<Scalar> value = reader.text(key + ".default", values.get("default"));
    SettingDeclaration declaration =
        new SettingDeclaration(
            key,
            type.get(),
            choices,
            value.map(Scalar::text).orElse(""),
            reader
                .text(key + ".description", values.get("description"))
                .map(Scalar::text)
                .orElse(""));
    if (declaration.read(declaration.value()).isPresent()) {
      return Optional.of(declaration);
    }
    Wording words = declaration.type().words(choices);
    value.ifPresentOrElse(
        given -> invalid(key + ".default", given, words, reader),
        () ->
            reader.report(
                ProblemCode.MISSING_KEY,
                node.location(),
                Wording.quoted("default"),
                ReportPhrase.DEFAULT_IS.with(words)));
    return Optional.empty();
  }

  private static void invalid(String key, Scalar given, Wording words, ManifestReader reader) {
    reader.report(
        ProblemCode.INVALID_VALUE,
        given.location(),
        Wording.quoted(key),
        Wording.quoted(given.text()),
        words);
  }

  private static Optional<SettingType> type(String id) {
    return Arrays.stream(SettingType.values()).filter(type -> type.id().equals(id)).findFirst();
  }

  private static Wording types() {
    return Wording.list(Arrays.stream(SettingType.values()).map(SettingType::id).toList());
  }

  private static List<String> choices(String key, @Nullable Node node, ManifestReader reader) {
    List<String> choices = new ArrayList<>();
    if (node instanceof Sequence sequence) {
      for (Node item : sequence.items()) {
        reader.text(key + ".choices", item).map(Scalar::text).ifPresent(choices::add);
      }
    } else if (node != null) {
      reader.wrongType(key + ".choices", ReportPhrase.A_LIST, node);
    }
    return choices;
  }
}
