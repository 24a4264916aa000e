package org.mujaz.documentation;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** A page of the documentation, as far as tests look into it. */
final class Document {

  /** Where the pages of the Maven site are. */
  static final Path SITE = Path.of("src/site/markdown");

  private static final Pattern FENCE = Pattern.compile("```(\\w*)");
  private static final Pattern LABEL = Pattern.compile("`([^`]+)`");
  private static final Pattern HEADING = Pattern.compile("#+ (.*)");
  private static final Pattern CODE = Pattern.compile("`([^`]+)`");
  private static final Pattern LINK = Pattern.compile("(?<!!)\\[[^\\]]*\\]\\(([^)\\s]+)\\)");

  /**
   * A fenced block.
   *
   * @param info its language
   * @param label the file name in the line before it, or nothing
   */
  record Block(String info, String label, String text) {}

  private final Path file;
  private final List<String> prose = new ArrayList<>();
  private final List<Block> blocks = new ArrayList<>();

  private Document(Path file, List<String> lines) {
    this.file = file;
    String last = "";
    for (int i = 0; i < lines.size(); i++) {
      Matcher fence = FENCE.matcher(lines.get(i));
      if (fence.matches()) {
        int end = lines.subList(i + 1, lines.size()).indexOf("```") + i + 1;
        Matcher label = LABEL.matcher(last);
        String text = String.join("\n", lines.subList(i + 1, end)) + "\n";
        blocks.add(new Block(fence.group(1), label.matches() ? label.group(1) : "", text));
        i = end;
      } else {
        prose.add(lines.get(i));
      }
      last = lines.get(i).isBlank() ? last : lines.get(i);
    }
  }

  /** Reads a page. */
  static Document read(Path file) {
    try {
      return new Document(file, Files.readAllLines(file, StandardCharsets.UTF_8));
    } catch (IOException e) {
      throw new UncheckedIOException(file.toString(), e);
    }
  }

  /** Where it stands. */
  Path file() {
    return file;
  }

  /** The text outside of fenced blocks. */
  String prose() {
    return String.join("\n", prose);
  }

  /** The fenced blocks, in order. */
  List<Block> blocks() {
    return List.copyOf(blocks);
  }

  /** The fenced blocks in a language. */
  List<Block> blocks(String info) {
    return blocks.stream().filter(block -> block.info().equals(info)).toList();
  }

  /** The fenced blocks that show a file of a project. */
  List<Block> files() {
    return blocks.stream().filter(block -> !block.label().isEmpty()).toList();
  }

  /** The rows of the first table whose heading row begins with these cells. */
  List<List<String>> table(String... heading) {
    List<List<String>> rows = new ArrayList<>();
    boolean inside = false;
    for (String line : prose) {
      boolean row = line.startsWith("|");
      if (inside && !row) {
        return rows;
      }
      if (inside && !line.startsWith("|---")) {
        rows.add(cells(line));
      }
      inside |= row && begins(cells(line), List.of(heading));
    }
    if (!inside) {
      throw new IllegalArgumentException(file + " has no table " + List.of(heading));
    }
    return rows;
  }

  private static boolean begins(List<String> row, List<String> heading) {
    return row.size() >= heading.size() && row.subList(0, heading.size()).equals(heading);
  }

  private static List<String> cells(String row) {
    List<String> cells = new ArrayList<>();
    for (String cell : row.substring(1, row.lastIndexOf('|')).split("\\|", -1)) {
      cells.add(cell.strip());
    }
    return cells;
  }

  /** The pieces of code in a text. */
  static List<String> code(String text) {
    return CODE.matcher(text).results().map(found -> found.group(1)).toList();
  }

  /** The targets of its links. */
  List<String> links() {
    String words = prose().replaceAll("`[^`\\n]+`", "");
    return LINK.matcher(words).results().map(found -> found.group(1)).toList();
  }

  /** The ids of its headings, as they are on GitHub. */
  List<String> anchors() {
    return prose.stream()
        .map(HEADING::matcher)
        .filter(Matcher::matches)
        .map(heading -> heading.group(1).toLowerCase(Locale.ROOT))
        .map(heading -> heading.replaceAll("[^\\p{L}\\p{N} _-]", "").replace(' ', '-'))
        .toList();
  }
}
