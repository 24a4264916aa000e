package org.mujaz.html;

import java.util.ArrayDeque;
import java.util.Deque;

/** Tells one element with all that is in it from other pieces of pages. */
public final class WholeElement {

  private WholeElement() {}

  /**
   * Whether a piece begins with the start tag of an element and ends with its end tag, and so does
   * each element in it.
   */
  public static boolean is(Markup piece) {
    HtmlTokens tokens = HtmlTokens.of(piece);
    Deque<String> open = new ArrayDeque<>();
    int begun = 0;
    while (tokens.hasNext()) {
      Token token = tokens.next();
      begun += open.isEmpty() ? 1 : 0;
      if (token.opens()) {
        open.push(token.name());
      } else if (open.isEmpty()
          || (token.kind() == Token.Kind.END && !open.pop().equals(token.name()))) {
        return false;
      }
    }
    return begun == 1 && open.isEmpty();
  }
}
