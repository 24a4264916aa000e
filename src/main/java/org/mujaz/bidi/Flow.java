package org.mujaz.bidi;

import java.util.ArrayList;
import java.util.List;
import org.mujaz.html.Markup;
import org.mujaz.model.Direction;
import org.mujaz.text.ForeignRuns;

/** One text of a page, such as a paragraph, in the pieces in which it stands there. */
final class Flow {

  /** A piece of it. */
  sealed interface Part {
    /** Characters of the page. */
    record Text(int start, int end) implements Part {}

    /** Something of the page that stands for one character without direction. */
    record Thing(int start, int end) implements Part {}

    /** The start of an element. */
    record Start(Span span) implements Part {}

    /** The end of an element. */
    record End(Span span) implements Part {}
  }

  private final Markup html;
  private final List<Part> parts = new ArrayList<>();
  private Direction direction;
  private int number;
  private boolean worthALook;

  /** A flow that is empty so far. */
  Flow(Markup html, Direction direction) {
    this.html = html;
    this.direction = direction;
  }

  Direction direction() {
    return direction;
  }

  /** Forgets the text so far and begins another. */
  void restart(Direction direction) {
    this.direction = direction;
    parts.clear();
    number++;
    worthALook = false;
  }

  void text(int start, int end) {
    parts.add(new Part.Text(start, end));
    worthALook |= ForeignRuns.mayHave(html.characters(), start, end, direction);
  }

  void thing(int start, int end) {
    parts.add(new Part.Thing(start, end));
  }

  void start(Span span) {
    span.flow = this;
    span.number = number;
    parts.add(new Part.Start(span));
  }

  /** Notes the end of an element; it may have begun in a flow before. */
  void end(Span span, int htmlEnd) {
    boolean own = span.flow == this && span.number == number;
    Span ended = own ? span : new Span(span.tag);
    ended.htmlEnd = htmlEnd;
    parts.add(new Part.End(ended));
  }

  /** Notes what is to be done with it. */
  void isolate(Edits edits) {
    if (worthALook) {
      new RunWriter(new FlowText(html, parts), edits).write(direction);
    }
  }
}
