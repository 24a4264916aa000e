package org.mujaz.theme;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.mujaz.config.ThemeChoice;
import org.mujaz.problem.Problem;
import org.mujaz.problem.ProblemCode;
import org.mujaz.problem.Problems;
import org.mujaz.problem.Wording;
import org.mujaz.source.Location;
import org.mujaz.text.Spelling;

/** The settings of a theme: what site.yaml says, else the theme's defaults. */
final class Settings {
  private final Map<String, SettingDeclaration> declared = new TreeMap<>();
  private final Map<String, Object> values = new TreeMap<>();
  private final Map<String, Integer> layers = new TreeMap<>();
  private final Map<String, Location> given = new TreeMap<>();
  private final List<Contrast> contrasts = new ArrayList<>();

  /** The defaults; where two themes declare one key, the one above wins. */
  Settings(List<ThemeManifest> manifests) {
    for (int layer = 0; layer < manifests.size(); layer++) {
      declare(manifests.get(layer).settings(), layer);
    }
  }

  private void declare(List<SettingDeclaration> declarations, int layer) {
    for (SettingDeclaration declaration : declarations) {
      if (declared.putIfAbsent(declaration.key(), declaration) == null) {
        layers.put(declaration.key(), layer);
        declaration.read(declaration.value()).ifPresent(v -> values.put(declaration.key(), v));
      }
      declaration.contrasts().stream()
          .filter(pair -> contrasts.stream().noneMatch(pair::replaces))
          .forEach(contrasts::add);
    }
  }

  /** Takes what site.yaml says. */
  void take(List<ThemeChoice.Setting> settings, Problems problems) {
    for (ThemeChoice.Setting setting : settings) {
      SettingDeclaration declaration = declared.get(setting.key());
      if (declaration == null) {
        problems.add(
            Problem.of(ProblemCode.UNKNOWN_SETTING, setting.place(), setting.key())
                .suggesting(
                    nearest(setting.key())
                        .or(() -> Spelling.nearest(setting.key(), List.of("name")))));
        continue;
      }
      Optional<Object> value = declaration.read(setting.value().strip());
      value.ifPresent(
          v -> {
            values.put(setting.key(), v);
            given.put(setting.key(), setting.location());
          });
      if (value.isEmpty()) {
        problems.add(
            ProblemCode.INVALID_VALUE,
            setting.location(),
            Wording.quoted(setting.key()),
            Wording.quoted(setting.value()),
            declaration.words());
      }
    }
  }

  /** A text, a boolean or a number; nothing for a key that no theme declares. */
  Optional<Object> value(String key) {
    return Optional.ofNullable(values.get(key));
  }

  /** Each key with its value. */
  Map<String, Object> values() {
    return Collections.unmodifiableMap(values);
  }

  /** What must stand out against what; a pair of a theme above replaces that of one below. */
  List<Contrast> contrasts() {
    return contrasts;
  }

  /** Whether a theme declares {@code key}. */
  boolean isDeclared(String key) {
    return declared.containsKey(key);
  }

  /** Whether site.yaml says what {@code key} is. */
  boolean isGiven(String key) {
    return given.containsKey(key);
  }

  /** How many themes lie above the one that declares {@code key}. */
  int layer(String key) {
    return layers.getOrDefault(key, layers.size());
  }

  /** Where the value of a declared key stands: in site.yaml, else in theme.yaml. */
  Location place(String key) {
    return Optional.ofNullable(given.get(key))
        .or(() -> Optional.ofNullable(declared.get(key)).map(SettingDeclaration::place))
        .orElseThrow();
  }

  /** Whether the value of {@code key} names a picture. */
  boolean isPicture(String key) {
    SettingDeclaration declaration = declared.get(key);
    return declaration != null && declaration.type() == SettingType.PICTURE;
  }

  /** The declared key most like {@code key}. */
  Optional<String> nearest(String key) {
    return Spelling.nearest(key, declared.keySet());
  }
}
