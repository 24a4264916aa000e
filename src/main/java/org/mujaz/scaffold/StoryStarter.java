package org.mujaz.scaffold;

import java.time.Instant;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.mujaz.config.SiteConfig;
import org.mujaz.model.Language;
import org.mujaz.model.Section;
import org.mujaz.model.SlugScript;
import org.mujaz.model.Timestamp;
import org.mujaz.problem.InvalidInput;
import org.mujaz.problem.ReportPhrase;
import org.mujaz.problem.Wording;
import org.mujaz.read.ContentFolder;
import org.mujaz.read.StoryPlaces;
import org.mujaz.source.SourcePath;
import org.mujaz.text.DateReader;
import org.mujaz.text.Slugs;
import org.mujaz.yaml.ScalarText;

/**
 * Starts a story: a folder for its year, in it a folder of its own, named by the day and a slug,
 * and in that the version in one language.
 *
 * <p>The id is in Latin letters whatever the headline is in: people type it on command lines, and
 * it goes through archives and file systems. Where the site has addresses in Arabic letters, an
 * Arabic version states a slug of its own.
 */
final class StoryStarter {

  private final ContentFolder folder;
  private final SiteConfig config;
  private final Instant clock;

  StoryStarter(ContentFolder folder, SiteConfig config, Instant clock) {
    this.folder = folder;
    this.config = config;
    this.clock = clock;
  }

  /** The file that the story begins with. */
  NewFile draft(StoryOrder order) {
    String title = order.title().orElseThrow(() -> new InvalidInput(ReportPhrase.NO_NEW_TITLE));
    Language language = order.language().orElse(config.defaultLanguage());
    Optional<Section> section = order.section().map(this::section);
    Optional<Timestamp> date = order.date().map(this::date);
    LocalDate day =
        date.map(Timestamp::day).orElseGet(() -> clock.atZone(config.timeZone()).toLocalDate());
    String id = day + "-" + slug(order, title);
    refuseTaken(id);
    SourcePath path =
        new SourcePath(
            "%s/%s/%s/%s.md"
                .formatted(
                    StoryPlaces.folder(folder),
                    day.toString().substring(0, 4),
                    id,
                    language.code()));
    Map<String, String> values = new HashMap<>();
    values.put("title", ScalarText.of(title));
    values.put("slug", ownSlug(order, title, language));
    values.put("date", order.date().filter(d -> hasTime(date)).map(ScalarText::of).orElse(""));
    values.put("section", section.map(s -> named(s, language)).orElse(""));
    values.put("sections", section.isPresent() ? "" : sections(language));
    values.put("day", day.toString());
    return new NewFile(path, Template.of("story_" + language.code() + ".md.in").fill(values));
  }

  private static boolean hasTime(Optional<Timestamp> date) {
    return date.filter(d -> d.precision() == Timestamp.Precision.TIME).isPresent();
  }

  private String slug(StoryOrder order, String title) {
    if (order.slug().isEmpty()) {
      return Slugs.latin(title);
    }
    String slug = order.slug().get();
    if (!Slugs.isSlug(slug)) {
      throw new InvalidInput(ReportPhrase.BAD_SLUG.with(slug, Slugs.of(slug)));
    }
    return slug;
  }

  /** In Arabic letters, where the id would else give an address in Latin ones. */
  private String ownSlug(StoryOrder order, String title, Language language) {
    return language == Language.ARABIC
            && config.slugs() == SlugScript.ARABIC
            && order.slug().isEmpty()
        ? Slugs.of(title)
        : "";
  }

  private void refuseTaken(String id) {
    for (StoryPlaces.Place place : StoryPlaces.find(folder)) {
      if (place.id().equals(id)) {
        throw new InvalidInput(ReportPhrase.STORY_EXISTS.with(id, place.path().value()));
      }
    }
  }

  private Timestamp date(String text) {
    return DateReader.read(text, config.timeZone())
        .orElseThrow(() -> new InvalidInput(ReportPhrase.BAD_DATE.with(text)));
  }

  private Section section(String text) {
    List<Section> sections = config.sections();
    return Sections.find(sections, text)
        .orElseThrow(
            () ->
                new InvalidInput(
                    Sections.nearest(sections, text)
                        .map(near -> ReportPhrase.BAD_SECTION_BUT.with(text, near))
                        .orElseGet(
                            () ->
                                ReportPhrase.BAD_SECTION.with(
                                    Wording.quoted(text), Wording.list(Sections.ids(sections))))));
  }

  /** As an editor of that language would call it: in Arabic by its name, in English by its id. */
  private static String named(Section section, Language language) {
    return language == Language.ARABIC ? ScalarText.of(section.name().arabic()) : section.id();
  }

  private String sections(Language language) {
    List<String> names = config.sections().stream().map(s -> named(s, language)).toList();
    return String.join(language == Language.ARABIC ? "، " : ", ", names);
  }
}
