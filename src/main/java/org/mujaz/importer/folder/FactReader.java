package org.mujaz.importer.folder;

import java.net.IDN;
import java.time.ZoneId;
import java.util.Optional;
import java.util.Set;
import org.mujaz.importer.origin.ImportedFacts;
import org.mujaz.importer.origin.ImportedName;
import org.mujaz.importer.origin.ImportedSource;
import org.mujaz.model.Language;
import org.mujaz.model.Timestamp;
import org.mujaz.schema.WebAddress;
import org.mujaz.text.DateReader;
import org.mujaz.yaml.Scalar;

/** Reads the keys that Hugo, Jekyll and JBake have in common, or that their themes made usual. */
final class FactReader {

  /** Values that say of a text what every other says. */
  private static final Set<String> USUAL_LAYOUTS =
      Set.of("post", "posts", "page", "pages", "default", "single", "article", "articles");

  private final ZoneId zone;
  private final Leftovers leftovers;

  FactReader(ZoneId zone, Leftovers leftovers) {
    this.zone = zone;
    this.leftovers = leftovers;
  }

  /**
   * Takes what stories and pages have.
   *
   * @param title the headline, found by the tool's own rule
   */
  ImportedFacts.Builder common(Fields fields, String title) {
    ImportedFacts.Builder facts = ImportedFacts.titled(title);
    fields
        .text("summary", "description", "excerpt", "standfirst")
        .ifPresent(text -> facts.summary(text.text().strip()));
    dates(fields, facts);
    if (isTrue(fields, "draft")) {
      facts.draft();
    }
    PictureFact.take(fields).ifPresent(facts::image);
    usualLayout(fields, "layout");
    usualLayout(fields, "type");
    return facts;
  }

  private void dates(Fields fields, ImportedFacts.Builder facts) {
    Optional<Timestamp> date = date(fields, "date");
    Optional<Timestamp> publish = date(fields, "publishdate", "pubdate");
    date.or(() -> publish).ifPresent(facts::date);
    publish.filter(p -> date.isPresent() && p.compareTo(date.get()) > 0).ifPresent(facts::publish);
    date(fields, "lastmod", "modified", "last_modified_at", "updated").ifPresent(facts::updated);
    date(fields, "expirydate", "unpublishdate", "expires").ifPresent(facts::expires);
  }

  /** Takes what only stories have. */
  void story(Fields fields, Language language, ImportedFacts.Builder facts) {
    for (Scalar author : fields.list("author", "authors")) {
      facts.author(ImportedName.of(author.text().strip(), language));
    }
    fields
        .text("place", "location", "dateline")
        .ifPresent(place -> facts.place(place.text().strip()));
    source(fields).ifPresent(facts::source);
  }

  private Optional<ImportedSource> source(Fields fields) {
    Optional<String> name = fields.text("source", "source_name").map(s -> s.text().strip());
    Optional<Scalar> address = fields.text("source_url", "sourceurl", "link", "external_url");
    address.filter(text -> host(text.text().strip()).isEmpty()).ifPresent(leftovers::value);
    Optional<String> url =
        address
            .map(text -> text.text().strip())
            .filter(text -> host(text).isPresent())
            .or(() -> name.filter(text -> host(text).isPresent()));
    return name.filter(text -> host(text).isEmpty())
        .or(() -> url.flatMap(FactReader::host))
        .map(text -> new ImportedSource(text, url));
  }

  /** The host of a web address, without {@code www.}; nothing where it is none. */
  private static Optional<String> host(String address) {
    return WebAddress.parse(address)
        .map(url -> IDN.toUnicode(url.getHost()).replaceFirst("^www\\.", ""));
  }

  /** The date of the first of {@code keys} that there is; what is none is left over. */
  Optional<Timestamp> date(Fields fields, String... keys) {
    Optional<Scalar> value = fields.text(keys);
    Optional<Timestamp> date = value.flatMap(text -> DateReader.read(text.text().strip(), zone));
    value.filter(text -> date.isEmpty()).ifPresent(leftovers::value);
    return date;
  }

  private boolean isTrue(Fields fields, String key) {
    Optional<Scalar> value = fields.text(key);
    Optional<Boolean> truth = value.flatMap(text -> Truth.of(text.text()));
    value.filter(text -> truth.isEmpty()).ifPresent(leftovers::value);
    return truth.orElse(false);
  }

  private static void usualLayout(Fields fields, String key) {
    fields
        .peek(key)
        .filter(value -> USUAL_LAYOUTS.contains(value.text()))
        .ifPresent(value -> fields.take(key));
  }
}
