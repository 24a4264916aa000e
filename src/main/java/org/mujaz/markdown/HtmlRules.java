package org.mujaz.markdown;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jsoup.nodes.Attribute;
import org.jsoup.safety.Safelist;

/** Which HTML of an editor is harmless. */
final class HtmlRules {

  /** Elements that go with everything in them: what they hold is not text for readers. */
  private static final Set<String> HIDING =
      Set.of(
          "applet",
          "audio",
          "button",
          "canvas",
          "datalist",
          "embed",
          "frameset",
          "head",
          "iframe",
          "listing",
          "map",
          "math",
          "noembed",
          "noframes",
          "noscript",
          "object",
          "plaintext",
          "script",
          "select",
          "style",
          "svg",
          "template",
          "textarea",
          "title",
          "video",
          "xmp");

  /** Elements that change the looks of what follows until they end. */
  private static final Set<String> CHARACTERS =
      Set.of(
          "a", "abbr", "b", "bdi", "bdo", "big", "center", "cite", "code", "del", "dfn", "em",
          "font", "i", "ins", "kbd", "mark", "nobr", "q", "s", "samp", "small", "span", "strike",
          "strong", "sub", "sup", "time", "tt", "u", "var");

  /** Text, whole tags and whole comments; possessive, so that it does not recurse. */
  private static final Pattern WHOLE_TAGS =
      Pattern.compile(
          "(?:[^<]++|</?[a-zA-Z][a-zA-Z0-9-]*+"
              + "(?:\\s++[a-zA-Z_:][\\w:.-]*+(?:\\s*+=\\s*+(?:\"[^\"]*+\"|'[^']*+'|[^\\s\"'=<>`]++))?+)*+"
              + "\\s*+/?>|<!--(?!-?>)(?:[^-]++|-(?!->))*+-->)*+");

  private static final Pattern TAG = Pattern.compile("<(/?)([a-zA-Z][^\\s/>]*)");

  private static final String[] ELEMENTS = {
    "a",
    "abbr",
    "b",
    "bdi",
    "bdo",
    "blockquote",
    "br",
    "caption",
    "cite",
    "code",
    "col",
    "colgroup",
    "dd",
    "del",
    "details",
    "dfn",
    "div",
    "dl",
    "dt",
    "em",
    "figcaption",
    "figure",
    "h2",
    "h3",
    "h4",
    "h5",
    "h6",
    "hr",
    "i",
    "img",
    "ins",
    "kbd",
    "li",
    "mark",
    "ol",
    "p",
    "pre",
    "q",
    "rp",
    "rt",
    "ruby",
    "s",
    "samp",
    "small",
    "span",
    "strong",
    "sub",
    "summary",
    "sup",
    "table",
    "tbody",
    "td",
    "tfoot",
    "th",
    "thead",
    "time",
    "tr",
    "u",
    "ul",
    "var",
    "wbr"
  };

  private static final Set<String> HARMLESS = Set.of(ELEMENTS);

  /** The attributes that this package writes beside those that an editor may write. */
  private static final Pattern OURS =
      Pattern.compile(
          "(a|li) id=fn(ref)?:.*|h[2-6] id=.*|a role=doc-(noteref|backlink)"
              + "|div (class=footnotes|role=doc-endnotes)"
              + "|div (class=table|tabindex=0|role=region|aria-label=.*)|ol class=arab|t[dh] class=(start|center|end)"
              + "|li class=task|input (type|disabled|checked)=.*"
              + "|code (class=language-.*|translate=no)|pre (translate=no|tabindex=0)",
          Pattern.DOTALL);

  private static final Set<String> EVERYWHERE = Set.of("lang", "dir", "title");

  private static final Map<String, Set<String>> ATTRIBUTES =
      Map.ofEntries(
          Map.entry("a", Set.of("href")),
          Map.entry("blockquote", Set.of("cite")),
          Map.entry("col", Set.of("span")),
          Map.entry("colgroup", Set.of("span")),
          Map.entry("del", Set.of("cite", "datetime")),
          Map.entry("details", Set.of("open")),
          Map.entry("img", Set.of("src", "alt")),
          Map.entry("ins", Set.of("cite", "datetime")),
          Map.entry("li", Set.of("value")),
          Map.entry("ol", Set.of("start", "reversed")),
          Map.entry("q", Set.of("cite")),
          Map.entry("td", Set.of("colspan", "rowspan", "headers")),
          Map.entry("th", Set.of("colspan", "rowspan", "headers", "scope")),
          Map.entry("time", Set.of("datetime")));

  private HtmlRules() {}

  /** Whether nothing inside this element is text for readers. */
  static boolean hidesContent(String element) {
    return HIDING.contains(element);
  }

  /** Whether an editor may write this element. */
  static boolean isHarmless(String element) {
    return HARMLESS.contains(element);
  }

  /** Whether an editor may write this attribute. */
  static boolean isHarmless(String element, Attribute attribute) {
    String name = attribute.getKey().toLowerCase(Locale.ROOT);
    String value = attribute.getValue().strip().toLowerCase(Locale.ROOT);
    if (name.equals("dir")) {
      return Set.of("ltr", "rtl", "auto").contains(value);
    }
    if (name.equals("cite")) {
      return value.startsWith("https://") || value.startsWith("http://");
    }
    return EVERYWHERE.contains(name) || ATTRIBUTES.getOrDefault(element, Set.of()).contains(name);
  }

  /** Whether an attribute is one that this package writes, with a value that it writes. */
  static boolean isOurs(String element, Attribute attribute) {
    String ours = element + " " + attribute.getKey() + "=" + attribute.getValue();
    return OURS.matcher(ours).matches();
  }

  /**
   * The rules for jsoup, which has the last word: what an editor may write and what this package
   * itself writes, and nothing else.
   */
  static Safelist safelist() {
    Safelist list =
        new Safelist()
            .addTags(ELEMENTS)
            .addTags("input", "label")
            .addAttributes(":all", "lang", "dir", "title", "class", "id", "role", "tabindex")
            .addAttributes("div", "aria-label")
            .addAttributes("input", "type", "disabled", "checked")
            .addAttributes("code", "translate")
            .addAttributes("pre", "translate");
    ATTRIBUTES.forEach((element, names) -> names.forEach(n -> list.addAttributes(element, n)));
    return list;
  }

  /**
   * Whether a piece of HTML may begin something that would swallow what follows it: an element of
   * that kind, or a tag, a comment or a quotation that does not end.
   */
  static boolean maySwallow(CharSequence html) {
    Matcher tag = TAG.matcher(html);
    while (tag.find()) {
      if (HIDING.contains(tag.group(2).toLowerCase(Locale.ROOT))) {
        return true;
      }
    }
    return !WHOLE_TAGS.matcher(html).matches();
  }

  /** The end tags that are missing in a piece of HTML, of elements that change how text looks. */
  static String missingEnds(CharSequence html) {
    Deque<String> open = new ArrayDeque<>();
    Matcher tag = TAG.matcher(html);
    while (tag.find()) {
      String name = tag.group(2).toLowerCase(Locale.ROOT);
      if (!tag.group(1).isEmpty()) {
        open.removeFirstOccurrence(name);
      } else if (CHARACTERS.contains(name)) {
        open.push(name);
      }
    }
    StringBuilder missing = new StringBuilder();
    open.forEach(name -> missing.append("</").append(name).append('>'));
    return missing.toString();
  }
}
