package org.mujaz.markdown.conversion;

import java.util.ArrayList;
import java.util.Collections;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Set;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;
import org.jsoup.nodes.TextNode;
import org.mujaz.markdown.conversion.ConvertedHtml.Lost;
import org.mujaz.markdown.conversion.HtmlToMarkdown.LineEnds;

/** What the parts of one conversion share. */
final class Conversion {

  private static final Set<String> BLOCKS =
      Set.of(
          "address",
          "article",
          "aside",
          "blockquote",
          "body",
          "center",
          "dd",
          "details",
          "div",
          "dl",
          "dt",
          "fieldset",
          "figcaption",
          "figure",
          "footer",
          "form",
          "h1",
          "h2",
          "h3",
          "h4",
          "h5",
          "h6",
          "header",
          "hr",
          "iframe",
          "li",
          "main",
          "nav",
          "ol",
          "p",
          "pre",
          "section",
          "summary",
          "table",
          "tbody",
          "td",
          "tfoot",
          "th",
          "thead",
          "tr",
          "ul",
          "video",
          "audio",
          "object",
          "embed");

  /** What goes with everything in it: it runs, embeds, or asks readers for something. */
  private static final Set<String> LEFT_OUT =
      Set.of(
          "applet",
          "audio",
          "button",
          "canvas",
          "embed",
          "iframe",
          "input",
          "map",
          "math",
          "noscript",
          "object",
          "script",
          "select",
          "style",
          "svg",
          "template",
          "textarea",
          "video");

  final LineEnds lineEnds;
  final References references;
  private final Set<Node> holders = Collections.newSetFromMap(new IdentityHashMap<>());
  private final List<Lost> lost = new ArrayList<>();

  Conversion(Element body, LineEnds lineEnds, References references) {
    this.lineEnds = lineEnds;
    this.references = references;
    for (Element element : body.getAllElements()) {
      if (BLOCKS.contains(element.normalName())) {
        markHolders(element);
      }
    }
  }

  private void markHolders(Element block) {
    for (Node holder = block; holder != null && holders.add(holder); ) {
      holder = holder.parent();
    }
  }

  /** Whether a node is a block or holds one. */
  boolean isBlock(Node node) {
    return node instanceof Element && holders.contains(node);
  }

  /** Whether an element is left out with everything in it. */
  static boolean isLeftOut(Element element) {
    return LEFT_OUT.contains(element.normalName());
  }

  /** Reports an element that is left out. */
  void lose(Element element) {
    String address = embedded(element);
    lost.add(
        new Lost(
            "<" + element.normalName() + ">" + (address.isEmpty() ? "" : " " + address),
            Math.max(1, element.sourceRange().start().lineNumber())));
  }

  /** Reports a link whose words stand without it. */
  void loseLink(Element link) {
    lost.add(
        new Lost("<a> " + link.attr("href"), Math.max(1, link.sourceRange().start().lineNumber())));
  }

  /** The address that an element embeds. */
  static String embedded(Element element) {
    for (String name : List.of("src", "data")) {
      if (!element.attr(name).isBlank()) {
        return element.attr(name).strip();
      }
    }
    Element source = element.selectFirst("source[src]");
    return source == null ? "" : source.attr("src").strip();
  }

  List<Lost> lost() {
    return lost;
  }

  /** The first character behind a node in its block; a space at the end. */
  int following(Node node) {
    for (Node at = node; at != null && !isBlock(at); at = at.parent()) {
      for (Node next = at.nextSibling(); next != null; next = next.nextSibling()) {
        if (isBlock(next) || next.nameIs("br")) {
          return ' ';
        }
        String text = text(next);
        if (!text.isEmpty()) {
          return text.codePointAt(0);
        }
      }
    }
    return ' ';
  }

  private static String text(Node node) {
    if (node instanceof TextNode text) {
      return text.getWholeText();
    }
    return node instanceof Element element ? element.wholeText() : "";
  }
}
