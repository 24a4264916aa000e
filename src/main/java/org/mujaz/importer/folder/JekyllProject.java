package org.mujaz.importer.folder;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
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

/** Reads a project of Jekyll: its configuration, posts, drafts, collections and pages. */
final class JekyllProject {

  /** Folders of which nothing is published, or that are made by programs. */
  private static final Set<String> NO_CONTENT =
      Set.of(
          "_site", "_layouts", "_includes", "_sass", "_data", "_plugins", "node_modules", "vendor");

  /** Pages that are made of the templates' own lists. */
  private static final Set<String> OWN_PAGES = Set.of("index", "404", "search", "archive", "feed");

  private final Reading reading;
  private final JekyllConfig config;
  private final List<OldText> texts = new ArrayList<>();

  private JekyllProject(Reading reading) {
    this.reading = reading;
    this.config = JekyllConfig.read(reading.folder(), reading.problems());
  }

  /** Reads the project. */
  static OldProject read(Reading reading) {
    return new JekyllProject(reading).read();
  }

  private OldProject read() {
    Predicate<String> ignored = name -> FileNames.isIgnored(name) || NO_CONTENT.contains(name);
    OldFolder folder = reading.folder().with("", ignored);
    folder.files().stream()
        .filter(file -> Markup.of(file.path().value()).isPresent())
        .forEach(this::open);
    return new OldProject(
        folder,
        new OldTexts(texts),
        new LiquidTags(),
        List.of(""),
        new OldSiteAddress(config.url()));
  }

  private void open(FoundFile file) {
    JekyllPath path = JekyllPath.of(reading.folder().path(file.path()));
    boolean known =
        path.isPost()
            || path.type().equals("pages")
            || config.collections().anyMatch(path.type()::equals);
    if (!known) {
      reading.leftovers().other(Location.of(file.path()), ReportPhrase.UNPUBLISHED_TEXT);
      return;
    }
    reading
        .folder()
        .text(file)
        .ifPresent(
            source ->
                HeaderReader.read(source, reading.problems())
                    .filter(header -> isText(file, path, header))
                    .ifPresent(header -> text(file, path, source, header)));
  }

  /** Without metadata a file is copied as it is. */
  private boolean isText(FoundFile file, JekyllPath path, Header header) {
    boolean own = path.type().equals("pages") && OWN_PAGES.contains(path.name());
    boolean text = header.isPresent() && !own;
    if (!text) {
      reading
          .leftovers()
          .other(
              Location.of(file.path()),
              own ? ReportPhrase.TEMPLATE_PAGE : ReportPhrase.NO_METADATA);
    }
    return text;
  }

  private void text(FoundFile file, JekyllPath path, SourceFile source, Header header) {
    Fields fields = new Fields(header.values());
    config
        .defaults(reading.folder().path(file.path()), path.isPost() ? "posts" : path.type())
        .forEach(fields::defaults);
    Optional<String> shown =
        fields.text("lang", "language", "locale").map(Scalar::text).or(path::tag);
    reading
        .open(file, source, header, fields, shown, config.statedLanguage())
        .ifPresent(text -> text(text, path));
  }

  private void text(OpenedText text, JekyllPath path) {
    Fields fields = text.fields();
    String title = text.title(path.name());
    Optional<String> slug = text.take("slug");
    Optional<String> permalink = text.take("permalink");
    Optional<String> story = key(fields).or(() -> permalink.map(p -> "permalink " + p));
    List<String> categories = categories(fields, path);
    ImportedFacts.Builder facts = reading.facts().common(fields, title);
    Optional<Timestamp> date = date(text, path, facts);
    draft(fields, path, facts);
    fields.list("redirect_from").forEach(former -> facts.alias(former.text().strip()));
    facts.slug(Slugs.of(slug.orElse(path.name())));
    String tag = text.language().code();
    JekyllAddress address = new JekyllAddress(config, path, tag, slug, categories, date);
    Kind kind = path.type().equals("pages") || date.isEmpty() ? Kind.PAGE : Kind.STORY;
    if (kind == Kind.STORY) {
      story(text, categories, facts);
    }
    reading.leave(fields);
    texts.add(
        text.as(
            kind,
            story.orElseGet(path::story),
            facts.build(),
            path.isDraft() ? "" : address.of(permalink),
            List.of(path.reference())));
  }

  private void story(OpenedText text, List<String> categories, ImportedFacts.Builder facts) {
    Language language = text.language();
    categories.forEach(category -> facts.section(ImportedName.of(category, language)));
    tags(text.fields()).forEach(name -> facts.tag(ImportedName.of(name, language)));
    reading.facts().story(text.fields(), language, facts);
  }

  /** As stated, or in the name; a post is a story, even a draft without a date. */
  private Optional<Timestamp> date(OpenedText text, JekyllPath path, ImportedFacts.Builder facts) {
    Optional<Timestamp> date = facts.build().date().or(() -> path.date().map(reading::day));
    Optional<Timestamp> known =
        date.isEmpty() && path.isPost() ? Optional.of(reading.assumed(text.file())) : date;
    known.ifPresent(facts::date);
    return known;
  }

  /** What multilingual sites name both versions of a text by. */
  private static Optional<String> key(Fields fields) {
    return fields
        .text("ref", "translation_key", "translation_id", "page_id", "lang-ref", "lang_ref")
        .map(key -> "key " + key.text().strip());
  }

  private static void draft(Fields fields, JekyllPath path, ImportedFacts.Builder facts) {
    Optional<Scalar> published = fields.text("published");
    boolean withdrawn =
        published.flatMap(value -> Truth.of(value.text())).filter(value -> !value).isPresent();
    if (path.isDraft() || withdrawn) {
      facts.draft();
    }
  }

  /** The folders above {@code _posts}, and those of the text: a list, or words in one value. */
  private static List<String> categories(Fields fields, JekyllPath path) {
    List<String> categories = new ArrayList<>(path.isPost() ? path.folders() : List.of());
    fields.list("category").forEach(value -> categories.add(value.text().strip()));
    categories.addAll(words(fields, "categories"));
    return categories.stream().distinct().toList();
  }

  private static List<String> tags(Fields fields) {
    List<String> tags = new ArrayList<>(words(fields, "tags"));
    fields.list("tag").forEach(value -> tags.add(value.text().strip()));
    return tags;
  }

  private static List<String> words(Fields fields, String key) {
    return fields
        .peek(key)
        .map(
            value -> {
              fields.take(key);
              return List.of(value.text().strip().split("[\\s,،]+"));
            })
        .orElseGet(() -> fields.list(key).stream().map(v -> v.text().strip()).toList());
  }
}
