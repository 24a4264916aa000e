package org.mujaz.bidi;

import org.mujaz.html.CharacterReference;
import org.mujaz.html.HtmlTokens;
import org.mujaz.html.Token;
import org.mujaz.model.Language;

/**
 * A plain text whose isolated runs stand between characters (Unicode Bidirectional Algorithm, 2.4),
 * for scripts that make elements of them: U+2066 begins one from left to right, U+2067 one from
 * right to left, U+2068 what is kept on one line, and U+2069 ends each.
 */
public final class MarkedText {

  private static final char LEFT_TO_RIGHT = '\u2066';
  private static final char RIGHT_TO_LEFT = '\u2067';
  private static final char WHOLE = '\u2068';
  private static final char END = '\u2069';

  private MarkedText() {}

  /** The text with its marks; those that it had before are left out. */
  public static String of(String text, Language language) {
    String html =
        text.replaceAll("[\u2066-\u2069]", "")
            .replace("&", "&amp;")
            .replace("<", "&lt;")
            .replace(">", "&gt;");
    String isolated = Unbroken.whole(Isolation.body(html, language));
    StringBuilder marked = new StringBuilder(isolated.length());
    for (Token token : HtmlTokens.in(isolated)) {
      switch (token.kind()) {
        case START -> marked.append(mark(token));
        case END -> marked.append(END);
        default ->
            marked.append(
                CharacterReference.resolve(isolated.substring(token.start(), token.end())));
      }
    }
    return marked.toString();
  }

  private static char mark(Token start) {
    return switch (start.value("dir", "")) {
      case "ltr" -> LEFT_TO_RIGHT;
      case "rtl" -> RIGHT_TO_LEFT;
      default -> WHOLE;
    };
  }
}
