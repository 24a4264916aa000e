package org.mujaz.read;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.mujaz.source.LineMap;
import org.mujaz.source.Location;
import org.mujaz.source.SourceFile;

/**
 * A story in the form in which agencies and newspapers hand it over: a headline, paragraphs, and a
 * last line that names the source.
 *
 * <ul>
 *   <li>The first line that is not blank is the headline.
 *   <li>The last line may name the source, see {@link SourceLine}; without a name it is text.
 *   <li>Every line in between is a paragraph. But where blank lines part the text into blocks, a
 *       block whose lines are all short was wrapped by hand and is one paragraph.
 * </ul>
 *
 * @param headline the first line
 * @param paragraphs the lines or blocks after it
 * @param sources what the last line names
 */
record WireText(
    Optional<Located<String>> headline, List<String> paragraphs, List<Located<String>> sources) {

  /** No line of a hand-wrapped block is longer, in code points. */
  private static final int WRAPPED = 100;

  /** Copies the lists. */
  WireText {
    paragraphs = List.copyOf(paragraphs);
    sources = List.copyOf(sources);
  }

  /** Reads {@code file} from the start of a line. */
  static WireText of(SourceFile file, int start) {
    LineMap lines = file.lines();
    int first = lines.line(start);
    int last = lines.lines();
    while (last >= first && lines.lineText(last).isBlank()) {
      last--;
    }
    while (first <= last && lines.lineText(first).isBlank()) {
      first++;
    }
    if (first > last) {
      return new WireText(Optional.empty(), List.of(), List.of());
    }
    List<Located<String>> sources = first < last ? SourceLine.names(file, last) : List.of();
    Located<String> headline = located(file, first, lines.lineText(first).strip());
    int end = sources.isEmpty() ? last : last - 1;
    return new WireText(Optional.of(headline), paragraphs(lines, first + 1, end), sources);
  }

  /** The same text, its first line no headline but a paragraph. */
  WireText withoutHeadline() {
    List<String> all = new ArrayList<>(paragraphs);
    headline.ifPresent(line -> all.add(0, line.value()));
    return new WireText(Optional.empty(), all, sources);
  }

  private static Located<String> located(SourceFile file, int line, String part) {
    String text = file.lines().lineText(line);
    int before = text.codePointCount(0, text.indexOf(part));
    return new Located<>(part, new Location(file.path(), line, before + 1));
  }

  private static List<String> paragraphs(LineMap lines, int from, int to) {
    List<List<String>> blocks = new ArrayList<>();
    boolean open = false;
    for (int line = from; line <= to; line++) {
      String text = lines.lineText(line).strip();
      if (!text.isEmpty() && !open) {
        blocks.add(new ArrayList<>());
      }
      open = !text.isEmpty();
      if (open) {
        blocks.get(blocks.size() - 1).add(text);
      }
    }
    boolean parted = blocks.size() > 1;
    List<String> paragraphs = new ArrayList<>();
    for (List<String> block : blocks) {
      if (parted && block.stream().allMatch(WireText::isShort)) {
        paragraphs.add(String.join(" ", block));
      } else {
        paragraphs.addAll(block);
      }
    }
    return paragraphs;
  }

  private static boolean isShort(String line) {
    return line.codePointCount(0, line.length()) <= WRAPPED;
  }
}
