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

  /** Whether a part of a page, which is text, may have one. */
  static boolean hold(char[] page, int start, int end) {
    for (int i = start; i < end; i++) {
      if (isHyphen(page[i]) && holds(page, i)) {
        return true;
      }
    }
    return false;
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
