package org.mujaz.bidi;

/**
 * Looks for hyphens that may hold something together, before {@link Unbroken} looks closely: most
 * pages have none, and a regular expression over all of each took a sixth of a build. Over arrays,
 * which the virtual machine reads in a fraction of the time of strings.
 */
final class Hyphens {

  /** The letters in which the Arabic article ends, however it is written. */
  private static final String ARTICLE = "lLdDnNrRsStTzZhH";

  private Hyphens() {}

  /** Whether the text of a page may have one; what a tag has does not count. */
  static boolean mayHold(char[] page) {
    boolean inTag = false;
    for (int i = 0; i < page.length; i++) {
      char c = page[i];
      if (inTag) {
        inTag = c != '>';
      } else if (c == '<') {
        inTag = beginsTag(page, i + 1);
      } else if (isHyphen(c) && holds(page, i)) {
        return true;
      }
    }
    return false;
  }

  /** Whether a part of a page, which is text, may have one. */
  static boolean hold(char[] page, int start, int end) {
    for (int i = start; i < end; i++) {
      if (isHyphen(page[i]) && holds(page, i)) {
        return true;
      }
    }
    return false;
  }

  /** Sooner than a browser sees a tag end, never later: then too much is looked at. */
  private static boolean beginsTag(char[] page, int next) {
    if (next >= page.length) {
      return false;
    }
    char c = page[next];
    return c == '/' || c == '!' || c == '?' || (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z');
  }

  private static boolean isHyphen(char c) {
    return c == '-' || c == '\u2013';
  }

  private static boolean holds(char[] page, int hyphen) {
    if (hyphen == 0 || hyphen + 1 >= page.length) {
      return false;
    }
    char before = page[hyphen - 1];
    char behind = page[hyphen + 1];
    return Character.isDigit(before)
        ? Character.isLetterOrDigit(behind)
        : ARTICLE.indexOf(before) >= 0
            && (Character.isUpperCase(behind) || "'\u2018\u2019".indexOf(behind) >= 0);
  }
}
