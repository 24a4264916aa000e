package org.mujaz.config;

import java.net.URI;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.mujaz.config.MenuEntry.Target;
import org.mujaz.model.Bilingual;
import org.mujaz.model.Section;
import org.mujaz.problem.Problem;
import org.mujaz.problem.ProblemCode;
import org.mujaz.problem.Problems;
import org.mujaz.schema.Fields;
import org.mujaz.source.Location;
import org.mujaz.source.SourceFile;
import org.mujaz.text.Spelling;
import org.mujaz.yaml.YamlLimits;
import org.mujaz.yaml.YamlReader;

/** Reads site.yaml. */
public final class SiteConfigReader {

  private final Location whole;
  private final Fields fields;
  private final Problems problems;

  private SiteConfigReader(Location whole, Fields fields, Problems problems) {
    this.whole = whole;
    this.fields = fields;
    this.problems = problems;
  }

  /**
   * Reads the settings of the site.
   *
   * @return nothing when {@code file} is not readable, or lacks a title or an address
   */
  public static Optional<SiteConfig> read(SourceFile file, Problems problems) {
    int end = file.text().length();
    return YamlReader.mapping(file, 0, end, YamlLimits.SITE, problems)
        .map(mapping -> SiteKeys.SHAPE.open(mapping, problems))
        .flatMap(fields -> new SiteConfigReader(Location.of(file.path()), fields, problems).read());
  }

  private Optional<SiteConfig> read() {
    Optional<Bilingual> title = fields.find(SiteKeys.TITLE);
    Optional<URI> url = fields.find(SiteKeys.URL);
    List<Section> sections = fields.get(SiteKeys.SECTIONS);
    SiteConfig config =
        new SiteConfig(
            title.orElse(Bilingual.both("")),
            fields.get(SiteKeys.DESCRIPTION),
            fields.get(SiteKeys.TAGLINE),
            url.orElse(URI.create("/")),
            fields.get(SiteKeys.DEFAULT_LANGUAGE),
            fields.get(SiteKeys.TIME_ZONE),
            sections,
            fields.get(SiteKeys.TAGS),
            fields.get(SiteKeys.SOURCES),
            fields.get(SiteKeys.AUTHORS),
            menu(sections),
            fields.get(SiteKeys.DIGITS),
            fields.get(SiteKeys.MONTHS),
            fields.get(SiteKeys.HIJRI),
            fields.get(SiteKeys.UNTRANSLATED),
            fields.get(SiteKeys.FEEDS),
            fields.get(SiteKeys.PAGE_SIZE),
            fields
                .find(SiteKeys.THEME)
                .orElse(new ThemeChoice(ThemeType.BUILT_IN, whole, List.of())),
            fields.get(SiteKeys.POLICIES),
            fields.get(SiteKeys.HTML));
    return title.isPresent() && url.isPresent() ? Optional.of(config) : Optional.empty();
  }

  private List<MenuEntry> menu(List<Section> sections) {
    if (!fields.has(SiteKeys.MENU)) {
      return sections.stream().map(this::entry).toList();
    }
    List<MenuEntry> known = new ArrayList<>();
    for (MenuEntry entry : fields.find(SiteKeys.MENU).orElse(List.of())) {
      if (entry.target() instanceof Target.ToSection section
          && sections.stream().noneMatch(s -> s.id().equals(section.id()))) {
        problems.add(
            Problem.of(ProblemCode.UNKNOWN_SECTION, entry.location(), section.id())
                .suggesting(Spelling.nearest(section.id(), ids(sections))));
      } else {
        known.add(entry);
      }
    }
    return known;
  }

  private MenuEntry entry(Section section) {
    return new MenuEntry(new Target.ToSection(section.id()), Optional.empty(), whole);
  }

  private static List<String> ids(List<Section> sections) {
    return sections.stream().map(Section::id).toList();
  }
}
