package org.mujaz.markdown.conversion;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;
import org.jsoup.nodes.TextNode;
import org.mujaz.markdown.conversion.HtmlToMarkdown.LineEnds;

/** Writes the words of one block. */
final class Inlines {

  private static final Map<String, String> EMPHASIS =
      Map.of(
          "strong", "**", "b", "**", "em", "*", "i", "*", "del", "~~", "s", "~~", "strike", "~~");

  /** What Markdown has no signs for and readers would miss. */
  private static final Set<String> KEPT =
      Set.of("abbr", "bdi", "ins", "kbd", "mark", "q", "rp", "rt", "ruby", "sub", "sup");

  private static final Pattern LINE_END = Pattern.compile("\\r\\n?|\\n");

  private final Conversion conversion;
  private final String lineBreak;
  private final boolean nested;
  private final boolean emphasised;
  private final boolean linked;
  private final StringBuilder out = new StringBuilder();

  /**
   * A writer of one block.
   *
   * @param lineBreak how a line ends inside of it
   */
  Inlines(Conversion conversion, String lineBreak) {
    this(conversion, lineBreak, false, false, false);
  }

  private Inlines(
      Conversion conversion, String lineBreak, boolean nested, boolean emphasised, boolean linked) {
    this.nested = nested;
    this.conversion = conversion;
    this.lineBreak = lineBreak;
    this.emphasised = emphasised;
    this.linked = linked;
  }

  /** The words of these nodes on one line, or on several with breaks between. */
  String of(List<? extends Node> nodes) {
    nodes.forEach(this::node);
    return out.toString();
  }

  private void node(Node node) {
    if (node instanceof TextNode text) {
      text(text.getWholeText());
    } else if (node instanceof Element element) {
      element(element);
    }
  }

  private void text(String text) {
    if (conversion.lineEnds == LineEnds.SPACES) {
      words(Spaces.collapsed(text));
      return;
    }
    String[] lines = LINE_END.split(text, -1);
    for (int i = 0; i < lines.length; i++) {
      if (i > 0) {
        endLine();
      }
      words(Spaces.collapsed(lines[i]));
    }
  }

  private void words(String words) {
    boolean again = out.isEmpty() ? !nested : isBlank(out.charAt(out.length() - 1));
    Escapes.append(out, Escapes.text(again && words.startsWith(" ") ? words.substring(1) : words));
  }

  private static boolean isBlank(char c) {
    return c == ' ' || c == '\n';
  }

  private void endLine() {
    while (!out.isEmpty() && out.charAt(out.length() - 1) == ' ') {
      out.setLength(out.length() - 1);
    }
    if ((nested || !out.isEmpty()) && !endsInLineBreak()) {
      out.append(lineBreak);
    }
  }

  private boolean endsInLineBreak() {
    int start = out.length() - lineBreak.length();
    return start >= 0 && out.indexOf(lineBreak, start) == start;
  }

  private void element(Element element) {
    String name = element.normalName();
    if (Conversion.isLeftOut(element)) {
      conversion.lose(element);
    } else if (name.equals("br")) {
      endLine();
    } else if (name.equals("img")) {
      picture(element).ifPresent(out::append);
    } else if (name.equals("a") && !linked) {
      link(element);
    } else if (name.equals("code") || name.equals("tt") || name.equals("samp")) {
      out.append(code(Spaces.collapsed(element.wholeText())));
    } else if (EMPHASIS.containsKey(name)) {
      emphasis(element, EMPHASIS.getOrDefault(name, "*"));
    } else if (KEPT.contains(name)) {
      kept(element, name);
    } else if (conversion.isBlock(element)) {
      endLine();
      element.childNodes().forEach(this::node);
      endLine();
    } else {
      element.childNodes().forEach(this::node);
    }
  }

  private void gap(InnerText.Gap gap) {
    if (gap == InnerText.Gap.LINE) {
      endLine();
    } else if (gap == InnerText.Gap.SPACE
        && (out.isEmpty() ? nested : !isBlank(out.charAt(out.length() - 1)))) {
      out.append(' ');
    }
  }

  private String inner(Element element, boolean emphasis, boolean link) {
    return new Inlines(conversion, lineBreak, true, emphasised || emphasis, linked || link)
        .of(element.childNodes());
  }

  private void kept(Element element, String name) {
    String inner = inner(element, false, false);
    if (!inner.isBlank()) {
      out.append('<').append(name).append('>').append(inner).append("</").append(name).append('>');
    }
  }

  private void emphasis(Element element, String sign) {
    InnerText inner = InnerText.of(inner(element, true, false), lineBreak);
    gap(inner.before());
    String words = inner.words();
    if (words.isEmpty()) {
      gap(inner.behind());
      return;
    }
    int after = inner.behind() == InnerText.Gap.NONE ? conversion.following(element) : ' ';
    if (emphasised || !Flanking.allows(before(), words, after)) {
      String tag = sign.equals("**") ? "strong" : sign.equals("*") ? "em" : "del";
      out.append('<').append(tag).append('>').append(words).append("</").append(tag).append('>');
    } else {
      out.append(sign).append(words).append(sign);
    }
    gap(inner.behind());
  }

  private int before() {
    return out.isEmpty() ? ' ' : out.codePointBefore(out.length());
  }

  /** CommonMark 6.1: more backticks outside than inside. */
  private static String code(String text) {
    if (text.isBlank()) {
      return text;
    }
    String fence = "`";
    while (text.contains(fence)) {
      fence += "`";
    }
    boolean edge = text.startsWith("`") || text.endsWith("`");
    return fence + (edge ? " " + text + " " : text) + fence;
  }

  private void link(Element element) {
    String href = element.attr("href").strip();
    Optional<String> target = href.isEmpty() ? Optional.empty() : conversion.references.link(href);
    InnerText inner = InnerText.of(inner(element, false, target.isPresent()), lineBreak);
    if (target.isEmpty() && !href.isEmpty()) {
      conversion.loseLink(element);
    }
    gap(inner.before());
    String words = inner.words();
    boolean bare = target.isEmpty() || words.isEmpty() || isThatPicture(words, target.get());
    Escapes.append(
        out, bare ? words : "[" + words + "](" + Escapes.target(target.orElse("")) + ")");
    gap(inner.behind());
  }

  /** A small picture that leads to the large one: the large one is what is shown. */
  private static boolean isThatPicture(String words, String target) {
    return words.startsWith("![") && words.endsWith("](" + Escapes.target(target) + ")");
  }

  /** A picture in Markdown, if there is a file for it. */
  Optional<String> picture(Element image) {
    return picture(image, image.attr("title"));
  }

  /** A picture with a caption. */
  Optional<String> picture(Element image, String caption) {
    String src = source(image);
    if (src.isEmpty()) {
      return Optional.empty();
    }
    String title = caption.isBlank() ? "" : " \"" + Escapes.title(caption.strip()) + "\"";
    String alt = Spaces.collapsed(image.attr("alt").strip());
    return conversion
        .references
        .picture(src)
        .map(file -> "![" + Escapes.text(alt) + "](" + Escapes.target(file) + title + ")");
  }

  /** Pages that load pictures late have the real address elsewhere. */
  private static String source(Element image) {
    String late = image.attr("data-src").strip();
    String src = image.attr("src").strip();
    return late.isEmpty() || !(src.isEmpty() || src.startsWith("data:")) ? src : late;
  }
}
