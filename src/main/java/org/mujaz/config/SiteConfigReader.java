package org.mujaz.config;

import java.net.URI;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.mujaz.config.MenuEntry.Target;
import org.mujaz.model.Bilingual;
import org.mujaz.model.Section;
import org.mujaz.model.Term;
import org.mujaz.problem.Problem;
import org.mujaz.problem.ProblemCode;
import org.mujaz.problem.Problems;
import org.mujaz.problem.Severity;
import org.mujaz.schema.Fields;
import org.mujaz.schema.Key;
import org.mujaz.source.Location;
import org.mujaz.source.SourceFile;
import org.mujaz.source.SourcePath;
import org.mujaz.text.Spelling;
import org.mujaz.yaml.YamlLimits;
import org.mujaz.yaml.YamlReader;

/** Reads site.yaml. */
public final class SiteConfigReader {

  private final Location whole;
  private final Fields fields;
  private final Problems problems;
  private final Set<Term.Kind> incomplete = EnumSet.noneOf(Term.Kind.class);

  private SiteConfigReader(Location whole, Fields fields, Problems problems) {
    this.whole = whole;
    this.fields = fields;
    this.problems = problems;
  }

  /**
   * Reads the settings of the site. What is missing or wrong was reported, and something harmless
   * stands for it, so that the rest of the site can be checked.
   *
   * @return nothing when {@code file} does not hold keys with values
   */
  public static Optional<SiteConfig> read(SourceFile file, Problems problems) {
    int end = file.text().length();
    return YamlReader.mapping(file, 0, end, YamlLimits.SITE, problems)
        .map(mapping -> SiteKeys.SHAPE.open(mapping, problems))
        .map(fields -> new SiteConfigReader(Location.of(file.path()), fields, problems).read());
  }

  /** What stands for the settings of a site whose site.yaml cannot be read. */
  public static SiteConfig standIn() {
    SourceFile nothing = SourceFile.of(new SourcePath("site.yaml"), "");
    return read(nothing, new Problems()).orElseThrow();
  }

  private SiteConfig read() {
    List<Section> sections = terms(SiteKeys.SECTIONS, Term.Kind.SECTION);
    Outputs outputs = fields.get(SiteKeys.OUTPUTS);
    return new SiteConfig(
        fields.find(SiteKeys.TITLE).orElse(Bilingual.both("")),
        fields.get(SiteKeys.DESCRIPTION),
        fields.get(SiteKeys.TAGLINE),
        fields.find(SiteKeys.URL).orElse(URI.create("/")),
        fields.get(SiteKeys.DEFAULT_LANGUAGE),
        fields.get(SiteKeys.TIME_ZONE),
        sections,
        terms(SiteKeys.TAGS, Term.Kind.TAG),
        terms(SiteKeys.SOURCES, Term.Kind.SOURCE),
        terms(SiteKeys.AUTHORS, Term.Kind.AUTHOR),
        menu(sections, outputs),
        fields.get(SiteKeys.DIGITS),
        fields.get(SiteKeys.MONTHS),
        fields.get(SiteKeys.HIJRI),
        fields.get(SiteKeys.SLUGS),
        fields.get(SiteKeys.UNTRANSLATED),
        fields.get(SiteKeys.FEEDS),
        outputs,
        fields.get(SiteKeys.EMAIL),
        fields.get(SiteKeys.PAGE_SIZE),
        fields.get(SiteKeys.SEARCH),
        fields.find(SiteKeys.THEME).orElse(new ThemeChoice(ThemeType.BUILT_IN, whole, List.of())),
        fields.get(SiteKeys.POLICIES),
        fields.find(SiteKeys.INDEX_NOW),
        fields.get(SiteKeys.HTML),
        fields.get(SiteKeys.MAX_LOSS),
        incomplete);
  }

  /** Reads a list of terms, and notes whether one of them was left out or the key misspelt. */
  private <T extends Term> List<T> terms(Key<List<T>> key, Term.Kind kind) {
    List<Problem> before = errors();
    List<T> terms = fields.get(key);
    boolean misspelt =
        before.stream()
            .anyMatch(p -> p.suggestion().filter(("«" + key.name() + "»")::equals).isPresent());
    if (misspelt || errors().size() > before.size()) {
      incomplete.add(kind);
    }
    return terms;
  }

  private List<Problem> errors() {
    return problems.sorted().stream()
        .filter(problem -> problem.code().severity() == Severity.ERROR)
        .toList();
  }

  private List<MenuEntry> menu(List<Section> sections, Outputs outputs) {
    if (!fields.has(SiteKeys.MENU)) {
      return sections.stream().map(this::entry).toList();
    }
    List<MenuEntry> known = new ArrayList<>();
    for (MenuEntry entry : fields.find(SiteKeys.MENU).orElse(List.of())) {
      if (entry.target() instanceof Target.ToSection section
          && !incomplete.contains(Term.Kind.SECTION)
          && sections.stream().noneMatch(s -> s.id().equals(section.id()))) {
        problems.add(
            Problem.of(ProblemCode.UNKNOWN_SECTION, entry.location(), section.id())
                .suggesting(Spelling.nearest(section.id(), ids(sections))));
      } else if (leftOut(entry.target(), outputs).isPresent()) {
        String page = leftOut(entry.target(), outputs).get();
        problems.add(
            Problem.of(ProblemCode.LEFT_OUT_PAGE, entry.location(), page)
                .with(fields.at(SiteKeys.OUTPUTS)));
      } else {
        known.add(entry);
      }
    }
    return known;
  }

  /** The page that an entry leads to, where there is none because site.yaml says so. */
  private static Optional<String> leftOut(Target target, Outputs outputs) {
    if (target instanceof Target.ToCorrections && !outputs.corrections()) {
      return Optional.of("corrections");
    }
    return Optional.of("follow")
        .filter(follow -> target instanceof Target.ToFollow && !outputs.hasFeeds());
  }

  private MenuEntry entry(Section section) {
    return new MenuEntry(new Target.ToSection(section.id()), Optional.empty(), whole);
  }

  private static List<String> ids(List<Section> sections) {
    return sections.stream().map(Section::id).toList();
  }
}
