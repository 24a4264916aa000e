package org.mujaz.read;

import java.time.ZoneId;
import java.util.Optional;
import org.mujaz.model.Language;
import org.mujaz.problem.Problems;
import org.mujaz.schema.Fields;
import org.mujaz.yaml.Mapping;

/** Reads the keys of front matter and of shared facts. */
final class FactsReader {

  private final FactKeys shared;
  private final FactKeys arabic;
  private final FactKeys english;

  /**
   * A reader for one site.
   *
   * @param zone the zone of dates without one
   */
  FactsReader(ZoneId zone) {
    this.shared = new FactKeys(zone, Optional.empty());
    this.arabic = new FactKeys(zone, Optional.of(Language.ARABIC));
    this.english = new FactKeys(zone, Optional.of(Language.ENGLISH));
  }

  /**
   * Reads the facts of one file.
   *
   * @param language the language of the file; nothing for shared facts
   */
  Facts read(Mapping mapping, Area area, Optional<Language> language, Problems problems) {
    FactKeys keys = language.map(l -> l == Language.ARABIC ? arabic : english).orElse(shared);
    Fields fields = (area == Area.PAGES ? keys.page : keys.story).open(mapping, problems);
    return new Facts(
        fields.find(keys.title),
        fields.find(keys.summary),
        fields.find(keys.date),
        fields.find(keys.updated),
        fields.find(keys.section),
        fields.get(keys.tags),
        fields.get(keys.authors),
        fields.get(keys.translators),
        fields.get(keys.sources),
        fields.find(keys.place),
        fields.find(keys.image),
        fields.find(keys.slug),
        fields.find(keys.slugs),
        fields.get(keys.aliases),
        fields.find(keys.lead),
        fields.find(keys.draft),
        fields.find(keys.publish),
        fields.find(keys.expires),
        fields.find(keys.together),
        fields.get(keys.corrections),
        fields.find(keys.translationOf));
  }
}
