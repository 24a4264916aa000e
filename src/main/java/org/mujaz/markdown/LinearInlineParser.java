package org.mujaz.markdown;

import com.vladsch.flexmark.ast.HtmlInlineComment;
import com.vladsch.flexmark.ast.Paragraph;
import com.vladsch.flexmark.parser.InlineParserExtensionFactory;
import com.vladsch.flexmark.parser.block.ParserState;
import com.vladsch.flexmark.parser.delimiter.DelimiterProcessor;
import com.vladsch.flexmark.parser.internal.CommonmarkInlineParser;
import com.vladsch.flexmark.parser.internal.LinkRefProcessorData;
import com.vladsch.flexmark.util.ast.Node;
import com.vladsch.flexmark.util.data.DataHolder;
import com.vladsch.flexmark.util.sequence.BasedSequence;
import java.util.BitSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * The parser's own inline parser, without the steps that take longer the longer the paragraph is.
 *
 * <p>flexmark copies the rest of the paragraph at each match, and looks for the end of code,
 * titles, comments and targets up to the end of the paragraph each time that one begins. Each
 * backslash in a label or target that does not end makes it twice as long. It also shares one set
 * of special characters between all threads and writes to it; here each has its own.
 */
final class LinearInlineParser extends CommonmarkInlineParser {

  /** How far the end of a target, a title or a comment may be, in characters. */
  private static final int REACH = 8192;

  /**
   * How much work the long paragraphs of a body may make, as the sum of length times signs: 500
   * million take about two seconds.
   */
  private static final long WORK = 500_000_000;

  /** A paragraph that makes less is an ordinary one: 1,000 signs in 5,000 characters. */
  private static final long ORDINARY = 5_000_000;

  private final BitSet signs;
  private long work;
  private final Map<Integer, Integer> lastTicks = new HashMap<>();

  LinearInlineParser(
      DataHolder options,
      BitSet specialCharacters,
      BitSet delimiterCharacters,
      Map<Character, DelimiterProcessor> delimiterProcessors,
      LinkRefProcessorData linkRefProcessors,
      List<InlineParserExtensionFactory> extensions) {
    super(
        options,
        (BitSet) specialCharacters.clone(),
        delimiterCharacters,
        delimiterProcessors,
        linkRefProcessors,
        extensions);
    this.signs = specialCharacters;
  }

  @Override
  public void parse(BasedSequence content, Node block) {
    spend(content);
    lastTicks.clear();
    super.parse(content, block);
  }

  /** The definitions at the beginning of a paragraph. */
  @Override
  public int preProcessBlock(Paragraph block, ParserState state) {
    if (block.getChars().startsWith("[")) {
      spend(block.getChars());
    }
    return super.preProcessBlock(block, state);
  }

  private void spend(BasedSequence content) {
    long length = content.length();
    if (length * length <= ORDINARY) {
      return;
    }
    long count = 0;
    for (int i = 0; i < length; i++) {
      if (signs.get(content.charAt(i))) {
        count++;
      }
    }
    long cost = count * length;
    work += cost > ORDINARY ? cost : 0;
    if (work > WORK) {
      throw new Excess(Excess.Kind.LENGTH, content.getStartOffset());
    }
  }

  @Override
  public @Nullable BasedSequence match(Pattern pattern) {
    if (index >= input.length()) {
      return null;
    }
    if (pattern == myParsing.LINK_LABEL) {
      return to(Enclosed.endOfLabel(input, index));
    }
    if (pattern == myParsing.LINK_DESTINATION_ANGLES) {
      return to(Enclosed.endOfTarget(input, index));
    }
    Matcher matcher = pattern.matcher(input).region(index, input.length());
    if (!matcher.find()) {
      return null;
    }
    index = matcher.end();
    return input.subSequence(matcher.start(), matcher.end());
  }

  private @Nullable BasedSequence to(int end) {
    if (end < 0) {
      return null;
    }
    BasedSequence found = input.subSequence(index, end);
    index = end;
    return found;
  }

  /** A run of backticks that no later run can close is text (6.1). */
  @Override
  protected boolean parseBackticks() {
    if (lastTicks.isEmpty()) {
      findTicks();
    }
    int end = endOfTicks(index);
    if (lastTicks.getOrDefault(end - index, -1) > index) {
      return super.parseBackticks();
    }
    appendText(input, index, end);
    index = end;
    return true;
  }

  private void findTicks() {
    for (int i = input.indexOf('`', index); i >= 0; ) {
      int end = endOfTicks(i);
      lastTicks.put(end - i, i);
      i = input.indexOf('`', end);
    }
  }

  private int endOfTicks(int start) {
    int end = start;
    while (end < input.length() && input.charAt(end) == '`') {
      end++;
    }
    return end;
  }

  /** A target that begins with an angle bracket ends with one (6.3). */
  @Override
  public @Nullable BasedSequence parseLinkDestination() {
    if (peek() == '<' && Enclosed.endOfTarget(input, index) < 0) {
      return null;
    }
    BasedSequence whole = input;
    input = whole.subSequence(0, Math.min(whole.length(), index + REACH));
    try {
      return super.parseLinkDestination();
    } finally {
      input = whole;
    }
  }

  /** A title in quotes or parentheses; a backslash takes their meaning from them (6.3). */
  @Override
  public @Nullable BasedSequence parseLinkTitle() {
    char close = peek() == '(' ? ')' : peek();
    if (close != '"' && close != '\'' && close != ')') {
      return null;
    }
    int limit = Math.min(input.length(), index + REACH);
    for (int i = index + 1; i < limit; i++) {
      char c = input.charAt(i);
      if (c == close) {
        BasedSequence title = input.subSequence(index, i + 1);
        index = i + 1;
        return title;
      }
      if (c == '\\') {
        i++;
      } else if (c == '(' && close == ')') {
        return null;
      }
    }
    return null;
  }

  /** Comments end with the first {@code -->} (6.6); the rest is as in the base. */
  @Override
  public boolean parseHtmlInline() {
    if (!input.matchChars("<!--", index)) {
      return super.parseHtmlInline();
    }
    int limit = Math.min(input.length(), index + REACH);
    int end = input.indexOf("-->", index + 4, limit);
    if (end < 0) {
      return false;
    }
    BasedSequence comment = input.subSequence(index, end + 3);
    index = end + 3;
    appendNode(new HtmlInlineComment(comment));
    return true;
  }
}
