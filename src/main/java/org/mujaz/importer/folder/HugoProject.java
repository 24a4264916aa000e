package org.mujaz.importer.folder;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.mujaz.importer.origin.ImportedFacts;
import org.mujaz.importer.origin.ImportedName;
import org.mujaz.importer.origin.ImportedText.Kind;
import org.mujaz.model.Language;
import org.mujaz.model.Timestamp;
import org.mujaz.problem.ReportPhrase;
import org.mujaz.read.FileNames;
import org.mujaz.read.FoundFile;
import org.mujaz.source.Location;
import org.mujaz.source.SourceFile;
import org.mujaz.text.Slugs;
import org.mujaz.yaml.Scalar;

/** Reads a project of Hugo: its configuration, and every text in its content folders. */
final class HugoProject {

  /** Sections that say how texts are shown, not what they are about. */
  private static final Set<String> NO_TOPIC =
      Set.of("post", "posts", "blog", "article", "articles", "story", "stories");

  /** Sections whose texts stand for themselves. */
  private static final Set<String> PAGES = Set.of("page", "pages");

  private final Reading reading;
  private final HugoConfig config;
  private final Set<String> bundles = new HashSet<>();
  private final Map<String, String> sectionNames = new HashMap<>();
  private final List<OldText> texts = new ArrayList<>();

  private HugoProject(Reading reading) {
    this.reading = reading;
    this.config = HugoConfig.read(reading.folder(), reading.problems());
  }

  /** Reads the project. */
  static OldProject read(Reading reading) {
    return new HugoProject(reading).read();
  }

  private OldProject read() {
    OldFolder folder = reading.folder();
    Set<String> contents = new HashSet<>(Set.of(config.content()));
    config.languages().values().forEach(content -> content.ifPresent(contents::add));
    contents.forEach(content -> folder.with(content, FileNames::isIgnored));
    List<FoundFile> found = List.copyOf(folder.files());
    folder.with("static", FileNames::isIgnored).with("assets", FileNames::isIgnored);
    found.forEach(file -> path(file).filter(HugoPath::isBundle).ifPresent(p -> bundle(file)));
    found.stream().filter(file -> isNamed(file, true)).forEach(this::section);
    found.stream().filter(file -> isNamed(file, false)).forEach(this::text);
    return new OldProject(
        folder,
        new OldTexts(texts),
        new HugoShortcodes(),
        List.of("static", "assets"),
        new OldSiteAddress(config.settings().text("baseURL")));
  }

  private Optional<HugoPath> path(FoundFile file) {
    String path = reading.folder().path(file.path());
    return Markup.of(path).isEmpty() ? Optional.empty() : HugoPath.of(path, config);
  }

  private void bundle(FoundFile index) {
    bundles.add(WebPath.folder(reading.folder().path(index.path())));
  }

  private boolean isNamed(FoundFile file, boolean section) {
    return path(file).filter(path -> path.isSection() == section).isPresent();
  }

  /** Whether the file belongs to a bundle without being its text. */
  private boolean isResource(FoundFile file, HugoPath path) {
    String folder = WebPath.folder(reading.folder().path(file.path()));
    String part = folder;
    while (!part.isEmpty() && !bundles.contains(part)) {
      part = WebPath.folder(part.substring(0, part.length() - 1));
    }
    return !part.isEmpty() && !(path.isBundle() && part.equals(folder));
  }

  /** A section's own text gives the section its name; the rest of it has no place here. */
  private void section(FoundFile file) {
    HugoPath path = path(file).orElseThrow();
    reading
        .folder()
        .text(file)
        .ifPresent(
            source -> {
              Optional<Header> header = HeaderReader.read(source, reading.problems());
              Optional<String> title =
                  header.flatMap(h -> new Fields(h.values()).text("title")).map(Scalar::text);
              if (path.folders().size() == 1 && title.isPresent()) {
                sectionNames.put(sectionKey(path, tag(path)), title.get().strip());
              }
              if (header.filter(h -> !source.text().substring(h.body()).isBlank()).isPresent()) {
                reading.leftovers().other(Location.of(file.path()), ReportPhrase.SECTION_TEXT);
              }
            });
  }

  private String tag(HugoPath path) {
    return path.tag().orElseGet(config::defaultLanguage).toLowerCase(Locale.ROOT);
  }

  private static String sectionKey(HugoPath path, String tag) {
    return path.folders().get(0) + " " + tag;
  }

  private void text(FoundFile file) {
    HugoPath path = path(file).orElseThrow();
    if (isResource(file, path)) {
      reading.leftovers().other(Location.of(file.path()), ReportPhrase.BUNDLE_TEXT);
      return;
    }
    reading
        .folder()
        .text(file)
        .ifPresent(
            source ->
                HeaderReader.read(source, reading.problems())
                    .ifPresent(header -> text(file, path, source, header)));
  }

  private void text(FoundFile file, HugoPath path, SourceFile source, Header header) {
    Fields fields = new Fields(header.values());
    Optional<String> shown = path.tag().or(() -> fields.text("lang", "language").map(Scalar::text));
    reading
        .open(file, source, header, fields, shown, config.statedLanguage())
        .ifPresent(text -> text(text, path));
  }

  private void text(OpenedText text, HugoPath path) {
    String title = text.title(path.baseName());
    Optional<String> slug = text.take("slug");
    Optional<String> url = text.take("url");
    Optional<String> key = text.take("translationkey").map(k -> "key " + k);
    List<Scalar> aliases = text.fields().list("aliases");
    ImportedFacts.Builder facts = reading.facts().common(text.fields(), title);
    Optional<Timestamp> date = facts.build().date();
    String address = new HugoAddress(config, path, tag(path), title, slug, date).of(url);
    aliases.forEach(alias -> alias(alias, address).ifPresent(facts::alias));
    facts.slug(Slugs.of(WithoutDate.of(slug.orElse(path.baseName()))));
    Kind kind = kind(path, date.isPresent());
    if (kind == Kind.STORY) {
      story(text, path, facts);
    }
    reading.leave(text.fields());
    List<String> names = names(path, WebPath.name(text.path()));
    texts.add(text.as(kind, key.orElseGet(path::story), facts.build(), address, names));
  }

  /** What references and links call a text. */
  private static List<String> names(HugoPath path, String file) {
    String folder = String.join("/", path.folders());
    return List.of(
        WebPath.unrooted(path.story()),
        path.baseName(),
        WebPath.unrooted(folder + "/" + file),
        WebPath.unrooted(folder + "/" + path.name() + file.substring(file.lastIndexOf('.'))));
  }

  /** A story has a date; a text without one, and one at the top, stands for itself. */
  private static Kind kind(HugoPath path, boolean dated) {
    boolean page = !dated || path.sections().isEmpty() || PAGES.contains(path.sections().get(0));
    return page ? Kind.PAGE : Kind.STORY;
  }

  private Optional<String> alias(Scalar alias, String address) {
    String folder = WebPath.folder(address.replaceFirst("/$", ""));
    Optional<String> path = WebPath.resolve(folder, alias.text().strip());
    if (path.isEmpty()) {
      reading.leftovers().value(alias);
    }
    return path;
  }

  private void story(OpenedText text, HugoPath path, ImportedFacts.Builder facts) {
    Language language = text.language();
    String section = path.sections().get(0);
    String name = sectionNames.getOrDefault(section + " " + tag(path), section);
    if (!NO_TOPIC.contains(section)) {
      facts.section(new ImportedName(section, name, language));
    }
    text.fields()
        .list("categories", "category")
        .forEach(category -> facts.section(ImportedName.of(category.text().strip(), language)));
    text.fields()
        .list("tags", "tag")
        .forEach(tag -> facts.tag(ImportedName.of(tag.text().strip(), language)));
    reading.facts().story(text.fields(), language, facts);
  }
}
