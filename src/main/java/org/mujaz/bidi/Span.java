package org.mujaz.bidi;

import org.jspecify.annotations.Nullable;
import org.mujaz.html.Token;

/** An inline element inside a flow. */
final class Span {

  /** Its start tag. */
  final Token tag;

  /** The flow in which it began; null before. */
  @Nullable Flow flow;

  /** The number of the text of that flow. */
  int number;

  /** The offset behind its end tag in the page. */
  int htmlEnd = -1;

  /** The offset of its first character in the flow's text; −1 when it began before the flow. */
  int start = -1;

  /** The offset behind its last character in the flow's text; it may end behind the flow. */
  int end = Integer.MAX_VALUE;

  Span(Token tag) {
    this.tag = tag;
  }

  /** Whether it may get a direction: its other attributes would be read in that direction too. */
  boolean canBeDirected() {
    return tag.attributes().stream().noneMatch(a -> a.is("dir") || a.isText());
  }
}
