package org.mujaz.bidi;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.mujaz.html.HtmlTokens;
import org.mujaz.html.Token;

/**
 * Keeps scores, years and other ranges of numbers on one line: {@code <span
 * class="whole">9-8</span>}. Browsers break a line behind the hyphen (Unicode Line Breaking, LB 21a
 * and LB 25, leave it to them), and then 9-8 reads as 8-9 in a right-to-left text. A class and not
 * a joining character, so that a reader who copies the text gets what was written.
 */
public final class Ranges {
  private static final Pattern RANGE =
      Pattern.compile(
          "(?<![\\p{L}\\p{Nd}./&#-])\\p{Nd}{1,4}(?:[-\u2013]\\p{Nd}{1,4}){1,3}+(?![\\p{L}\\p{Nd}/-])");

  /** Elements in which text cannot hold an element, or keeps its lines. */
  private static final Set<String> PLAIN =
      Set.of("script", "style", "title", "textarea", "option", "pre", "code", "svg");

  private Ranges() {}

  /** The same page with each range of numbers in an element of its own. */
  public static String whole(String page) {
    if (!RANGE.matcher(page).find()) {
      return page;
    }
    StringBuilder whole = new StringBuilder(page.length() + 256);
    Deque<String> plain = new ArrayDeque<>();
    for (Token token : HtmlTokens.in(page)) {
      if (token.opens() && PLAIN.contains(token.name())) {
        plain.push(token.name());
      } else if (!plain.isEmpty() && token.closes(plain.peek())) {
        plain.pop();
      }
      String text = page.substring(token.start(), token.end());
      whole.append(token.kind() == Token.Kind.TEXT && plain.isEmpty() ? wrapped(text) : text);
    }
    return whole.toString();
  }

  private static String wrapped(String text) {
    Matcher ranges = RANGE.matcher(text);
    return ranges.replaceAll("<span class=\"whole\">$0</span>");
  }
}
