package org.mujaz.html;

/**
 * One string for each name of the elements that pages are made of: it is made once, and compared in
 * no time. Any other name is a string of its own.
 */
final class ElementNames {

  private static final String[] TABLE = new String[512];

  static {
    String names =
        "a abbr address article aside b bdi bdo blockquote body br button caption cite code col"
            + " colgroup data datalist dd del details dfn dialog div dl dt em fieldset figcaption"
            + " figure footer form h1 h2 h3 h4 h5 h6 head header hr html i img input ins kbd label"
            + " legend li link main mark math meta nav noscript ol optgroup option output p path"
            + " picture pre q rect circle s samp script search section select small source span"
            + " strong style sub summary sup svg table tbody td template textarea tfoot th thead"
            + " time title tr u ul use var video wbr g line polyline";
    for (String name : names.split(" ", -1)) {
      int slot = slot(name.toCharArray(), 0, name.length());
      if (TABLE[slot] == null) {
        TABLE[slot] = name;
      }
    }
  }

  private ElementNames() {}

  /** The name that stands in {@code chars}. */
  static String of(char[] chars, int start, int end) {
    String known = TABLE[slot(chars, start, end)];
    return known != null && isIn(known, chars, start, end)
        ? known
        : new String(chars, start, end - start);
  }

  private static int slot(char[] chars, int start, int end) {
    int hash = end - start;
    for (int i = start; i < end; i++) {
      hash = 31 * hash + chars[i];
    }
    return (hash ^ (hash >>> 9)) & (TABLE.length - 1);
  }

  private static boolean isIn(String name, char[] chars, int start, int end) {
    if (name.length() != end - start) {
      return false;
    }
    for (int i = start; i < end; i++) {
      if (chars[i] != name.charAt(i - start)) {
        return false;
      }
    }
    return true;
  }
}
