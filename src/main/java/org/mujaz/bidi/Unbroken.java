package org.mujaz.bidi;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.mujaz.html.Token;

/**
 * Keeps on one line what a hyphen holds together: scores, years and other ranges of numbers, {@code
 * <span class="whole">9-8</span>}; numbers with a noun, as in 22-kick and 3,000-year-old; and names
 * with the Arabic article, as in al-Nawras. Browsers break a line behind the hyphen (Unicode Line
 * Breaking, LB 21a and LB 25, leave it to them), and then 9-8 reads as 8-9 in a right-to-left text,
 * and a headline ends in “al-”. A class and not a joining character, so that a reader who copies
 * the text gets what was written.
 */
final class Unbroken {
  private static final String RANGE =
      "\\p{Nd}{1,4}(?:[-\u2013]\\p{Nd}{1,4}){1,3}+(?![\\p{L}\\p{Nd}/-])";

  private static final String NOUN =
      "\\p{Nd}{1,3}(?:,\\p{Nd}{3}|\\.\\p{Nd}{1,3})?+(?:-\\p{IsLatin}{1,16}){1,2}+(?![\\p{L}\\p{Nd}/-])";

  /** The article as it is written before any letter, and as it sounds before some. */
  private static final String NAME =
      "(?i:[ae]l|[ae][dnrstz]|[ae][dst]h)-['\u2018\u2019]?\\p{Lu}[\\p{L}'\u2018\u2019]{0,20}+(?![\\p{L}\\p{Nd}/-])";

  /** Taken along: where a style sheet makes a box of it, a line could end behind the bracket. */
  private static final String OPENED = "[(\\[\u00ab\u2018\u201c]{0,2}+";

  private static final Pattern WHOLE =
      Pattern.compile(
          "(?<![\\p{L}\\p{Nd}./&#-])" + OPENED + "(?:" + RANGE + "|" + NOUN + "|" + NAME + ")");

  /** Elements in which text cannot hold an element, or keeps its lines. */
  private static final Set<String> PLAIN =
      Set.of("script", "style", "title", "textarea", "option", "pre", "code", "svg");

  private final char[] page;
  private final Edits edits;
  private final Deque<String> plain = new ArrayDeque<>();

  /** For the tokens of one page. */
  Unbroken(char[] page, Edits edits) {
    this.page = page;
    this.edits = edits;
  }

  /** Takes the next token, and notes it where it is a text with something to be kept. */
  void take(Token token) {
    if (token.kind() == Token.Kind.TEXT) {
      if (plain.isEmpty() && Hyphens.hold(page, token.start(), token.end())) {
        edits.keepWhole(token.start(), token.end());
      }
    } else if (token.opens() && PLAIN.contains(token.name())) {
      plain.push(token.name());
    } else if (!plain.isEmpty() && token.closes(plain.peek())) {
      plain.pop();
    }
  }

  /** Whether the place that was come to is one where words are kept whole. */
  boolean isAtWork() {
    return plain.isEmpty();
  }

  /** A text without tags, with each of them in an element of its own. */
  static String whole(String text) {
    Matcher found = WHOLE.matcher(text);
    return found.replaceAll("<span class=\"whole\">$0</span>");
  }
}
