package org.mujaz.markdown.conversion;

import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jsoup.parser.Parser;

/**
 * Turns the HTML of other tools into Markdown: what a body says, without how it looked.
 *
 * <p>The HTML is read as a browser would read it. Rendered again, the result has the same words,
 * links and pictures. What Markdown cannot say and readers need stays as HTML, such as {@code
 * <sup>}; what runs or embeds is left out and told.
 */
public final class HtmlToMarkdown {

  private HtmlToMarkdown() {}

  /** What a line end in text means. */
  public enum LineEnds {
    /** A space, as in HTML. */
    SPACES,
    /** A line, and a blank line a paragraph, as in the editor of old versions of WordPress. */
    LINES
  }

  /** Converts the content of a body. */
  public static ConvertedHtml convert(String html, LineEnds lineEnds, References references) {
    Parser parser = Parser.htmlParser().setTrackPosition(true);
    Document document = Document.createShell("");
    Element body = document.body();
    body.appendChildren(parser.parseFragmentInput(html, body, ""));
    Conversion conversion = new Conversion(body, lineEnds, references);
    return new ConvertedHtml(new Blocks(conversion).of(body), conversion.lost());
  }

  /** The plain text of a piece of HTML, such as a title: its words, without markup. */
  public static String text(String html) {
    if (isText(html)) {
      return html;
    }
    return Parser.unescapeEntities(org.jsoup.Jsoup.parseBodyFragment(html).body().text(), false);
  }

  /** Whether there is no markup, and no white space that a browser would take for another. */
  private static boolean isText(String html) {
    boolean space = true;
    for (int i = 0; i < html.length(); i++) {
      char c = html.charAt(i);
      boolean odd =
          c < ' ' || c == '<' || c == '&' || c == '\u00A0' || c == '\u00AD' || c == '\u200B';
      if (odd || (space && c == ' ')) {
        return false;
      }
      space = c == ' ';
    }
    return html.isEmpty() || !space;
  }
}
