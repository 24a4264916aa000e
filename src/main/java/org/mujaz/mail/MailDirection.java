package org.mujaz.mail;

import java.util.List;
import java.util.Set;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;
import org.jsoup.nodes.TextNode;
import org.mujaz.bidi.LineMarks;
import org.mujaz.model.Direction;

/**
 * Keeps words of the other direction in their places in mail programs. Gmail, Outlook and Yahoo do
 * not know {@code bdi}, Outlook mistakes {@code dir} on links, and some drop it altogether: so such
 * words stand in a {@code span}, with a mark of their direction at an edge that has none itself.
 */
final class MailDirection {

  private static final Set<String> INLINE = Set.of("a", "b", "em", "i", "strong", "time", "cite");

  private MailDirection() {}

  static void apply(Document mail) {
    mail.select("bdi[dir]").forEach(isolated -> isolated.tagName("span"));
    for (Element element : mail.select("[dir]")) {
      if (INLINE.contains(element.normalName())) {
        moveInside(element);
      }
    }
    mail.select("span[dir]").forEach(MailDirection::mark);
  }

  /** The direction of an element becomes that of a span around all that is in it. */
  private static void moveInside(Element element) {
    Element span = new Element("span").attr("dir", element.attr("dir"));
    element.removeAttr("dir");
    if (element.hasAttr("lang")) {
      span.attr("lang", element.attr("lang"));
      element.removeAttr("lang");
    }
    List<Node> children = List.copyOf(element.childNodes());
    children.forEach(span::appendChild);
    element.appendChild(span);
  }

  private static void mark(Element span) {
    Direction direction = span.attr("dir").equals("rtl") ? Direction.RTL : Direction.LTR;
    LineMarks.Edges edges = LineMarks.edges(span.wholeText(), direction);
    if (!edges.before().isEmpty()) {
      span.prependChild(new TextNode(edges.before()));
    }
    if (!edges.behind().isEmpty()) {
      span.appendChild(new TextNode(edges.behind()));
    }
  }
}
