package org.mujaz.importer.folder;

import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.format.DateTimeFormatter;
import java.time.format.DateTimeParseException;
import java.time.temporal.TemporalAccessor;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
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
import org.mujaz.text.CalendarDay;
import org.mujaz.text.Slugs;
import org.mujaz.yaml.Scalar;

/** Reads a project of JBake: its configuration, and every text in its content folder. */
final class JBakeProject {

  private final Reading reading;
  private final JBakeConfig config;
  private final List<OldText> texts = new ArrayList<>();

  private JBakeProject(Reading reading) {
    this.reading = reading;
    this.config = JBakeConfig.read(reading.folder(), reading.problems());
  }

  /** Reads the project. */
  static OldProject read(Reading reading) {
    return new JBakeProject(reading).read();
  }

  private OldProject read() {
    OldFolder folder = reading.folder().with(config.content(), FileNames::isIgnored);
    List<FoundFile> found = List.copyOf(folder.files());
    folder.with(config.assets(), FileNames::isIgnored);
    found.stream()
        .filter(file -> Markup.of(file.path().value()).isPresent())
        .forEach(file -> folder.text(file).ifPresent(source -> text(file, source)));
    return new OldProject(
        folder,
        new OldTexts(texts),
        TemplateMarks.NONE,
        List.of(config.assets(), config.content()),
        new OldSiteAddress(config.url()));
  }

  private void text(FoundFile file, SourceFile source) {
    Optional<Header> header =
        JBakeHeader.read(source, config.separator())
            .or(() -> asciiDoc(file, source))
            .filter(Header::isPresent);
    if (header.isEmpty()) {
      reading.leftovers().other(Location.of(file.path()), ReportPhrase.NO_METADATA);
      return;
    }
    Fields fields = new Fields(header.get().values());
    JBakePath path =
        JBakePath.of(reading.folder().path(file.path()).substring(config.content().length() + 1));
    Optional<String> shown =
        fields.text("lang", "language", "locale").map(Scalar::text).or(path::tag);
    reading
        .open(file, source, header.get(), fields, shown, config.statedLanguage())
        .ifPresent(text -> text(text, path));
  }

  private static Optional<Header> asciiDoc(FoundFile file, SourceFile source) {
    return file.path().fileName().matches(".*\\.(?:adoc|asciidoc|ad)")
        ? Optional.of(JBakeHeader.asciiDoc(source))
        : Optional.empty();
  }

  private void text(OpenedText text, JBakePath path) {
    Fields fields = text.fields();
    String title = text.title(path.name());
    String type = text.take("type").orElse(config.type());
    String status = text.take("status").orElse(config.status());
    fields.text("cached");
    Optional<String> key = text.take("translationkey", "translation_key", "ref");
    Optional<Timestamp> date = date(fields);
    ImportedFacts.Builder facts = reading.facts().common(fields, title);
    date.ifPresent(facts::date);
    Kind kind = kind(text, type, facts);
    status(status, facts);
    facts.slug(Slugs.of(WithoutDate.of(path.name())));
    if (kind == Kind.STORY) {
      story(fields, text.language(), facts);
    }
    reading.leave(fields);
    String inContent = text.path().substring(config.content().length() + 1);
    texts.add(
        text.as(
            kind,
            key.map(k -> "key " + k).orElseGet(path::story),
            facts.build(),
            config.address(inContent),
            List.of(inContent)));
  }

  /** A post is a story, and so is every other text with a date that is no page. */
  private Kind kind(OpenedText text, String type, ImportedFacts.Builder facts) {
    boolean dated = facts.build().date().isPresent();
    if (type.equals("page") || !(type.equals("post") || dated)) {
      return Kind.PAGE;
    }
    if (!dated) {
      facts.date(reading.assumed(text.file()));
    }
    return Kind.STORY;
  }

  /** JBake publishes what says so, at once or from its date on, and nothing else. */
  private static void status(String status, ImportedFacts.Builder facts) {
    switch (status) {
      case "published" -> {}
      case "published-date" -> facts.build().date().ifPresent(facts::publish);
      default -> facts.draft();
    }
  }

  /** A date in the form that the configuration states; others are read as everywhere. */
  private Optional<Timestamp> date(Fields fields) {
    Optional<Timestamp> date = fields.peek("date").flatMap(text -> formatted(text.text().strip()));
    date.ifPresent(found -> fields.take("date"));
    return date;
  }

  private Optional<Timestamp> formatted(String text) {
    try {
      TemporalAccessor read =
          DateTimeFormatter.ofPattern(config.dateFormat(), Locale.ENGLISH)
              .parseBest(text, LocalDateTime::from, LocalDate::from);
      return Optional.of(
              read instanceof LocalDateTime time
                  ? new Timestamp(time.atZone(reading.zone()), Timestamp.Precision.TIME)
                  : reading.day((LocalDate) read))
          .filter(date -> CalendarDay.canBeWritten(date.day()));
    } catch (DateTimeParseException | IllegalArgumentException e) {
      return Optional.empty();
    }
  }

  private void story(Fields fields, Language language, ImportedFacts.Builder facts) {
    words(fields, "category", "categories", "section")
        .forEach(name -> facts.section(ImportedName.of(name, language)));
    words(fields, "tags").forEach(name -> facts.tag(ImportedName.of(name, language)));
    reading.facts().story(fields, language, facts);
  }

  private static List<String> words(Fields fields, String... keys) {
    return fields.list(keys).stream()
        .flatMap(value -> Arrays.stream(value.text().split("[,،]")))
        .map(String::strip)
        .filter(word -> !word.isEmpty())
        .toList();
  }
}
