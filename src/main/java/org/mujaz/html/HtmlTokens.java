package org.mujaz.html;

import java.util.Arrays;
import java.util.Iterator;
import java.util.List;
import java.util.NoSuchElementException;
import org.jspecify.annotations.Nullable;

/**
 * Cuts a page into tokens, in one pass and without building a tree.
 *
 * <p>It follows the tokenizer of HTML (13.2.5) as far as finished pages need it: the tokens lie
 * side by side and together are the whole page. It never fails; what does not end lasts to the end
 * of the page, and a tag that does not end is dropped like a comment.
 */
public final class HtmlTokens implements Iterator<Token> {

  /** Elements in which no tag begins (HTML, 13.2.6.2); their content is one text. */
  private static final NameSet RAW =
      NameSet.of("iframe", "noembed", "noframes", "script", "style", "textarea", "title", "xmp");

  /** Inside these the elements above are ordinary ones. */
  private static final NameSet FOREIGN = NameSet.of("math", "svg");

  private final Markup page;

  /** Those of the page. */
  private final char[] chars;

  private int at;
  private int foreign;

  /** The name of the element in which no other tag counts; empty outside of such. */
  private String raw = "";

  /** The offset behind the name that was read last. */
  private int nameEnd;

  /** Those of the tag that is being read. */
  private Attribute[] attributes = new Attribute[8];

  private final List<Partial> partials;

  /** The number of the first partial that was not passed. */
  private int partial;

  /** Where that begins. */
  private int partialStart;

  private HtmlTokens(Markup page, List<Partial> partials) {
    this.page = page;
    this.chars = page.characters();
    this.partials = partials;
    this.partialStart = partialStart();
  }

  /** The tokens of a page or of a piece of one. */
  public static HtmlTokens of(Markup html) {
    return new HtmlTokens(html, List.of());
  }

  /**
   * The tokens of a page in which each partial is one, except where no tag counts and in drawings.
   * Whoever wants those of a partial itself calls {@link #enter}.
   */
  public static HtmlTokens withPartials(Markup html) {
    return new HtmlTokens(html, html.partials());
  }

  /** The same. */
  public static HtmlTokens of(String html) {
    return of(Markup.of(html));
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
    if (at >= partialStart) {
      Token whole = partial();
      if (whole != null) {
        return whole;
      }
    }
    Token token = isMarkup(at) ? markup(at) : text(at);
    at = token.end();
    return token;
  }

  /** The partial that begins here, if it counts as one. */
  private @Nullable Token partial() {
    while (partialStart < at) {
      partial++;
      partialStart = partialStart();
    }
    if (partialStart > at || foreign > 0 || !raw.isEmpty()) {
      return null;
    }
    at = partials.get(partial).end();
    return Token.of(Token.Kind.PARTIAL, partialStart, at);
  }

  private int partialStart() {
    return partial < partials.size() ? partials.get(partial).start() : Integer.MAX_VALUE;
  }

  /** What the last token is made of, which was a partial. */
  public Markup made() {
    return partials.get(partial).made();
  }

  /** Gives the tokens of the last token, which was a partial, before those behind it. */
  public void enter() {
    at = partialStart;
    partial++;
    partialStart = partialStart();
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
    return TagCharacters.isLetter(next) || next == '!' || next == '?' || next == '/';
  }

  /** Whether this is the end tag of the element in which no other tag counts. */
  private boolean endsRaw(int start) {
    int name = start + 2;
    int end = name + raw.length();
    if (end > chars.length || chars[start + 1] != '/') {
      return false;
    }
    for (int i = 0; i < raw.length(); i++) {
      if ((chars[name + i] | 0x20) != raw.charAt(i)) {
        return false;
      }
    }
    return end >= chars.length || !TagCharacters.isNameCharacter(chars[end]);
  }

  private Token text(int start) {
    int end = page.indexOf('<', start + 1);
    while (end < chars.length && !isMarkup(end)) {
      end = page.indexOf('<', end + 1);
    }
    return Token.of(Token.Kind.TEXT, start, end);
  }

  private Token markup(int start) {
    char next = chars[start + 1];
    if (TagCharacters.isLetter(next)) {
      return startTag(start);
    }
    if (next == '/' && start + 2 < chars.length && TagCharacters.isLetter(chars[start + 2])) {
      return endTag(start);
    }
    boolean comment = next == '!' && stands("--", start + 2);
    return Token.of(Token.Kind.COMMENT, start, comment ? commentEnd(start + 4) : tagEnd(start));
  }

  private int commentEnd(int start) {
    int end = page.indexOf('-', start);
    while (end < chars.length && !stands("-->", end)) {
      end = page.indexOf('-', end + 1);
    }
    return Math.min(chars.length, end + 3);
  }

  private int tagEnd(int start) {
    return Math.min(chars.length, page.indexOf('>', start) + 1);
  }

  private Token endTag(int start) {
    raw = "";
    HtmlName name = name(start + 2, '>');
    foreign -= foreign > 0 && FOREIGN.has(name) ? 1 : 0;
    return Token.of(Token.Kind.END, start, tagEnd(nameEnd), name);
  }

  private Token startTag(int start) {
    HtmlName name = name(start + 1, '>');
    int i = nameEnd;
    int count = 0;
    while (i < chars.length && chars[i] != '>') {
      if (TagCharacters.isSpaceOrSlash(chars[i])) {
        i++;
      } else {
        Attribute attribute = attribute(i);
        attributes = count < attributes.length ? attributes : Arrays.copyOf(attributes, count * 2);
        attributes[count++] = attribute;
        i = attribute.valueEnd() + (isQuote(attribute.valueEnd(), attribute) ? 1 : 0);
      }
    }
    if (i >= chars.length) {
      return Token.of(Token.Kind.COMMENT, start, i);
    }
    enter(name, chars[i - 1] == '/');
    return count == 0
        ? Token.of(Token.Kind.START, start, i + 1, name)
        : Token.start(start, i + 1, name, first(count));
  }

  /** Without reflection, which {@link Arrays#copyOf} needs for arrays of a class. */
  private Attribute[] first(int count) {
    Attribute[] first = new Attribute[count];
    System.arraycopy(attributes, 0, first, 0, count);
    return first;
  }

  private void enter(HtmlName name, boolean closed) {
    if (FOREIGN.has(name)) {
      foreign += closed ? 0 : 1;
    } else {
      raw = foreign == 0 && RAW.has(name) ? name.text() : "";
    }
  }

  private Attribute attribute(int start) {
    HtmlName name = name(start, '=');
    int equals = skipSpace(nameEnd);
    if (equals >= chars.length || chars[equals] != '=') {
      return new Attribute(chars, name, start, nameEnd, nameEnd);
    }
    int value = skipSpace(equals + 1);
    if (value < chars.length && (chars[value] == '"' || chars[value] == '\'')) {
      return new Attribute(chars, name, start, value + 1, page.indexOf(chars[value], value + 1));
    }
    int end = value;
    while (end < chars.length && chars[end] != '>' && !TagCharacters.isSpace(chars[end])) {
      end++;
    }
    return new Attribute(chars, name, start, value, end);
  }

  /** Whether the value ended with the quotation mark with which it began. */
  private boolean isQuote(int end, Attribute attribute) {
    int before = attribute.valueStart() - 1;
    return end < chars.length
        && (chars[before] == '"' || chars[before] == '\'')
        && chars[end] == chars[before];
  }

  /** The name that begins here, with whatever character, and goes on to {@code stop} at most. */
  private HtmlName name(int start, char stop) {
    char[] all = chars;
    int hash = all[start];
    int end = start + 1;
    while (end < all.length && all[end] != stop && TagCharacters.isNameCharacter(all[end])) {
      hash = 31 * hash + all[end];
      end++;
    }
    nameEnd = end;
    return HtmlName.of(all, start, end, hash);
  }

  private int skipSpace(int start) {
    int end = start;
    while (end < chars.length && TagCharacters.isSpace(chars[end])) {
      end++;
    }
    return end;
  }

  private boolean stands(String wanted, int start) {
    for (int i = 0; i < wanted.length(); i++) {
      if (start + i >= chars.length || chars[start + i] != wanted.charAt(i)) {
        return false;
      }
    }
    return true;
  }
}
