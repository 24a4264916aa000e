package org.mujaz.read;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.mujaz.source.LineMap;
import org.mujaz.source.Location;
import org.mujaz.source.SourceFile;

/**
 * A story in the form in which agencies and newspapers hand it over: a headline, paragraphs, and a
 * last line that names the source.
 *
 * <ul>
 *   <li>The first line that is not blank is the headline.
 *   <li>The last line, when it begins with «المصدر:» or “Source:”, names the source; after
 *       «المصادر:» or “Sources:” it names several, with commas between them.
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

  private static final Pattern SOURCE =
      Pattern.compile(
          "\\s*(?<label>المصدر|المصادر|source|sources)\\s*[:：﹕∶]\\s*(?<names>\\S.*?)\\s*",
          Pattern.CASE_INSENSITIVE);

  private static final Pattern COMMA = Pattern.compile("\\s*[،,؛;]\\s*");

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
    List<Located<String>> sources = first < last ? sources(file, last) : List.of();
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

  private static List<Located<String>> sources(SourceFile file, int line) {
    Matcher matcher = SOURCE.matcher(file.lines().lineText(line));
    if (!matcher.matches()) {
      return List.of();
    }
    String label = matcher.group("label");
    boolean several = label.endsWith("s") || label.endsWith("S") || label.equals("المصادر");
    String names = matcher.group("names");
    return (several ? COMMA.splitAsStream(names) : Stream.of(names))
        .filter(name -> !name.isEmpty())
        .map(name -> located(file, line, name))
        .toList();
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
