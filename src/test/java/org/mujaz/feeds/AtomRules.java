package org.mujaz.feeds;

import static org.mujaz.feeds.Rule.each;

import java.time.OffsetDateTime;
import java.util.List;
import java.util.Set;
import org.jsoup.nodes.Element;

/** What RFC 4287 asks for beside its schema. */
final class AtomRules {

  /** The registry of link relations (IANA), as far as feeds use it. */
  private static final Set<String> RELATIONS = Set.of("alternate", "self", "hub", "enclosure");

  static final List<Rule<Element>> ALL =
      List.of(
          each(
              "atom-id",
              "4.2.6: its content must be an IRI; it must be created in a way that assures uniqueness",
              ":root",
              root ->
                  root.select("id").stream().allMatch(id -> Values.isUri(id.text()))
                      && Values.areUnique(root.select("id").eachText())),
          each(
              "atom-language",
              "2: xml:lang indicates the natural language for the element and its descendents",
              "feed",
              (feed, file) -> feed.attr("xml:lang").equals(file.language())),
          each(
              "atom-dir",
              "3: no attribute without a namespace is defined but those of the schema",
              "feed, entry, title, summary, content",
              element -> !element.hasAttr("dir")),
          each(
              "atom-author",
              "4.1.1: feeds must contain an author unless all of their entries do",
              "feed",
              feed ->
                  !feed.select("> author > name").text().isBlank()
                      || feed.select("> entry").stream()
                          .allMatch(entry -> !entry.select("> author > name").text().isBlank())),
          each(
              "atom-relation",
              "4.2.7.2: the name of a registered relation",
              "link",
              link -> RELATIONS.contains(link.attr("rel"))),
          each(
              "atom-address",
              "4.2.7.1: the value of href must be an IRI reference; here it is a whole one",
              "link",
              link -> Values.isAddress(link.attr("href"))),
          each(
              "atom-alternate",
              "4.1.2: not more than one alternate with the same type and hreflang",
              "feed, entry",
              parent -> parent.select("> link[rel=alternate]").size() == 1),
          each(
              "atom-self",
              "4.1.1: feeds should contain one link with rel self, the preferred URI",
              "feed",
              (feed, file) ->
                  feed.select("> link[rel=self][type=application/atom+xml]")
                      .eachAttr("href")
                      .equals(List.of(file.address()))),
          each(
              "atom-date",
              "3.3: a date-time of RFC 3339, with an uppercase T and Z",
              "updated, published",
              date -> Values.isRfc3339(date.text())),
          each(
              "atom-order",
              "4.2.9, 4.2.15: published is early in the life cycle, updated the most recent instant",
              "entry",
              entry -> !moment(entry, "published").isAfter(moment(entry, "updated"))),
          each(
              "atom-updated",
              "4.2.15: the most recent instant when the feed was modified",
              "feed",
              feed ->
                  feed.select("entry").stream()
                      .noneMatch(e -> moment(e, "updated").isAfter(moment(feed, "updated")))),
          each(
              "atom-moments",
              "W3C validator, DuplicateUpdated: no two entries were updated at the same time",
              "feed",
              feed -> Values.areUnique(feed.select("> entry > updated").eachText())),
          each(
              "atom-plain",
              "3.1.1.1: with the type text, the content must not contain child elements",
              "title, subtitle, name",
              element -> Values.isPlain(element.text())),
          each(
              "atom-content",
              "4.1.3.3: with the type html, the content should be suitable for handling as HTML",
              "content",
              content -> content.attr("type").equals("html") && !content.text().isBlank()),
          each(
              "atom-summary",
              "W3C validator, MissingTextualContent: an entry has a summary where it has no content",
              "entry",
              entry -> !entry.select("> summary, > content").isEmpty()),
          each(
              "atom-category",
              "4.2.2.1: category elements must have a term",
              "category",
              category -> Values.isPlain(category.attr("term"))),
          each(
              "atom-enclosure",
              "4.2.7.4: type is an advisory media type",
              "link[rel=enclosure]",
              link -> link.attr("type").startsWith("image/")));

  private AtomRules() {}

  private static OffsetDateTime moment(Element parent, String name) {
    return OffsetDateTime.parse(parent.select("> " + name).text());
  }
}
