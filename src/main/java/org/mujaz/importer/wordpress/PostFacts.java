package org.mujaz.importer.wordpress;

import java.net.URI;
import java.net.URISyntaxException;
import java.time.Duration;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import org.mujaz.importer.origin.FormerAddress;
import org.mujaz.importer.origin.ImportedFacts;
import org.mujaz.importer.origin.ImportedName;
import org.mujaz.importer.wordpress.WpItem.Term;
import org.mujaz.markdown.conversion.HtmlToMarkdown;
import org.mujaz.model.Language;
import org.mujaz.model.Timestamp;
import org.mujaz.text.DateReader;

/** Makes metadata of what WordPress keeps of a post. */
final class PostFacts {

  /** A post is saved many times after it was published; sooner than this it is no new version. */
  private static final Duration REVISED = Duration.ofDays(1);

  /** The category of posts without one, also in Arabic and in Polylang's copies. */
  private static final Pattern NO_CATEGORY =
      Pattern.compile("(?:uncategorized|غير-مصنف)(?:-[a-z0-9]{1,5})?");

  private static final Pattern LAST_PART = Pattern.compile("[^/]+/?$");

  private final Survey survey;
  private final ZoneId zone;

  PostFacts(Survey survey, ZoneId zone) {
    this.survey = survey;
    this.zone = zone;
  }

  /** The metadata of a post or page. */
  ImportedFacts of(WpItem item, Language language) {
    ImportedFacts.Builder facts = ImportedFacts.titled(title(item));
    facts.summary(HtmlToMarkdown.text(item.field("excerpt:encoded")));
    Optional<Timestamp> date = moment(item, "wp:post_date");
    date.ifPresent(facts::date);
    moment(item, "wp:post_modified")
        .filter(changed -> date.isEmpty() || isLater(changed, date.get()))
        .ifPresent(facts::updated);
    if (!item.isPage()) {
      story(item, language, facts);
    }
    item.metaOf("_thumbnail_id")
        .flatMap(survey::attachment)
        .ifPresent(picture -> facts.image(picture.picture()));
    Optional.of(Terms.decoded(item.field("wp:post_name")))
        .filter(name -> !name.isEmpty())
        .ifPresent(facts::slug);
    addresses(item).stream().filter(FormerAddress::isServed).forEach(facts::alias);
    status(item, date, facts);
    return facts.build();
  }

  /** What a standing page has no key for; WordPress names who made each of them. */
  private void story(WpItem item, Language language, ImportedFacts.Builder facts) {
    categories(item).forEach(term -> facts.section(name(term, language)));
    item.termsOf("post_tag").forEach(term -> facts.tag(name(term, language)));
    if (!item.field("dc:creator").isEmpty()) {
      facts.author(ImportedName.of(survey.author(item.field("dc:creator")), language));
    }
  }

  /** The headline; where there is none, the first words. */
  static String title(WpItem item) {
    String title = HtmlToMarkdown.text(item.field("title"));
    if (!title.isBlank()) {
      return title;
    }
    String words = HtmlToMarkdown.text(item.field("content:encoded"));
    return words.length() <= 60
        ? words
        : words.substring(0, 60).replaceFirst("\\s+\\S*$", "") + "…";
  }

  private static boolean isLater(Timestamp changed, Timestamp date) {
    return Duration.between(date.at(), changed.at()).compareTo(REVISED) > 0;
  }

  /** In UTC where the export says it; drafts have zeros there. */
  private Optional<Timestamp> moment(WpItem item, String field) {
    return DateReader.read(item.field(field + "_gmt"), ZoneOffset.UTC)
        .map(utc -> new Timestamp(utc.at().withZoneSameInstant(zone), Timestamp.Precision.TIME))
        .or(() -> DateReader.read(item.field(field), zone));
  }

  /** The one that an editor called the primary one comes first. */
  private List<Term> categories(WpItem item) {
    List<Term> categories = new ArrayList<>(item.termsOf("category"));
    categories.removeIf(term -> NO_CATEGORY.matcher(Terms.decoded(term.nicename())).matches());
    item.metaOf("_yoast_wpseo_primary_category")
        .flatMap(survey.terms()::nicename)
        .ifPresent(
            primary ->
                categories.sort(
                    Comparator.comparing(term -> !Terms.decoded(term.nicename()).equals(primary))));
    return categories;
  }

  private ImportedName name(Term term, Language language) {
    String name = HtmlToMarkdown.text(term.name());
    return new ImportedName(
        survey.terms().id(term.nicename().isEmpty() ? name : term.nicename()), name, language);
  }

  /** The former addresses at which no file can stand. */
  static List<String> unusable(WpItem item) {
    return addresses(item).stream().filter(path -> !FormerAddress.isServed(path)).toList();
  }

  /** The address that readers know, and those that it had before. */
  private static List<String> addresses(WpItem item) {
    List<String> addresses = new ArrayList<>();
    path(item.field("link")).ifPresent(addresses::add);
    addresses.stream().findFirst().flatMap(path -> former(item, path)).ifPresent(addresses::add);
    return addresses;
  }

  /** The address, or path, that a post had before its slug was changed. */
  static Optional<String> former(WpItem item, String address) {
    return item.metaOf("_wp_old_slug")
        .map(slug -> LAST_PART.matcher(address).replaceFirst("") + Terms.decoded(slug) + "/");
  }

  /** A path of more than the root; that of a draft is a question. */
  private static Optional<String> path(String address) {
    try {
      URI uri = new URI(address);
      return Optional.ofNullable(uri.getPath())
          .filter(path -> path.length() > 1 && uri.getQuery() == null);
    } catch (URISyntaxException noAddress) {
      return Optional.empty();
    }
  }

  private static void status(WpItem item, Optional<Timestamp> date, ImportedFacts.Builder facts) {
    switch (item.field("wp:status")) {
      case "future" -> {
        if (item.isPage()) {
          facts.draft();
        } else {
          date.ifPresent(facts::publish);
        }
      }
      case "publish" -> {
        if (!item.field("wp:post_password").isEmpty()) {
          facts.draft();
        }
      }
      default -> facts.draft();
    }
  }
}
