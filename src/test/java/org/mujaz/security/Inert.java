package org.mujaz.security;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.TreeSet;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Attribute;
import org.jsoup.nodes.Element;
import org.jsoup.parser.ParseError;
import org.jsoup.parser.Parser;

/** Looks for what could run in a finished page, or in the HTML of a feed. */
public final class Inert {

  /** Elements that run, load or send something, or that read what is in them in another way. */
  private static final Set<String> ACTIVE =
      Set.of(
          "animate",
          "applet",
          "audio",
          "base",
          "embed",
          "foreignobject",
          "frame",
          "frameset",
          "iframe",
          "math",
          "mglyph",
          "mtext",
          "noembed",
          "noframes",
          "object",
          "plaintext",
          "set",
          "template",
          "textarea",
          "video",
          "xmp");

  private static final Set<String> ADDRESSES =
      Set.of(
          "action",
          "background",
          "cite",
          "data",
          "formaction",
          "href",
          "longdesc",
          "ping",
          "poster",
          "src",
          "srcset",
          "xlink:href");

  private static final Set<String> SCHEMES = Set.of("data", "javascript", "vbscript", "file");

  private Inert() {}

  /** What is not inert in a whole page of the site. */
  public static List<String> inPage(String html) {
    List<String> found = new ArrayList<>();
    for (Element element : Jsoup.parse(html).getAllElements()) {
      check(element, found);
      String source = element.attr("src");
      boolean own =
          source.startsWith("/assets/") || element.attr("type").equals("application/ld+json");
      if (element.normalName().equals("script") && !own) {
        found.add(element.outerHtml());
      }
    }
    return found;
  }

  /** What is not inert in a piece of a page, which has no scripts at all. */
  public static List<String> inFragment(String html) {
    List<String> found = new ArrayList<>();
    for (Element element : Jsoup.parseBodyFragment(html).getAllElements()) {
      check(element, found);
      if (Set.of("script", "style", "link", "meta", "form", "svg").contains(element.normalName())) {
        found.add(element.outerHtml());
      }
    }
    return found;
  }

  /** The names of all elements of a piece of a page. */
  public static Set<String> elements(String html) {
    Set<String> names = new TreeSet<>();
    Jsoup.parseBodyFragment(html)
        .body()
        .children()
        .select("*")
        .forEach(e -> names.add(e.normalName()));
    return names;
  }

  /** Where a piece of a page has a tag that a browser has to mend. */
  public static List<String> unbalanced(String html) {
    Parser parser = Parser.htmlParser().setTrackErrors(9);
    parser.parseFragmentInput(html, new Element("body"), "");
    return parser.getErrors().stream().map(ParseError::toString).toList();
  }

  private static void check(Element element, List<String> found) {
    if (ACTIVE.contains(element.normalName()) && !element.id().equals("search-result")) {
      found.add(element.outerHtml());
    }
    for (Attribute attribute : element.attributes()) {
      String name = attribute.getKey().toLowerCase(Locale.ROOT);
      boolean runs = name.startsWith("on") || name.equals("srcdoc") || name.contains("<");
      if (runs || (ADDRESSES.contains(name) && isActive(attribute.getValue()))) {
        found.add(element.tagName() + " " + attribute.html());
      }
    }
  }

  /** As browsers read it: without controls, whatever the case (URL Standard, 4.4). */
  private static boolean isActive(String address) {
    String plain = address.replaceAll("[\\x00-\\x20]", "").toLowerCase(Locale.ROOT);
    int colon = plain.indexOf(':');
    return colon > 0 && SCHEMES.contains(plain.substring(0, colon));
  }
}
