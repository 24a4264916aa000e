package org.mujaz.importer.feed;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.nio.file.Files;
import java.time.ZoneId;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import org.mujaz.importer.origin.HtmlBody;
import org.mujaz.importer.origin.ImportedFacts;
import org.mujaz.importer.origin.ImportedName;
import org.mujaz.importer.origin.ImportedPicture;
import org.mujaz.importer.origin.ImportedSource;
import org.mujaz.importer.origin.ImportedText;
import org.mujaz.importer.origin.ImportedText.Kind;
import org.mujaz.importer.origin.Origin;
import org.mujaz.importer.origin.OriginFile;
import org.mujaz.importer.origin.TextLanguage;
import org.mujaz.importer.xml.XmlException;
import org.mujaz.importer.xml.XmlReader;
import org.mujaz.markdown.conversion.HtmlToMarkdown;
import org.mujaz.markdown.conversion.HtmlToMarkdown.LineEnds;
import org.mujaz.model.Language;
import org.mujaz.model.Timestamp;
import org.mujaz.problem.ProblemCode;
import org.mujaz.problem.Problems;
import org.mujaz.problem.ReportPhrase;
import org.mujaz.schema.WebAddress;
import org.mujaz.text.DateReader;

/**
 * A feed of RSS or Atom: each entry becomes a story whose source is the feed, with the address of
 * the original.
 */
public final class FeedOrigin implements Origin {

  /** A longer description is a part of the text, no standfirst. */
  private static final int LONGEST_SUMMARY = 400;

  private final OriginFile file;
  private final Optional<URI> address;
  private final TextLanguage language;
  private final ZoneId zone;
  private final Timestamp undated;
  private final Problems problems;

  /**
   * A feed to be read.
   *
   * @param address where it was loaded from
   * @param language of entries that do not say it
   * @param zone of the site
   * @param undated when entries without a date were published
   */
  public FeedOrigin(
      OriginFile file,
      Optional<URI> address,
      TextLanguage language,
      ZoneId zone,
      Timestamp undated,
      Problems problems) {
    this.file = file;
    this.address = address;
    this.language = language;
    this.zone = zone;
    this.undated = undated;
    this.problems = problems;
  }

  @Override
  public void read(Consumer<ImportedText> texts) {
    try (XmlReader xml = new XmlReader(Files.newInputStream(file.file()), file.name())) {
      FeedReader[] reader = new FeedReader[1];
      reader[0] = new FeedReader(xml, entry -> text(entry, reader[0]).ifPresent(texts));
      reader[0].read(address);
    } catch (XmlException e) {
      problems.add(ProblemCode.UNREADABLE_ORIGIN, e.place(), e.reason());
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private Optional<ImportedText> text(FeedEntry entry, FeedReader feed) {
    String title = HtmlToMarkdown.text(entry.title);
    String words = HtmlToMarkdown.text(entry.body());
    if (title.isBlank() && words.isBlank()) {
      problems.add(
          ProblemCode.NOT_CARRIED_OVER, entry.place, ReportPhrase.EMPTY_TEXT.with(entry.key()));
      return Optional.empty();
    }
    Language written = language(entry, feed, title + " " + words);
    ImportedFacts.Builder facts = ImportedFacts.titled(title.isBlank() ? beginning(words) : title);
    if (!entry.content.isBlank()) {
      Optional.of(HtmlToMarkdown.text(entry.summary))
          .filter(summary -> summary.length() <= LONGEST_SUMMARY)
          .ifPresent(facts::summary);
    }
    dates(entry, facts);
    names(entry, written, facts);
    source(entry, feed).ifPresent(facts::source);
    if (entry.picture != null) {
      facts.image(ImportedPicture.of(entry.picture));
    }
    return Optional.of(
        new ImportedText(
            entry.place,
            "feed " + entry.key(),
            "feed " + entry.key(),
            Kind.STORY,
            written,
            facts.build(),
            entry.link.isBlank() ? List.of() : List.of(entry.link),
            body(entry)));
  }

  private static void names(FeedEntry entry, Language written, ImportedFacts.Builder facts) {
    entry.tags.stream()
        .map(HtmlToMarkdown::text)
        .filter(tag -> !tag.isBlank())
        .forEach(tag -> facts.tag(ImportedName.of(tag, written)));
    entry.authors.stream()
        .filter(author -> !author.isBlank())
        .distinct()
        .forEach(author -> facts.author(ImportedName.of(author, written)));
  }

  private static String beginning(String words) {
    return words.length() <= 60
        ? words
        : words.substring(0, 60).replaceFirst("\\s+\\S*$", "") + "…";
  }

  private Language language(FeedEntry entry, FeedReader feed, String words) {
    return TextLanguage.ofTag(entry.language)
        .or(language::all)
        .or(() -> TextLanguage.ofTag(feed.language()))
        .orElseGet(() -> language.of(words));
  }

  private void dates(FeedEntry entry, ImportedFacts.Builder facts) {
    Optional<Timestamp> updated = DateReader.read(entry.updated, zone);
    Optional<Timestamp> published = DateReader.read(entry.published, zone).or(() -> updated);
    if (published.isEmpty()) {
      problems.add(ProblemCode.ASSUMED_DATE, entry.place, undated.day().toString());
    }
    facts.date(published.orElse(undated));
    updated.ifPresent(facts::updated);
  }

  private Optional<ImportedSource> source(FeedEntry entry, FeedReader feed) {
    String name = HtmlToMarkdown.text(feed.title());
    Optional<String> url =
        FeedReader.address(entry.link)
            .map(link -> entry.base.map(base -> base.resolve(link)).orElse(link).toString())
            .filter(link -> WebAddress.parse(link).isPresent());
    if (url.isEmpty() && !entry.link.isBlank()) {
      problems.add(
          ProblemCode.NOT_CARRIED_OVER,
          entry.place,
          ReportPhrase.NO_WEB_ADDRESS.with(entry.link.strip()));
    }
    return name.isBlank() ? Optional.empty() : Optional.of(new ImportedSource(name, url));
  }

  private HtmlBody body(FeedEntry entry) {
    String html = entry.body();
    LineEnds ends = html.contains("<") ? LineEnds.SPACES : LineEnds.LINES;
    return new HtmlBody(html, ends, base(entry), entry.contentPlace, problems);
  }

  /** RSS says nothing of it; readers take the page of the entry. */
  private static Optional<URI> base(FeedEntry entry) {
    return entry
        .base
        .filter(URI::isAbsolute)
        .or(() -> FeedReader.address(entry.link).filter(URI::isAbsolute));
  }
}
