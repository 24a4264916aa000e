package org.mujaz.feeds;

import static org.mujaz.feeds.Rule.each;

import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Attribute;
import org.jsoup.nodes.Element;
import org.jsoup.parser.Parser;

/** What the HTML inside a feed must be. */
final class ContentRules {

  /** The elements that the feed validator of the W3C accepts (SecurityRisk names the others). */
  private static final Set<String> ELEMENTS =
      Set.of(
          ("a abbr acronym address area article aside audio b bdi big blockquote br caption center"
                  + " cite code col colgroup data dd del details dfn div dl dt em figcaption figure"
                  + " font footer h1 h2 h3 h4 h5 h6 header hgroup hr i img ins kbd label li main map"
                  + " mark menu meter nav ol p picture pre progress q rp rt ruby s samp section small"
                  + " source span strike strong sub summary sup table tbody td tfoot th thead time tr"
                  + " track tt u ul var video wbr")
              .split(" "));

  /** The attributes that it accepts (SecurityRiskAttr), as far as they are in use. */
  private static final Set<String> ATTRIBUTES =
      Set.of(
          ("abbr alt cite class colspan datetime dir headers height href hreflang id lang name open"
                  + " poster rel reversed rowspan scope sizes span src srclang srcset start title"
                  + " translate type value width")
              .split(" "));

  private static final Pattern ABSOLUTE = Pattern.compile("(https?://[^/]|mailto:|tel:).*");

  /** More than a parser ever finds in an item. */
  private static final int ERRORS = 10;

  static final List<Rule<Element>> ALL =
      List.of(
          new Rule<>(
              "content-html",
              "W3C validator, NotHtml: the content parses without an error",
              (content, file) -> Stream.of(content.attr("data-errors")).filter(e -> !e.isEmpty())),
          each(
              "content-directed",
              "a reader of feeds shows a text in its own direction unless it says otherwise",
              "body",
              (body, file) ->
                  body.childrenSize() == 1
                      && body.ownText().isBlank()
                      && body.child(0)
                          .is("div[lang=%s][dir=%s]".formatted(file.language(), dir(file)))),
          each(
              "content-elements",
              "W3C validator, SecurityRisk: elements that may do harm",
              "body *",
              element -> ELEMENTS.contains(element.normalName())),
          each(
              "content-attributes",
              "W3C validator, SecurityRiskAttr: attributes that may do harm",
              "body *",
              element ->
                  element.attributes().asList().stream()
                      .map(Attribute::getKey)
                      .allMatch(ATTRIBUTES::contains)),
          each(
              "content-absolute",
              "W3C validator, ContainsRelRef: relative references",
              "[href], [src], [poster], [cite]",
              element ->
                  Stream.of("href", "src", "poster", "cite")
                      .filter(element::hasAttr)
                      .allMatch(name -> ABSOLUTE.matcher(element.attr(name)).matches())),
          each(
              "content-candidates",
              "the same, in srcset",
              "[srcset]",
              element ->
                  Stream.of(element.attr("srcset").split(",\\s+"))
                      .allMatch(file -> ABSOLUTE.matcher(file).matches())),
          each(
              "content-own",
              "an address of this site leads to a file of it",
              "[href], [src]",
              (element, file) -> {
                String address = element.attr(element.hasAttr("href") ? "href" : "src");
                return !address.startsWith(file.root().toString())
                    || file.file(address).toFile().isFile();
              }));

  private ContentRules() {}

  private static String dir(FeedFile file) {
    return file.language().equals("ar") ? "rtl" : "ltr";
  }

  /** Whether it parses without an error, and has no element that may do harm. */
  static boolean isHarmless(String html) {
    Element document = parse(html);
    return document.attr("data-errors").isEmpty()
        && document.select("body *").stream()
            .allMatch(element -> ELEMENTS.contains(element.normalName()));
  }

  /** The content as a browser reads it, and what it has to say of it. */
  static Element parse(String html) {
    Parser parser = Parser.htmlParser().setTrackErrors(ERRORS);
    Element document = Jsoup.parse("<!doctype html>" + html, "", parser);
    document.attr("data-errors", parser.getErrors().isEmpty() ? "" : parser.getErrors().toString());
    return document;
  }
}
