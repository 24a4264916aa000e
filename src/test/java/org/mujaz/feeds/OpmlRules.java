package org.mujaz.feeds;

import static org.mujaz.feeds.Rule.each;

import java.util.List;
import java.util.Set;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Attribute;
import org.jsoup.nodes.Element;
import org.jsoup.parser.Parser;

/** OPML 2.0 (opml.org/spec2.opml), its subscription lists. */
final class OpmlRules {

  private static final Set<String> OUTLINE =
      Set.of("text", "type", "title", "description", "xmlUrl", "htmlUrl", "language", "version");

  static final List<Rule<Element>> ALL =
      List.of(
          each(
              "opml-version",
              "<opml> is an XML element, with a single required attribute, version",
              ":root",
              root ->
                  root.is("opml[version=2.0]")
                      && root.select("> head").size() == 1
                      && root.select("> body").size() == 1),
          each(
              "opml-title",
              "<title> is the title of the document",
              "head",
              head -> Values.isPlain(head.select("> title").text())),
          each(
              "opml-date",
              "all the date-times conform to RFC 822",
              "dateModified, dateCreated",
              date -> Values.isRfc822(date.text())),
          each(
              "opml-body",
              "a <body> contains one or more <outline> elements",
              "body",
              body -> !body.select("> outline").isEmpty()),
          each(
              "opml-text",
              "every outline element must have at least a text attribute",
              "outline",
              outline -> Values.isPlain(outline.attr("text"))),
          each(
              "opml-known",
              "an OPML file may contain attributes not described here only if in a namespace",
              "outline",
              outline ->
                  outline.attributes().asList().stream()
                      .map(Attribute::getKey)
                      .allMatch(OUTLINE::contains)),
          each(
              "opml-feed",
              "each sub-element of a list of subscriptions has the attributes type, text and xmlUrl",
              "outline:not(:has(> outline))",
              (outline, file) ->
                  outline.attr("type").equals("rss")
                      && outline.attr("version").equals("RSS2")
                      && outline.attr("language").equals(file.language())
                      && file.file(outline.attr("xmlUrl")).toFile().isFile()
                      && file.file(outline.attr("htmlUrl")).toFile().isFile()),
          each(
              "opml-group",
              "an outline that is no feed gathers some",
              "outline:has(> outline)",
              group -> !group.hasAttr("type")),
          each(
              "opml-once",
              "no feed is there twice",
              "body",
              body -> Values.areUnique(body.select("outline[xmlUrl]").eachAttr("xmlUrl"))));

  private OpmlRules() {}

  static Element parse(String text) {
    return Jsoup.parse(text, "", Parser.xmlParser());
  }
}
