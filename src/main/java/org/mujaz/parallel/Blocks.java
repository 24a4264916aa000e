package org.mujaz.parallel;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.mujaz.html.CharacterReference;
import org.mujaz.html.HtmlTokens;
import org.mujaz.html.Token;

/** Cuts a finished body, which is balanced, into the blocks that stay whole. */
public final class Blocks {

  private static final Map<String, Kind> KINDS =
      Map.ofEntries(
          Map.entry("p", Kind.PARAGRAPH),
          Map.entry("h2", Kind.HEADING),
          Map.entry("h3", Kind.HEADING),
          Map.entry("h4", Kind.HEADING),
          Map.entry("h5", Kind.HEADING),
          Map.entry("h6", Kind.HEADING),
          Map.entry("ul", Kind.LIST),
          Map.entry("ol", Kind.LIST),
          Map.entry("dl", Kind.LIST),
          Map.entry("blockquote", Kind.QUOTATION),
          Map.entry("figure", Kind.FIGURE),
          Map.entry("img", Kind.FIGURE),
          Map.entry("picture", Kind.FIGURE),
          Map.entry("table", Kind.TABLE),
          Map.entry("pre", Kind.CODE),
          Map.entry("hr", Kind.RULE));

  private final String html;
  private final String prefix;
  private final List<Block> blocks = new ArrayList<>();
  private StringBuilder block = new StringBuilder();
  private Set<String> anchors = new HashSet<>();
  private Kind kind = Kind.OTHER;
  private int letters;
  private int depth;

  private Blocks(String html, String prefix) {
    this.html = html;
    this.prefix = prefix;
  }

  /**
   * The blocks of a body.
   *
   * @param prefix put before every id in it, and before every reference to one
   */
  public static List<Block> of(String html, String prefix) {
    Blocks blocks = new Blocks(html, prefix);
    for (Token token : HtmlTokens.in(html)) {
      blocks.take(token);
    }
    blocks.end();
    return blocks.blocks;
  }

  private void take(Token token) {
    switch (token.kind()) {
      case START -> start(token);
      case END -> {
        depth = Math.max(0, depth - 1);
        block.append(html, token.start(), token.end());
        if (depth == 0 && kind != Kind.OTHER) {
          end();
        }
      }
      case TEXT -> text(html.substring(token.start(), token.end()));
      default -> block.append(html, token.start(), token.end());
    }
  }

  /** What is none of the known blocks goes together with its neighbours of that sort. */
  private void start(Token token) {
    if (depth == 0) {
      Kind next = kind(token);
      if (next != Kind.OTHER) {
        end();
        kind = next;
      }
    }
    token.attribute("src").ifPresent(source -> anchors.add(source.value()));
    token
        .attribute("href")
        .map(link -> link.value())
        .filter(link -> link.startsWith("http"))
        .ifPresent(anchors::add);
    Ids.copy(html, token, prefix, block);
    if (token.opens() && html.charAt(token.end() - 2) != '/') {
      depth++;
    } else if (depth == 0 && kind != Kind.OTHER) {
      end();
    }
  }

  private static Kind kind(Token token) {
    String marked = token.value("class", "");
    if (token.name().equals("div") && marked.equals("table")) {
      return Kind.TABLE;
    }
    return marked.equals("footnotes")
        ? Kind.NOTES
        : Optional.ofNullable(KINDS.get(token.name())).orElse(Kind.OTHER);
  }

  private void text(String written) {
    block.append(written);
    String text = CharacterReference.resolve(written);
    letters += (int) text.codePoints().filter(Character::isLetterOrDigit).count();
    Numbers.in(text, anchors);
  }

  private void end() {
    if (!block.toString().isBlank()) {
      boolean picture = kind == Kind.PARAGRAPH && letters == 0 && block.indexOf("<img") >= 0;
      blocks.add(
          new Block(picture ? Kind.FIGURE : kind, letters, anchors, block.toString().strip()));
    }
    block = new StringBuilder();
    anchors = new HashSet<>();
    kind = Kind.OTHER;
    letters = 0;
  }
}
