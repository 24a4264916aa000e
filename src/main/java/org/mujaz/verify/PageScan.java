package org.mujaz.verify;

import java.util.ArrayList;
import java.util.List;

/**
 * The ids and addresses in the tags of a page.
 *
 * <p>Every page passes here in every build, so this reads the text once instead of building a tree:
 * pages come from templates that escape, so a tag ends at the first {@code >} outside quotes.
 *
 * @param ids the values of {@code id}, in order
 * @param addresses the values of {@code href} and {@code src}, in order, with entities resolved
 */
record PageScan(List<String> ids, List<String> addresses) {

  static PageScan of(String html) {
    List<String> ids = new ArrayList<>();
    List<String> addresses = new ArrayList<>();
    int at = html.indexOf('<');
    while (at >= 0) {
      at = html.startsWith("<!--", at) ? afterComment(html, at) : tag(html, at, ids, addresses);
      at = html.indexOf('<', at);
    }
    return new PageScan(ids, addresses);
  }

  private static int afterComment(String html, int start) {
    int end = html.indexOf("-->", start + 4);
    return end < 0 ? html.length() : end + 3;
  }

  /** Reads the attributes of the tag at {@code start}; returns the place after it. */
  private static int tag(String html, int start, List<String> ids, List<String> addresses) {
    int i = start + 1;
    while (i < html.length() && html.charAt(i) != '>') {
      if (html.charAt(i) == '=' && i + 1 < html.length() && isQuote(html.charAt(i + 1))) {
        int end = html.indexOf(html.charAt(i + 1), i + 2);
        if (end < 0) {
          return html.length();
        }
        attribute(html, i, html.substring(i + 2, end), ids, addresses);
        i = end;
      }
      i++;
    }
    return i;
  }

  private static boolean isQuote(char c) {
    return c == '"' || c == '\'';
  }

  private static void attribute(
      String html, int equals, String value, List<String> ids, List<String> addresses) {
    if (isNamed(html, equals, "id")) {
      ids.add(value);
    } else if (isNamed(html, equals, "href") || isNamed(html, equals, "src")) {
      addresses.add(value.replace("&amp;", "&").replace("&#39;", "'").replace("&quot;", "\""));
    }
  }

  private static boolean isNamed(String html, int equals, String name) {
    int start = equals - name.length();
    return start > 0
        && Character.isWhitespace(html.charAt(start - 1))
        && html.regionMatches(true, start, name, 0, name.length());
  }
}
