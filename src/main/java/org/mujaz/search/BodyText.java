package org.mujaz.search;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.mujaz.html.CharacterReference;
import org.mujaz.html.HtmlTokens;
import org.mujaz.html.Token;

/** The plain text of a finished body, block by block: no phrase goes over the end of one. */
public final class BodyText {

  /** Elements over which a line of text goes on; the marks of footnotes are none of its words. */
  private static final Set<String> INLINE =
      Set.of(
          "a", "abbr", "b", "bdi", "bdo", "cite", "code", "data", "del", "dfn", "em", "i", "ins",
          "kbd", "mark", "q", "s", "samp", "small", "span", "strong", "sub", "time", "u", "var",
          "wbr");

  /** Elements whose content nobody reads as text. */
  private static final Set<String> UNREAD = Set.of("script", "style", "template", "svg", "math");

  private final List<String> blocks = new ArrayList<>();
  private final StringBuilder block = new StringBuilder();
  private int unread;

  private BodyText() {}

  /** The blocks of a body, in order; none of them is blank. */
  public static List<String> of(String html) {
    BodyText text = new BodyText();
    for (Token token : HtmlTokens.in(html)) {
      text.take(token, html);
    }
    text.end();
    return text.blocks;
  }

  private void take(Token token, String html) {
    if (token.kind() == Token.Kind.TEXT) {
      if (unread == 0) {
        block.append(CharacterReference.resolve(html.substring(token.start(), token.end())));
      }
    } else if (UNREAD.contains(token.name())) {
      unread = Math.max(0, unread + (token.kind() == Token.Kind.END ? -1 : 1));
    } else if (token.kind() != Token.Kind.COMMENT && !INLINE.contains(token.name())) {
      end();
    }
  }

  private void end() {
    if (!block.toString().isBlank()) {
      blocks.add(block.toString().strip());
    }
    block.setLength(0);
  }
}
