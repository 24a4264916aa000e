package org.mujaz.read;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.mujaz.source.LineMap;
import org.mujaz.source.SourceFile;

/**
 * The source of a Markdown body in blocks, as blank lines part it.
 *
 * @param heading the leading {@code # heading}, which is no block
 * @param blocks the rest
 */
record Markup(Optional<String> heading, List<String> blocks) {

  /** CommonMark 0.31.2, 4.2: an ATX heading of level 1, without its closing sequence. */
  private static final Pattern ATX =
      Pattern.compile(" {0,3}#(?:[ \\t]+(.*?))??(?:[ \\t]+#+)?[ \\t]*");

  /** CommonMark 0.31.2, 4.3: the underline of a setext heading of level 1. */
  private static final Pattern UNDERLINE = Pattern.compile(" {0,3}=+[ \\t]*");

  /** Reads the body of {@code file} from an offset on. */
  static Markup of(SourceFile file, int body) {
    List<List<String>> blocks =
        body < file.text().length()
            ? blocks(file.lines(), file.lines().line(body))
            : new ArrayList<>();
    Optional<String> heading = blocks.isEmpty() ? Optional.empty() : takeHeading(blocks.get(0));
    return new Markup(heading, blocks.stream().map(lines -> String.join("\n", lines)).toList());
  }

  private static List<List<String>> blocks(LineMap lines, int from) {
    List<List<String>> blocks = new ArrayList<>();
    boolean open = false;
    for (int line = from; line <= lines.lines(); line++) {
      String text = lines.lineText(line);
      if (text.isBlank()) {
        open = false;
        continue;
      }
      if (!open) {
        blocks.add(new ArrayList<>());
      }
      open = true;
      blocks.get(blocks.size() - 1).add(text);
    }
    return blocks;
  }

  /** Takes the heading out of the first block. */
  private static Optional<String> takeHeading(List<String> block) {
    Matcher atx = ATX.matcher(block.get(0));
    if (atx.matches()) {
      block.remove(0);
      return Optional.of(Optional.ofNullable(atx.group(1)).orElse(""));
    }
    for (int line = 1; line < block.size(); line++) {
      if (UNDERLINE.matcher(block.get(line)).matches()) {
        List<String> title = block.subList(0, line + 1);
        String heading = String.join(" ", title.subList(0, line));
        title.clear();
        return Optional.of(heading);
      }
    }
    return Optional.empty();
  }
}
