package org.mujaz.bidi;

import java.util.List;
import java.util.Optional;
import org.mujaz.html.CharacterReference;
import org.mujaz.model.Direction;
import org.mujaz.model.Language;
import org.mujaz.text.ForeignRun;
import org.mujaz.text.ForeignRuns;

/** Writes the elements around the runs of one flow. */
final class RunWriter {

  private final FlowText flow;
  private final Edits edits;
  private final String text;

  /** Whether this writes inside a run. */
  private final boolean inside;

  /** The first border that the next run may have to do with. */
  private int next;

  RunWriter(FlowText flow, Edits edits) {
    this(flow, edits, false, 0);
  }

  private RunWriter(FlowText flow, Edits edits, boolean inside, int next) {
    this.flow = flow;
    this.edits = edits;
    this.text = flow.text();
    this.inside = inside;
    this.next = next;
  }

  void write(Direction base) {
    write(ForeignRuns.of(text, base));
  }

  private void write(List<ForeignRun> runs) {
    for (ForeignRun run : runs) {
      int from = run.start();
      for (FlowText.Border border : borders(run.start(), run.end())) {
        if (border.at() > from && splits(border, run)) {
          piece(run, from, border.at());
          from = border.at();
        }
      }
      piece(run, from, run.end());
    }
  }

  /** The borders at and between two places; the places of later calls lie behind. */
  private List<FlowText.Border> borders(int from, int to) {
    List<FlowText.Border> all = flow.borders();
    while (next < all.size() && all.get(next).at() < from) {
      next++;
    }
    int end = next;
    while (end < all.size() && all.get(end).at() <= to) {
      end++;
    }
    return all.subList(next, end);
  }

  /** Whether an element has only a part of the run, so that nothing can be put around the whole. */
  private static boolean splits(FlowText.Border border, ForeignRun run) {
    boolean inside = border.at() > run.start() && border.at() < run.end();
    return inside
        && (border.isStart() ? border.span().end > run.end() : border.span().start < run.start());
  }

  private void piece(ForeignRun run, int from, int to) {
    int start = from;
    int end = to;
    while (start < end && isSpace(text.charAt(start))) {
      start++;
    }
    while (end > start && isSpace(text.charAt(end - 1))) {
      end--;
    }
    if (start < end) {
      List<FlowText.Border> borders = borders(from, to);
      wrap(
          run,
          beginsInSpace(start, to, borders) ? from : start,
          endsInSpace(from, end, borders) ? to : end,
          borders);
    }
  }

  /** Whether an element with the first word begins in the white space before it. */
  private static boolean beginsInSpace(int start, int to, List<FlowText.Border> borders) {
    return borders.stream()
        .filter(border -> border.isStart() && border.at() < start)
        .anyMatch(border -> border.span().end > start && border.span().end <= to);
  }

  /** Whether an element with the last word ends in the white space behind it. */
  private static boolean endsInSpace(int from, int end, List<FlowText.Border> borders) {
    return borders.stream()
        .filter(border -> !border.isStart() && border.at() > end)
        .anyMatch(border -> border.span().start < end && border.span().start >= from);
  }

  /**
   * Puts a run into an element. What holds runs of its own gets a new one; theirs are the last that
   * are looked for.
   */
  private void wrap(ForeignRun run, int start, int end, List<FlowText.Border> borders) {
    Optional<Span> element =
        isPlain(start, end, run, borders) ? element(start, end, borders) : Optional.empty();
    if (element.isPresent()) {
      direct(element.get(), run);
    } else {
      edits.insert(before(start, end, borders), "<bdi" + attributes(run, true) + ">");
      if (!inside) {
        new RunWriter(flow, edits, true, next).write(runsIn(run, start, end));
      }
      edits.insert(behind(start, end, borders), "</bdi>");
    }
  }

  private List<ForeignRun> runsIn(ForeignRun run, int start, int end) {
    return ForeignRuns.of(text.substring(start, end), run.direction()).stream()
        .map(
            inner ->
                new ForeignRun(
                    start + inner.start(),
                    start + inner.end(),
                    inner.direction(),
                    inner.language()))
        .toList();
  }

  private static boolean isSpace(char c) {
    return c == ' '
        || c == '\n'
        || c == '\t'
        || c == '\r'
        || c == '\u00A0'
        || c == ForeignRuns.OBJECT;
  }

  /** Whether nothing inside is read in a direction that it gets from around it. */
  private boolean isPlain(int start, int end, ForeignRun run, List<FlowText.Border> borders) {
    String inside = text.substring(start, end);
    return inside.indexOf(CharacterReference.UNKNOWN) < 0
        && ForeignRuns.of(inside, run.direction()).isEmpty()
        && borders.stream()
            .filter(border -> border.isStart() && border.at() < end)
            .allMatch(border -> border.span().canBeDirected());
  }

  /** The outermost element that holds exactly this and can take the attributes. */
  private static Optional<Span> element(int start, int end, List<FlowText.Border> borders) {
    return borders.stream()
        .filter(border -> border.isStart() && border.at() == start && border.span().end == end)
        .map(FlowText.Border::span)
        .findFirst();
  }

  private void direct(Span element, ForeignRun run) {
    boolean named = element.tag.attribute("lang").isPresent();
    edits.insert(element.tag.start() + 1 + element.tag.name().length(), attributes(run, !named));
  }

  private static String attributes(ForeignRun run, boolean named) {
    String direction = " dir=\"" + run.direction().attribute() + "\"";
    return direction
        + run.language()
            .filter(language -> named)
            .map(Language::code)
            .map(code -> " lang=\"" + code + "\"")
            .orElse("");
  }

  /** Before the start tags of the elements of which this holds more. */
  private int before(int start, int end, List<FlowText.Border> borders) {
    for (FlowText.Border border : borders) {
      Span span = border.span();
      if (border.isStart() && border.at() == start && span.end > start && span.end < end) {
        return span.tag.start();
      }
    }
    return flow.start(start);
  }

  /** Behind the end tags of the elements of which this holds more. */
  private int behind(int start, int end, List<FlowText.Border> borders) {
    int offset = flow.end(end - 1);
    for (FlowText.Border border : borders) {
      Span span = border.span();
      if (!border.isStart() && border.at() == end && span.start > start && span.start < end) {
        offset = span.htmlEnd;
      }
    }
    return offset;
  }
}
