package org.mujaz.markdown;

import com.vladsch.flexmark.ast.HtmlInlineBase;
import com.vladsch.flexmark.util.ast.Node;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** What stands inside a paragraph between the tags of an element that is not text for readers. */
final class HiddenContent {

  private static final Pattern TAG = Pattern.compile("^</?([a-zA-Z][^\\s/>]*)");

  private HiddenContent() {}

  /** Whether the tag, of either kind, is one of an element that hides its content. */
  static boolean isTag(HtmlInlineBase tag) {
    return HtmlRules.hidesContent(name(tag));
  }

  /**
   * The last node that a tag hides: the end tag of its element, or the tag itself if it hides
   * nothing, or if its element does not end beside it.
   */
  static Node last(Node node) {
    if (!(node instanceof HtmlInlineBase tag) || isEnd(tag) || !isTag(tag)) {
      return node;
    }
    String name = name(tag);
    int open = 1;
    for (Node next = node.getNext(); next != null; next = next.getNext()) {
      if (next instanceof HtmlInlineBase other && name(other).equals(name)) {
        open += isEnd(other) ? -1 : 1;
        if (open == 0) {
          return next;
        }
      }
    }
    return node;
  }

  private static boolean isEnd(HtmlInlineBase tag) {
    return tag.getChars().startsWith("</");
  }

  private static String name(HtmlInlineBase tag) {
    return written(tag).toLowerCase(Locale.ROOT);
  }

  /** The name of the element as it is written; empty for what is not a tag, such as comments. */
  static String written(HtmlInlineBase tag) {
    Matcher name = TAG.matcher(tag.getChars());
    return name.find() ? name.group(1) : "";
  }
}
