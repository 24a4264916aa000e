package org.mujaz.markdown.conversion;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;
import org.jsoup.nodes.TextNode;
import org.mujaz.markdown.conversion.HtmlToMarkdown.LineEnds;

/** Writes blocks: paragraphs, headings, lists, quotations, tables, pictures. */
final class Blocks {

  /** Deeper than any text; what is deeper keeps its words only. */
  private static final int DEEPEST = 60;

  private static final Pattern CODE_LANGUAGE =
      Pattern.compile("(?:^|\\s)(?:language|lang|brush:)-?\\s*([A-Za-z0-9+#-]{1,30})");

  private static final Pattern BLANK_LINE = Pattern.compile("\\r?\\n[ \\t]*\\r?\\n\\s*");

  private final Conversion conversion;
  private final int depth;

  Blocks(Conversion conversion) {
    this(conversion, 0);
  }

  private Blocks(Conversion conversion, int depth) {
    this.conversion = conversion;
    this.depth = depth;
  }

  /** The blocks in an element, with a blank line between them. */
  String of(Element container) {
    if (depth > DEEPEST) {
      return paragraph(List.of(new TextNode(container.text())));
    }
    List<String> blocks = new ArrayList<>();
    List<Node> words = new ArrayList<>();
    for (Node child : container.childNodes()) {
      if (conversion.isBlock(child)) {
        add(blocks, paragraph(words));
        words.clear();
        add(blocks, block((Element) child));
      } else if (child instanceof TextNode text && conversion.lineEnds == LineEnds.LINES) {
        paragraphs(text.getWholeText(), blocks, words);
      } else {
        words.add(child);
      }
    }
    add(blocks, paragraph(words));
    return String.join("\n\n", blocks);
  }

  private static void add(List<String> blocks, String block) {
    if (!block.isBlank()) {
      blocks.add(block);
    }
  }

  /** Text with blank lines in it, of which each ends a paragraph. */
  private void paragraphs(String text, List<String> blocks, List<Node> words) {
    String[] parts = BLANK_LINE.split(text, -1);
    for (int i = 0; i < parts.length; i++) {
      if (i > 0) {
        add(blocks, paragraph(words));
        words.clear();
      }
      words.add(new TextNode(parts[i]));
    }
  }

  private String paragraph(List<Node> words) {
    String text = Spaces.trimmed(new Inlines(conversion, "\\\n").of(words));
    while (text.endsWith("\\") && text.length() > 1 && text.charAt(text.length() - 2) != '\\') {
      text = text.substring(0, text.length() - 1).strip();
    }
    List<String> lines = new ArrayList<>();
    for (String line : text.split("\n", -1)) {
      lines.add(Escapes.line(line.strip()));
    }
    return text.isEmpty() ? "" : String.join("\n", lines);
  }

  private String block(Element element) {
    if (Conversion.isLeftOut(element)) {
      return leftOut(element);
    }
    return switch (element.normalName()) {
      case "h1", "h2", "h3", "h4", "h5", "h6" -> heading(element);
      case "ul", "ol" -> list(element);
      case "blockquote" -> prefixed(inner(element), "> ", "> ");
      case "pre" -> code(element);
      case "hr" -> "---";
      case "table" -> new Tables(conversion).of(element);
      case "figure" -> figure(element);
      case "dl" -> definitions(element);
      default -> inner(element);
    };
  }

  private String inner(Element element) {
    return new Blocks(conversion, depth + 1).of(element);
  }

  /** What is embedded is told, and stays as a link. */
  private String leftOut(Element element) {
    conversion.lose(element);
    String address = Conversion.embedded(element);
    return conversion
        .references
        .link(address)
        .filter(target -> !address.isEmpty())
        .map(target -> "[" + Escapes.text(target) + "](" + Escapes.target(target) + ")")
        .orElse("");
  }

  /** The title of the text is its only heading of the first level. */
  private String heading(Element element) {
    int level = Math.max(2, element.normalName().charAt(1) - '0');
    String words = new Inlines(conversion, " ").of(element.childNodes()).strip();
    return words.isEmpty() ? "" : "#".repeat(level) + " " + words;
  }

  private String list(Element element) {
    List<String> items = new ArrayList<>();
    int number = start(element);
    for (Node child : element.childNodes()) {
      String words = part(child);
      if (!words.isBlank()) {
        String marker = element.nameIs("ol") ? number + ". " : "- ";
        items.add(prefixed(words, marker, " ".repeat(marker.length())));
      }
      number += child.nameIs("li") ? 1 : 0;
    }
    boolean loose = items.stream().anyMatch(item -> item.contains("\n\n"));
    return String.join(loose ? "\n\n" : "\n", items);
  }

  /** What stands in a list, whether it is marked as an item or not. */
  private String part(Node child) {
    return conversion.isBlock(child) ? block((Element) child) : paragraph(List.of(child));
  }

  private static int start(Element list) {
    return list.attr("start").matches("\\d{1,8}") ? Integer.parseInt(list.attr("start")) : 1;
  }

  private static String prefixed(String block, String first, String others) {
    StringBuilder lines = new StringBuilder();
    for (String line : block.split("\n", -1)) {
      String prefix = lines.isEmpty() ? first : others;
      lines
          .append(lines.isEmpty() ? "" : "\n")
          .append(line.isEmpty() ? prefix.stripTrailing() : prefix)
          .append(line);
    }
    return lines.toString();
  }

  /** CommonMark 4.5: a fence longer than any inside. */
  private static String code(Element element) {
    String text = element.wholeText().replaceAll("\\r\\n?", "\n");
    text = text.startsWith("\n") ? text.substring(1) : text;
    Element code = element.selectFirst("code[class]");
    Matcher language = CODE_LANGUAGE.matcher((code == null ? element : code).className());
    String fence = "```";
    while (text.contains(fence)) {
      fence += "`";
    }
    return fence
        + (language.find() ? language.group(1) : "")
        + "\n"
        + text.stripTrailing()
        + "\n"
        + fence;
  }

  /** One picture with its caption; more of them, or something else, as blocks. */
  private String figure(Element element) {
    List<Element> pictures = element.select("img");
    Element caption = element.selectFirst("figcaption");
    if (pictures.size() != 1
        || !element.text().equals(caption == null ? "" : caption.text())
        || element.selectFirst("table, blockquote, pre") != null
        || element.getAllElements().stream().anyMatch(Conversion::isLeftOut)) {
      return inner(element);
    }
    Optional<String> picture =
        new Inlines(conversion, " ")
            .picture(pictures.get(0), caption == null ? "" : caption.text());
    if (caption == null) {
      return picture.orElse("");
    }
    if (picture.isEmpty()) {
      return inner(caption);
    }
    caption.select("a[href]").forEach(conversion::loseLink);
    return picture.get();
  }

  private String definitions(Element element) {
    List<String> lines = new ArrayList<>();
    boolean termed = false;
    for (Node child : element.childNodes()) {
      for (Node part : child.nameIs("div") ? child.childNodes() : List.of(child)) {
        termed |= part.nameIs("dt");
        add(lines, definition(part, termed, lines.isEmpty()));
      }
    }
    return String.join("\n", lines);
  }

  /** A term, its definition, or what stands before the first term and so is neither. */
  private String definition(Node part, boolean termed, boolean first) {
    String gap = first ? "" : "\n";
    if (part instanceof Element term && term.nameIs("dt")) {
      String words = new Inlines(conversion, " ").of(term.childNodes()).strip();
      return gap + Escapes.line(words);
    }
    String words = part(part);
    if (words.isBlank()) {
      return "";
    }
    return termed ? prefixed(words, ":   ", "    ") : gap + words;
  }
}
