package org.mujaz.render;

import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.mujaz.html.Attribute;
import org.mujaz.html.HtmlTokens;
import org.mujaz.html.Srcset;
import org.mujaz.html.Token;

/**
 * Makes a finished body fit for a feed, where it stands on no page of this site: every address in
 * it becomes absolute, and what programs that read feeds refuse is left to the page.
 */
final class FeedHtml {

  /**
   * What the feed validator of the W3C takes for harmless, without forms; a publisher who trusts
   * the HTML of articles may have written anything.
   */
  private static final Set<String> ELEMENTS =
      Set.of(
          ("a abbr acronym address area article aside audio b bdi big blockquote br caption center"
                  + " cite code col colgroup data dd del details dfn div dl dt em figcaption figure"
                  + " font footer h1 h2 h3 h4 h5 h6 header hgroup hr i img ins kbd label li main map"
                  + " mark menu nav ol p picture pre q rp rt ruby s samp section small source span"
                  + " strike strong sub summary sup table tbody td tfoot th thead time tr track tt u"
                  + " ul var video wbr")
              .split(" "));

  private static final Set<String> ATTRIBUTES =
      Set.of(
          ("abbr alt cite class colspan controls coords datetime dir headers height href hreflang id"
                  + " lang name open poster rel reversed rowspan scope shape sizes span src srclang"
                  + " srcset start title translate type usemap value width")
              .split(" "));

  /** Elements that go with everything in them. */
  private static final Set<String> HIDING =
      Set.of(
          "applet",
          "button",
          "canvas",
          "dialog",
          "embed",
          "math",
          "noscript",
          "object",
          "script",
          "select",
          "style",
          "svg",
          "template",
          "textarea",
          "title");

  private static final Set<String> ADDRESSES = Set.of("cite", "href", "poster", "src");

  private static final Pattern HEADING = Pattern.compile("h[1-5]");

  private final String html;
  private final PageAddress page;
  private final boolean part;
  private final StringBuilder out;

  /** The element whose end is waited for, and how many of its kind are open. */
  private String hiding = "";

  private int hidden;

  private FeedHtml(String html, PageAddress page, boolean part) {
    this.html = html;
    this.page = page;
    this.part = part;
    this.out = new StringBuilder(html.length() + html.length() / 8);
  }

  /** The body of a page as an item of its own. */
  static String whole(String html, PageAddress page) {
    return new FeedHtml(html, page, false).rewritten();
  }

  /**
   * The body of a page as one of several in an item: its headings are one level lower, and it has
   * no ids, which only the page needs to have once.
   */
  static String part(String html, PageAddress page) {
    return new FeedHtml(html, page, true).rewritten();
  }

  private String rewritten() {
    for (Token token : HtmlTokens.in(html)) {
      if (!hiding.isEmpty()) {
        hide(token);
      } else if (token.kind() == Token.Kind.TEXT) {
        out.append(html, token.start(), token.end());
      } else if (token.kind() == Token.Kind.START) {
        start(token);
      } else if (token.kind() == Token.Kind.END && ELEMENTS.contains(token.name())) {
        out.append("</").append(name(token)).append('>');
      }
    }
    return out.toString();
  }

  private void hide(Token token) {
    if (token.name().equals(hiding)) {
      hidden += token.kind() == Token.Kind.START ? 1 : -1;
      hiding = hidden == 0 ? "" : hiding;
    }
  }

  private void start(Token token) {
    if (token.name().equals("iframe")) {
      frame(token);
    } else if (token.name().equals("input")) {
      box(token);
    } else if (HIDING.contains(token.name())) {
      hiding = token.opens() ? token.name() : "";
      hidden = 1;
    } else if (ELEMENTS.contains(token.name())) {
      out.append('<').append(name(token));
      token.attributes().forEach(this::attribute);
      out.append('>');
    }
  }

  /** What another site shows in a frame, a reader of feeds opens there. */
  private void frame(Token frame) {
    String address = page.absolute(frame.value("src", ""));
    String title = frame.value("title", address);
    out.append("<a href=\"").append(Bodies.escaped(address)).append("\">");
    out.append(Bodies.escaped(title.isBlank() ? address : title)).append("</a>");
    hiding = "iframe";
    hidden = 1;
  }

  /** The box of a task, which readers of feeds leave out; other fields belong to forms. */
  private void box(Token input) {
    if (input.value("type", "").equals("checkbox")) {
      out.append(input.attribute("checked").isPresent() ? "☑ " : "☐ ");
    }
  }

  private String name(Token token) {
    String name = token.name();
    return part && HEADING.matcher(name).matches() ? "h" + (name.charAt(1) - '0' + 1) : name;
  }

  private void attribute(Attribute attribute) {
    String name = attribute.name().toLowerCase(Locale.ROOT);
    if (!ATTRIBUTES.contains(name) || (part && name.equals("id"))) {
      return;
    }
    String value = html.substring(attribute.valueStart(), attribute.valueEnd());
    if (ADDRESSES.contains(name)) {
      value = Bodies.escaped(page.absolute(attribute.value()));
    } else if (name.equals("srcset")) {
      value = Bodies.escaped(candidates(attribute.value()));
    }
    out.append(' ').append(name).append("=\"").append(value.replace("\"", "&quot;")).append('"');
  }

  private String candidates(String srcset) {
    return Srcset.candidates(srcset).stream()
        .map(file -> (page.absolute(file.address()) + " " + file.descriptor()).strip())
        .collect(Collectors.joining(", "));
  }
}
