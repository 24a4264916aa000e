package org.mujaz.verify;

import java.util.List;
import java.util.Locale;
import java.util.function.BiConsumer;
import java.util.regex.Pattern;
import org.mujaz.html.Attribute;
import org.mujaz.html.NameSet;
import org.mujaz.html.Token;

/**
 * Finds styles and scripts inside of a page, which the policy of the site has browsers leave out
 * (Content Security Policy Level 3, 4.2.3 and 6.7.3).
 */
final class InlineCode {

  /** Types of script that are none: data for other programs. */
  private static final Pattern DATA = Pattern.compile("(?i)[a-z]+/(?!javascript|ecmascript).*");

  private static final NameSet ELEMENTS = NameSet.of("script", "style");

  private static final NameSet STYLE = NameSet.of("style");

  private static final NameSet ADDRESSES = NameSet.of("href", "src", "action", "formaction");

  private static final String SCRIPT = "javascript:";

  private static final int SHOWN = 60;

  private final boolean styled;
  private final BiConsumer<String, List<String>> found;

  /**
   * Looks for code.
   *
   * @param styled whether styles may stand in the page, as in a mail, which has no policy
   * @param found takes it as it is written, and its traces
   */
  InlineCode(boolean styled, BiConsumer<String, List<String>> found) {
    this.styled = styled;
    this.found = found;
  }

  /** Takes the next token. */
  void take(Token token) {
    if (token.isOneOf(ELEMENTS)) {
      element(token);
    }
    if (token.mayHave(ADDRESSES) || token.mayHave(STYLE) || token.hasUnusual()) {
      for (int i = 0; i < token.attributeCount(); i++) {
        take(token.attribute(i));
      }
    }
  }

  private void element(Token token) {
    if ((token.opens("style") && !styled) || (token.opens("script") && isCode(token))) {
      found.accept("<" + token.name() + ">", Traces.tag(token.name()));
    }
  }

  private void take(Attribute attribute) {
    boolean handler = attribute.begins("on") && attribute.name().length() > 2;
    if (handler || (attribute.isOneOf(STYLE) && !styled) || isScript(attribute)) {
      String value = attribute.value().replaceAll("\\s+", " ");
      String shown = value.length() > SHOWN ? value.substring(0, SHOWN) + "…" : value;
      String name = attribute.name().toLowerCase(Locale.ROOT);
      found.accept(name + "=\"" + shown + '"', Traces.attribute(attribute));
    }
  }

  private static boolean isCode(Token token) {
    return token.attribute("src").isEmpty() && !DATA.matcher(token.value("type", "")).matches();
  }

  /** What it begins with, white space and references aside. */
  private static boolean mayBeScript(char first) {
    return first == 'j' || first == 'J' || first == '&' || Character.isWhitespace(first);
  }

  private static boolean isScript(Attribute attribute) {
    return attribute.isOneOf(ADDRESSES)
        && mayBeScript(attribute.first())
        && attribute.value().strip().regionMatches(true, 0, SCRIPT, 0, SCRIPT.length());
  }
}
