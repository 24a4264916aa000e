package org.mujaz.theme;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.mujaz.config.ThemeChoice;
import org.mujaz.problem.Problem;
import org.mujaz.problem.ProblemCode;
import org.mujaz.problem.Problems;
import org.mujaz.problem.Wording;
import org.mujaz.text.Spelling;

/** The settings of a theme: what site.yaml says, else the theme's defaults. */
final class Settings {
  private final Map<String, SettingDeclaration> declared = new TreeMap<>();
  private final Map<String, Object> values = new TreeMap<>();

  /** The defaults; where two themes declare one key, the first of the list wins. */
  Settings(List<SettingDeclaration> declarations) {
    for (SettingDeclaration declaration : declarations) {
      if (declared.putIfAbsent(declaration.key(), declaration) == null) {
        declaration.read(declaration.value()).ifPresent(v -> values.put(declaration.key(), v));
      }
    }
  }

  /** Takes what site.yaml says. */
  void take(List<ThemeChoice.Setting> given, Problems problems) {
    for (ThemeChoice.Setting setting : given) {
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
      value.ifPresent(v -> values.put(setting.key(), v));
      if (value.isEmpty()) {
        problems.add(
            ProblemCode.INVALID_VALUE,
            setting.location(),
            Wording.quoted(setting.key()),
            Wording.quoted(setting.value()),
            declaration.type().words(declaration.choices()));
      }
    }
  }

  /** A text, a boolean or a number; nothing for a key that no theme declares. */
  Optional<Object> value(String key) {
    return Optional.ofNullable(values.get(key));
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
