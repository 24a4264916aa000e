package org.mujaz.markdown;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Attribute;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Range;
import org.jsoup.nodes.TextNode;
import org.jsoup.parser.Parser;
import org.jsoup.safety.Cleaner;
import org.mujaz.model.HtmlPolicy;
import org.mujaz.problem.ProblemCode;
import org.mujaz.source.Location;

/**
 * Goes over rendered HTML in which an editor's own HTML stands.
 *
 * <p>It is read as a browser would read it, so whatever the editor left open is closed, and written
 * again. What is harmful is reported and taken out by {@link HtmlRules}; jsoup's cleaner then lets
 * through only what is known, whatever was overlooked. Links and pictures become marks like those
 * of Markdown.
 */
final class HtmlCleaner {

  private static final Cleaner CLEANER = new Cleaner(HtmlRules.safelist());

  /** More than nested errors of HTML have ever needed. */
  private static final int ROUNDS = 5;

  private final Rendering rendering;
  private final CharSequence html;
  private final RawSegments raw;
  private final boolean trusted;

  /**
   * Goes over a piece of HTML.
   *
   * @param rendering takes the references and problems
   * @param html the piece
   * @param raw which parts of it an editor wrote
   */
  HtmlCleaner(Rendering rendering, CharSequence html, RawSegments raw) {
    this.rendering = rendering;
    this.html = html;
    this.raw = raw;
    this.trusted = rendering.policy == HtmlPolicy.TRUST;
  }

  /** The HTML as it may be published. */
  String clean() {
    Document document = read(html.toString());
    for (Element element : document.body().getAllElements()) {
      if (!element.nameIs("body")) {
        look(element);
      }
    }
    return (trusted ? body(document) : settled(document)).strip();
  }

  /**
   * Reads a piece as the content of {@code body}: at the start of a whole page, scripts, styles and
   * titles would belong to its head.
   */
  private static Document read(String html) {
    Parser parser = Parser.htmlParser().setTrackPosition(true);
    Document document = Document.createShell("");
    Element body = document.body();
    body.appendChildren(parser.parseFragmentInput(html, body, ""));
    return document;
  }

  /**
   * Cleans until reading the result again changes nothing: what is taken out can leave elements in
   * places where a browser would not have put them, and would move them.
   */
  private static String settled(Document document) {
    String html = body(CLEANER.clean(document));
    for (int round = 0; round < ROUNDS; round++) {
      String again = body(CLEANER.clean(Jsoup.parseBodyFragment(html)));
      if (again.equals(html)) {
        break;
      }
      html = again;
    }
    return html;
  }

  private static String body(Document document) {
    document.outputSettings().prettyPrint(false);
    return document.body().html();
  }

  private void look(Element element) {
    Optional<Location> place = place(element.sourceRange());
    if (!trusted) {
      sift(element, place);
    }
    if (element.parent() != null && element.nameIs("a") && element.hasAttr("href")) {
      link(element, place);
    } else if (element.parent() != null && element.nameIs("img") && element.hasAttr("src")) {
      picture(element, place);
    }
  }

  /**
   * Where an editor wrote it; nothing for what this package wrote, and for elements that the rules
   * of HTML repeat because they were left open.
   */
  private Optional<Location> place(Range range) {
    return range.isTracked() ? raw.at(range.startPos()) : Optional.empty();
  }

  private void sift(Element element, Optional<Location> place) {
    String name = element.normalName();
    if (HtmlRules.hidesContent(name)) {
      report("<" + name + ">", place);
      element.remove();
    } else if (place.isPresent() && !HtmlRules.isHarmless(name)) {
      report("<" + name + ">", place);
      element.unwrap();
    } else {
      siftAttributes(element, place);
    }
  }

  private void siftAttributes(Element element, Optional<Location> place) {
    List<String> harmful = new ArrayList<>();
    for (Attribute attribute : element.attributes()) {
      if (!isAllowed(element, attribute, place.isPresent())) {
        harmful.add(attribute.getKey());
        place.ifPresent(p -> report(attribute.getKey() + "=", place(attribute, p)));
      }
    }
    harmful.forEach(element::removeAttr);
  }

  private static boolean isAllowed(Element element, Attribute attribute, boolean byEditor) {
    return attribute.getValue().indexOf(Prose.MARK) >= 0
        || HtmlRules.isHarmless(element.normalName(), attribute)
        || (!byEditor && HtmlRules.isOurs(element.normalName(), attribute));
  }

  private Optional<Location> place(Attribute attribute, Location element) {
    return place(attribute.sourceRange().nameRange()).or(() -> Optional.of(element));
  }

  private void report(String what, Optional<Location> place) {
    place.ifPresent(
        location ->
            rendering.problems.add(ProblemCode.HTML_REMOVED, location, HtmlText.clean(what)));
  }

  private static boolean isFootnote(String target, Optional<Location> place) {
    return place.isEmpty() && (target.startsWith("#fn:") || target.startsWith("#fnref:"));
  }

  /** Where an editor wrote the value of an attribute. */
  private Location value(Element element, String name, Optional<Location> place) {
    return Optional.ofNullable(element.attribute(name))
        .filter(attribute -> place.isPresent())
        .flatMap(attribute -> place(attribute.sourceRange().valueRange()))
        .or(() -> place)
        .orElse(Location.of(rendering.file.path()));
  }

  private void link(Element element, Optional<Location> place) {
    String target = element.attr("href");
    if (target.indexOf(Prose.MARK) < 0 && !isFootnote(target, place)) {
      Location location = value(element, "href", place);
      element.attr("href", rendering.mark(new Reference.Link(Targets.clean(target), location)));
    }
  }

  private void picture(Element element, Optional<Location> place) {
    Location location = value(element, "src", place);
    String target = Targets.clean(element.attr("src"));
    Optional<String> alt =
        Optional.of(element.attr("alt"))
            .filter(given -> element.hasAttr("alt"))
            .map(given -> HtmlText.clean(given).strip());
    element.replaceWith(new TextNode(rendering.mark(new Reference.Image(target, alt, location))));
  }
}
