package org.mujaz.bidi;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import org.mujaz.html.CharacterReference;
import org.mujaz.html.Markup;

/** The characters of a flow, and where each of them and each element's border is in the page. */
final class FlowText {

  /** A border of an element, between two characters. */
  record Border(int at, Span span, boolean isStart) {}

  /** Encloses a mark of prose, which stands for a picture or an address. */
  private static final char MARK = '\uFFFE';

  private static final char THING = (char) CharacterReference.UNKNOWN;

  private final Markup html;
  private final StringBuilder text = new StringBuilder();
  private final List<Border> borders = new ArrayList<>();
  private int[] starts = new int[64];
  private int[] ends = new int[64];

  FlowText(Markup html, List<Flow.Part> parts) {
    this.html = html;
    for (Flow.Part part : parts) {
      if (part instanceof Flow.Part.Text run) {
        characters(run.start(), run.end());
      } else if (part instanceof Flow.Part.Thing thing) {
        add(THING, thing.start(), thing.end());
      } else if (part instanceof Flow.Part.Start start) {
        start.span().start = text.length();
        borders.add(new Border(text.length(), start.span(), true));
      } else if (part instanceof Flow.Part.End end) {
        end.span().end = text.length();
        borders.add(new Border(text.length(), end.span(), false));
      }
    }
  }

  private void characters(int start, int end) {
    for (int i = start; i < end; ) {
      char c = html.charAt(i);
      if (c == '&') {
        i = reference(i);
      } else if (c == MARK) {
        int close = html.indexOf(MARK, i + 1);
        int after = close >= end ? i + 1 : close + 1;
        add(THING, i, after);
        i = after;
      } else {
        add(c, i, i + 1);
        i++;
      }
    }
  }

  private int reference(int start) {
    Optional<CharacterReference> found = CharacterReference.at(html, start);
    int end = start + found.map(CharacterReference::length).orElse(1);
    for (char c : Character.toChars(found.map(CharacterReference::codePoint).orElse((int) '&'))) {
      add(c, start, end);
    }
    return end;
  }

  private void add(char c, int start, int end) {
    int index = text.length();
    if (index == starts.length) {
      starts = Arrays.copyOf(starts, index * 2);
      ends = Arrays.copyOf(ends, index * 2);
    }
    starts[index] = start;
    ends[index] = end;
    text.append(c);
  }

  /** The characters. */
  String text() {
    return text.toString();
  }

  /** The borders of elements, in order. */
  List<Border> borders() {
    return borders;
  }

  /** The offset of a character in the page. */
  int start(int index) {
    return starts[index];
  }

  /** The offset behind a character in the page. */
  int end(int index) {
    return ends[index];
  }
}
