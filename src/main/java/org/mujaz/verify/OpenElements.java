package org.mujaz.verify;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.Optional;
import java.util.function.Consumer;
import org.mujaz.html.NameSet;
import org.mujaz.html.OpenNames;
import org.mujaz.html.Token;
import org.mujaz.model.Direction;

/** The elements that are open at a place of a page. */
final class OpenElements {

  /** Elements whose words are cited, or are none. */
  private static final NameSet APART =
      NameSet.of(
          "cite",
          "code",
          "kbd",
          "pre",
          "q",
          "samp",
          "script",
          "select",
          "style",
          "svg",
          "template",
          "textarea",
          "title");

  /**
   * An element.
   *
   * @param direction of the text in it
   * @param block the block whose words stand in it
   * @param runs what its author has to keep in order
   * @param owner whether {@code block} begins with it
   * @param keeper whether {@code runs} begin with it
   */
  record Open(
      String name,
      Direction direction,
      Optional<BlockText> block,
      Optional<OwnRuns> runs,
      boolean owner,
      boolean keeper) {}

  private static final Open NONE =
      new Open("", Direction.LTR, Optional.empty(), Optional.empty(), false, false);

  private final Open around;
  private final Deque<Open> open = new ArrayDeque<>();
  private final OpenNames names = new OpenNames();

  /** Those of a page. */
  OpenElements() {
    this(NONE);
  }

  /** Those of a part of a page, inside a block. */
  OpenElements(BlockText block, Direction direction) {
    this(new Open("", direction, Optional.of(block), Optional.empty(), false, false));
  }

  private OpenElements(Open around) {
    this.around = around;
  }

  private Open top() {
    return open.isEmpty() ? around : open.element();
  }

  /** The direction of the text at the place that was come to. */
  Direction direction() {
    return top().direction();
  }

  /** Whether somebody has to keep the text there in order. */
  boolean isKept() {
    return top().runs().isPresent();
  }

  /**
   * An element begins.
   *
   * @param dir the value of its {@code dir}; empty when it has none
   */
  void start(Token token, String dir) {
    boolean directed = dir.equals("rtl") || dir.equals("ltr");
    Open outer = top();
    Direction own = dir.equals("rtl") ? Direction.RTL : Direction.LTR;
    Direction direction = directed ? own : outer.direction();
    String name = token.name();
    boolean owner = BlockText.isBlock(token);
    boolean keeper = OwnRuns.isOwn(token);
    if (directed || keeper) {
      outer.runs().ifPresent(OwnRuns::object);
    }
    Optional<BlockText> block = owner ? Optional.of(new BlockText(name, direction)) : outer.block();
    Optional<OwnRuns> runs = directed ? Optional.empty() : outer.runs();
    if (keeper) {
      runs = Optional.of(new OwnRuns(name, directed, direction));
    }
    open.push(
        new Open(
            name, direction, token.isOneOf(APART) ? Optional.empty() : block, runs, owner, keeper));
    names.begin(token);
  }

  /**
   * Whether the characters that stand there make a difference and are still to be taken; most are
   * taken at once.
   */
  boolean listens(char[] page, int start, int end) {
    Open top = top();
    return top.runs().isPresent()
        || (top.block().isPresent()
            && top.block().get().isUndecided()
            && !top.block().get().takes(page, start, end));
  }

  /** Gives characters to what they belong to. */
  void text(String characters) {
    Open top = top();
    if (top.block().isPresent()) {
      top.block().get().add(characters);
    }
    if (top.runs().isPresent()) {
      top.runs().get().add(characters);
    }
  }

  /** Takes an end tag, and tells of each element that it ends. */
  void end(Token tag, Consumer<Open> ended) {
    if (names.has(tag)) {
      String name = tag.name();
      Open last;
      do {
        last = open.pop();
        names.end(last.name());
        ended.accept(last);
      } while (!last.name().equals(name));
    }
  }
}
