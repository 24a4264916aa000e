package org.mujaz.html;

import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import java.util.Locale;
import java.util.NoSuchElementException;
import java.util.Set;

/**
 * Cuts a page into tokens, in one pass and without building a tree.
 *
 * <p>It follows the tokenizer of HTML (13.2.5) as far as finished pages need it: the tokens lie
 * side by side and together are the whole page. It never fails; what does not end lasts to the end
 * of the page, and a tag that does not end is dropped like a comment.
 */
public final class HtmlTokens implements Iterator<Token> {

  /** Elements in which no tag begins (HTML, 13.2.6.2); their content is one text. */
  private static final Set<String> RAW =
      Set.of("iframe", "noembed", "noframes", "script", "style", "textarea", "title", "xmp");

  /** Inside these the elements above are ordinary ones. */
  private static final Set<String> FOREIGN = Set.of("math", "svg");

  private final String html;

  /** The same page: the virtual machine reads an array in a fraction of the time of a string. */
  private final char[] chars;

  private int at;
  private int foreign;
  private String raw = "";

  private HtmlTokens(String html) {
    this.html = html;
    this.chars = html.toCharArray();
  }

  /** The tokens of a page or of a piece of one. */
  public static HtmlTokens of(String html) {
    return new HtmlTokens(html);
  }

  /** The tokens of a page or of a piece of one, to go through with {@code for}. */
  public static Iterable<Token> in(String html) {
    return () -> of(html);
  }

  /** The characters of the page, not to be changed. */
  public char[] characters() {
    return chars;
  }

  @Override
  public boolean hasNext() {
    return at < chars.length;
  }

  @Override
  public Token next() {
    if (!hasNext()) {
      throw new NoSuchElementException();
    }
    Token token = isMarkup(at) ? markup(at) : text(at);
    at = token.end();
    return token;
  }

  /** Whether something else than text begins here: {@code a < b} is text. */
  private boolean isMarkup(int start) {
    if (chars[start] != '<' || start + 1 >= chars.length) {
      return false;
    }
    if (!raw.isEmpty()) {
      return endsRaw(start);
    }
    char next = chars[start + 1];
    return isLetter(next) || next == '!' || next == '?' || next == '/';
  }

  /** Whether this is the end tag of the element in which no other tag counts. */
  private boolean endsRaw(int start) {
    int end = start + 2 + raw.length();
    return html.startsWith("</", start)
        && html.regionMatches(true, start + 2, raw, 0, raw.length())
        && (end >= chars.length || !isNameCharacter(chars[end]));
  }

  private Token text(int start) {
    int end = html.indexOf('<', start + 1);
    while (end >= 0 && !isMarkup(end)) {
      end = html.indexOf('<', end + 1);
    }
    return new Token(Token.Kind.TEXT, start, end < 0 ? chars.length : end, "", List.of());
  }

  private Token markup(int start) {
    char next = chars[start + 1];
    if (isLetter(next)) {
      return startTag(start);
    }
    if (next == '/' && start + 2 < chars.length && isLetter(chars[start + 2])) {
      return endTag(start);
    }
    boolean comment = html.startsWith("<!--", start);
    int end = comment ? html.indexOf("-->", start + 4) : html.indexOf('>', start);
    int length = comment ? 3 : 1;
    return new Token(
        Token.Kind.COMMENT, start, end < 0 ? chars.length : end + length, "", List.of());
  }

  private Token endTag(int start) {
    raw = "";
    int nameEnd = nameEnd(start + 2);
    String name = lower(start + 2, nameEnd);
    int end = html.indexOf('>', nameEnd);
    foreign -= FOREIGN.contains(name) && foreign > 0 ? 1 : 0;
    return new Token(Token.Kind.END, start, end < 0 ? chars.length : end + 1, name, List.of());
  }

  private Token startTag(int start) {
    int i = nameEnd(start + 1);
    String name = lower(start + 1, i);
    List<Attribute> attributes = List.of();
    while (i < chars.length && chars[i] != '>') {
      if (isSpaceOrSlash(chars[i])) {
        i++;
      } else {
        attributes = attributes.isEmpty() ? new ArrayList<>() : attributes;
        Attribute attribute = attribute(i);
        attributes.add(attribute);
        i = attribute.valueEnd() + (isQuote(attribute.valueEnd(), attribute) ? 1 : 0);
      }
    }
    if (i >= chars.length) {
      return new Token(Token.Kind.COMMENT, start, i, "", List.of());
    }
    enter(name, chars[i - 1] == '/');
    return new Token(Token.Kind.START, start, i + 1, name, attributes);
  }

  private void enter(String name, boolean closed) {
    if (FOREIGN.contains(name)) {
      foreign += closed ? 0 : 1;
    } else {
      raw = foreign == 0 && RAW.contains(name) ? name : "";
    }
  }

  private Attribute attribute(int start) {
    int nameEnd = start + 1;
    while (nameEnd < chars.length && isAttributeName(chars[nameEnd])) {
      nameEnd++;
    }
    int equals = skipSpace(nameEnd);
    if (equals >= chars.length || chars[equals] != '=') {
      return new Attribute(chars, start, nameEnd, nameEnd, nameEnd);
    }
    int value = skipSpace(equals + 1);
    if (value < chars.length && (chars[value] == '"' || chars[value] == '\'')) {
      int end = html.indexOf(chars[value], value + 1);
      return new Attribute(chars, start, nameEnd, value + 1, end < 0 ? chars.length : end);
    }
    int end = value;
    while (end < chars.length && chars[end] != '>' && !isSpace(chars[end])) {
      end++;
    }
    return new Attribute(chars, start, nameEnd, value, end);
  }

  /** Whether the value ended with the quotation mark with which it began. */
  private boolean isQuote(int end, Attribute attribute) {
    int before = attribute.valueStart() - 1;
    return end < chars.length
        && (chars[before] == '"' || chars[before] == '\'')
        && chars[end] == chars[before];
  }

  private int nameEnd(int start) {
    int end = start;
    while (end < chars.length && isNameCharacter(chars[end])) {
      end++;
    }
    return end;
  }

  private int skipSpace(int start) {
    int end = start;
    while (end < chars.length && isSpace(chars[end])) {
      end++;
    }
    return end;
  }

  private String lower(int start, int end) {
    for (int i = start; i < end; i++) {
      if ((chars[i] < 'a' || chars[i] > 'z') && (chars[i] < '0' || chars[i] > '9')) {
        return html.substring(start, end).toLowerCase(Locale.ROOT);
      }
    }
    return ElementNames.of(chars, start, end);
  }

  private static boolean isLetter(char c) {
    return (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z');
  }

  private static boolean isNameCharacter(char c) {
    return c != '>' && !isSpaceOrSlash(c);
  }

  private static boolean isAttributeName(char c) {
    return c != '=' && isNameCharacter(c);
  }

  private static boolean isSpaceOrSlash(char c) {
    return c == '/' || isSpace(c);
  }

  private static boolean isSpace(char c) {
    return c == ' ' || c == '\n' || c == '\t' || c == '\r' || c == '\f';
  }
}
