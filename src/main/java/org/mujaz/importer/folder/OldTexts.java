package org.mujaz.importer.folder;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.mujaz.model.Language;

/** The texts of a project, found by whatever its other texts call them. */
final class OldTexts {

  private final List<OldText> all;
  private final Map<String, List<OldText>> names = new HashMap<>();
  private final Map<String, OldText> addresses = new HashMap<>();

  OldTexts(List<OldText> all) {
    this.all = List.copyOf(all);
    for (OldText text : all) {
      name(text.path(), text);
      text.links().forEach(link -> name(link, text));
      addresses.putIfAbsent(text.address(), text);
    }
    for (OldText text : all) {
      text.facts().aliases().forEach(alias -> addresses.putIfAbsent(alias, text));
    }
  }

  private void name(String name, OldText text) {
    names.computeIfAbsent(name, key -> new ArrayList<>()).add(text);
  }

  /** All of them, by path. */
  List<OldText> all() {
    return all;
  }

  /** The text that has this name or path in the project; the version in {@code language} first. */
  Optional<OldText> named(String name, Language language) {
    List<OldText> found = names.getOrDefault(name, List.of());
    return found.stream()
        .filter(text -> text.language() == language)
        .findFirst()
        .or(() -> found.stream().findFirst());
  }

  /** The text that stands at an address now, or that says it stood there. */
  Optional<OldText> at(String address) {
    return Optional.ofNullable(addresses.get(address))
        .or(() -> Optional.ofNullable(addresses.get(address + "/")));
  }
}
