package org.mujaz.scaffold;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.mujaz.model.Language;
import org.mujaz.model.Section;
import org.mujaz.text.Folding;
import org.mujaz.text.Spelling;

/** Finds the section that somebody means who types its id or its name, in either language. */
final class Sections {

  private Sections() {}

  static Optional<Section> find(List<Section> sections, String written) {
    String key = Folding.key(written);
    return sections.stream()
        .filter(section -> spellings(section).map(Folding::key).anyMatch(key::equals))
        .findFirst();
  }

  /** The nearest id, else the nearest name. */
  static Optional<String> nearest(List<Section> sections, String written) {
    return Spelling.nearest(written, ids(sections))
        .or(
            () ->
                Spelling.nearest(written, sections.stream().flatMap(Sections::spellings).toList()));
  }

  static List<String> ids(List<Section> sections) {
    return sections.stream().map(Section::id).toList();
  }

  private static Stream<String> spellings(Section section) {
    return Stream.of(
        section.id(), section.name().in(Language.ARABIC), section.name().in(Language.ENGLISH));
  }
}
