package org.mujaz.read;

import java.time.ZoneId;
import java.util.Optional;
import org.mujaz.model.Language;
import org.mujaz.problem.Problems;
import org.mujaz.source.SourceFile;
import org.mujaz.yaml.YamlLimits;
import org.mujaz.yaml.YamlReader;

/** Takes the files of a story apart: facts, and where the body begins. */
final class VersionReader {

  private final FactsReader factsReader;
  private final Problems problems;

  VersionReader(ZoneId zone, Problems problems) {
    this(new FactsReader(zone), problems);
  }

  private VersionReader(FactsReader factsReader, Problems problems) {
    this.factsReader = factsReader;
    this.problems = problems;
  }

  /** The same reader, which tells others what is wrong. */
  VersionReader telling(Problems others) {
    return new VersionReader(factsReader, others);
  }

  /** The facts of both versions. */
  Facts shared(SourceFile file, Area area) {
    return facts(file, 0, file.text().length(), area, Optional.empty());
  }

  /** One version. */
  VersionText version(SourceFile file, Area area, Language language) {
    FrontMatter parts = FrontMatter.of(file, problems);
    Facts facts = facts(file, parts.start(), parts.end(), area, Optional.of(language));
    Optional<WireText> wire =
        Optional.of(file)
            .filter(f -> f.path().fileName().endsWith(".txt"))
            .map(f -> WireText.of(LeakedEntities.mended(f, parts.body(), problems), parts.body()))
            .map(text -> facts.title().isPresent() ? text.withoutHeadline() : text);
    return new VersionText(file, parts.body(), facts, wire);
  }

  private Facts facts(SourceFile file, int start, int end, Area area, Optional<Language> language) {
    if (start == end) {
      return Facts.NONE;
    }
    return YamlReader.mapping(file, start, end, YamlLimits.FACTS, problems)
        .map(mapping -> factsReader.read(mapping, area, language, problems))
        .orElse(Facts.NONE);
  }
}
