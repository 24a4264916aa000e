package org.mujaz.importer.folder;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.mujaz.markdown.conversion.References;

/**
 * Changes where the links and pictures of a Markdown text lead, and nothing else in it. What stands
 * in code is left alone.
 */
final class MarkdownReferences {

  /** CommonMark 0.31.2, 4.7: where a link reference definition leads. */
  private static final Pattern DEFINITION =
      Pattern.compile(" {0,3}\\[[^\\]\\n^][^\\]\\n]{0,998}]:[ \\t]*<?([^\\s>]+)");

  /** The attributes of raw HTML that lead somewhere. */
  private static final Pattern ATTRIBUTE =
      Pattern.compile("(\\s)(href|src)(\\s*=\\s*)(\"[^\"]*\"|'[^']*')", Pattern.CASE_INSENSITIVE);

  private static final Pattern WEB = Pattern.compile("https?://[^\\s<>]*");

  /** What kramdown and Goldmark add to a block or a span: classes and an id. */
  private static final Pattern ATTRIBUTES =
      Pattern.compile("\\{(?::[^}\\n]{1,200}}|[.#][A-Za-z][^}\\n]{0,200}}(?=[ \\t]*(?:\\n|\\z)))");

  private static final int LONGEST_TAG = 4000;

  /** Brackets inside one another; outer ones are then no links. */
  private static final int DEEPEST = 50;

  private final String text;
  private final CodeRuns code;
  private final References references;
  private final Consumer<String> attributeLists;
  private final StringBuilder out = new StringBuilder();
  private final Deque<Bracket> brackets = new ArrayDeque<>();
  private int at;
  private int tagEnd = -1;

  /** An opening bracket, and where it stands in what was written. */
  private record Bracket(boolean picture, int written) {}

  private MarkdownReferences(String text, References references, Consumer<String> attributeLists) {
    this.text = text;
    this.attributeLists = attributeLists;
    this.references = references;
    this.code = new CodeRuns(text);
  }

  /**
   * The text with its references changed.
   *
   * @param attributeLists is told of each list of classes and ids, which Markdown does not have and
   *     which is left out
   */
  static String change(String text, References references, Consumer<String> attributeLists) {
    return new MarkdownReferences(text, references, attributeLists).change();
  }

  private String change() {
    while (at < text.length()) {
      if (at == 0 || text.charAt(at - 1) == '\n') {
        if (isBlankLine()) {
          brackets.clear();
        }
        if (fence() || definition()) {
          continue;
        }
      }
      switch (text.charAt(at)) {
        case '\\' -> copy(Math.min(2, text.length() - at));
        case '`' -> copy(code.spanEnd(at) - at);
        case '!' -> open(text.startsWith("![", at), 2);
        case '[' -> open(true, 1);
        case ']' -> close();
        case '<' -> tag();
        case '{' -> attributes();
        default -> copy(1);
      }
    }
    return out.toString();
  }

  private boolean isBlankLine() {
    return text.charAt(at) == '\n';
  }

  private void copy(int characters) {
    out.append(text, at, at + characters);
    at += characters;
  }

  /** Copies a fenced block of code whole. */
  private boolean fence() {
    int end = code.blockEnd(at);
    boolean found = end > at;
    copy(end - at);
    return found;
  }

  private boolean definition() {
    Matcher definition = DEFINITION.matcher(text).region(at, code.lineEnd(at));
    if (!definition.lookingAt()) {
      return false;
    }
    String target = definition.group(1);
    String changed =
        (PictureName.is(target) ? references.picture(target) : references.link(target))
            .orElse(target);
    out.append(text, at, definition.start(1)).append(changed);
    at = definition.end(1);
    return true;
  }

  private void open(boolean opens, int length) {
    if (opens) {
      brackets.push(new Bracket(length == 2, out.length()));
      if (brackets.size() > DEEPEST) {
        brackets.removeLast();
      }
    }
    copy(opens ? length : 1);
  }

  private void close() {
    if (brackets.isEmpty() || !text.startsWith("](", at)) {
      brackets.poll();
      copy(1);
      return;
    }
    Bracket bracket = brackets.pop();
    Optional<Destination> found = Destination.at(text, at + 2);
    if (found.isEmpty()) {
      copy(1);
      return;
    }
    Destination destination = found.get();
    Optional<String> changed =
        bracket.picture()
            ? references.picture(destination.target())
            : references.link(destination.target());
    if (changed.isPresent()) {
      out.append("](").append(Destination.written(changed.get()));
      out.append(text, destination.end(), destination.closing());
    } else {
      out.delete(bracket.written(), bracket.written() + (bracket.picture() ? 2 : 1));
    }
    at = changed.isPresent() ? destination.closing() : destination.closing() + 1;
  }

  /** Takes a list of attributes out, and its line where it stands alone. */
  private void attributes() {
    Matcher list = ATTRIBUTES.matcher(text).region(at, text.length());
    list.useTransparentBounds(true);
    if (!list.lookingAt()) {
      copy(1);
      return;
    }
    attributeLists.accept(list.group());
    at = list.end();
    boolean alone = out.isEmpty() || out.charAt(out.length() - 1) == '\n';
    if (alone && at < text.length() && text.charAt(at) == '\n') {
      at++;
    }
  }

  /** A tag of HTML, or an address in angle brackets, which stays what it is. */
  private void tag() {
    if (tagEnd < at) {
      int found = text.indexOf('>', at);
      tagEnd = found < 0 ? Integer.MAX_VALUE : found;
    }
    if (tagEnd - at > LONGEST_TAG) {
      copy(1);
      return;
    }
    String tag = text.substring(at, tagEnd + 1);
    at = tagEnd + 1;
    if (WEB.matcher(tag.substring(1, tag.length() - 1)).matches()) {
      String target = tag.substring(1, tag.length() - 1);
      Optional<String> changed = references.link(target).filter(link -> !link.equals(target));
      out.append(changed.map(link -> "[" + target + "](" + link + ")").orElse(tag));
      return;
    }
    out.append(ATTRIBUTE.matcher(tag).replaceAll(found -> attribute(found)));
  }

  private String attribute(MatchResult found) {
    String quoted = found.group(4);
    String target = quoted.substring(1, quoted.length() - 1);
    Optional<String> changed =
        found.group(2).equalsIgnoreCase("src")
            ? references.picture(target)
            : references.link(target);
    return Matcher.quoteReplacement(
        changed
            .map(to -> found.group(1) + found.group(2) + found.group(3) + '"' + to + '"')
            .orElse(""));
  }
}
