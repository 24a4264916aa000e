package org.mujaz.html;

import java.util.Arrays;
import java.util.List;
import java.util.Objects;

/**
 * The name of an element or of an attribute, in lower case. There is one object for each usual
 * name, which is made once and compared in no time; any other name is an object of its own.
 */
final class HtmlName {

  /** Names that pages are made of, and those that somebody looks for. */
  private static final String ELEMENTS =
      "a abbr address area article aside audio b base bdi bdo big blockquote body br button canvas"
          + " caption circle cite code col colgroup data datalist dd del details dfn dialog div dl"
          + " dt em embed feimage fieldset figcaption figure font footer form frame g h1 h2 h3 h4"
          + " h5 h6 head header hr html i iframe image img input ins kbd label legend li line link"
          + " main mark math meta nav nobr noembed noframes noscript object ol optgroup option"
          + " output p path picture polyline pre q rect s samp script search section select small"
          + " source span strike strong style sub summary sup svg table tbody td template text"
          + " textarea tfoot th thead time title tr track tt u ul use var video wbr xmp";

  private static final String ATTRIBUTES =
      "action alt aria-controls aria-current aria-describedby aria-expanded aria-hidden aria-label"
          + " aria-labelledby as background charset class colspan content crossorigin d datetime"
          + " decoding dir download formaction height hidden href hreflang id imagesrcset lang"
          + " loading media method name open placeholder poster property rel role rowspan scope"
          + " sizes src srcset tabindex type value viewbox width xlink:href";

  /** The bit of all names that are not usual. */
  static final long UNUSUAL = 1;

  private static final HtmlName[] TABLE = new HtmlName[1024];

  /** The numbers that names have are less. */
  static final int COUNT;

  static {
    int number = 0;
    for (String name : (ELEMENTS + ' ' + ATTRIBUTES).split(" ", -1)) {
      number++;
      int slot = slot(name.hashCode());
      while (TABLE[slot] != null) {
        slot = next(slot);
      }
      TABLE[slot] = new HtmlName(name, number);
    }
    COUNT = number + 1;
  }

  private final String text;
  private final char[] letters;
  private final int number;

  private HtmlName(String text, int number) {
    this.text = text;
    this.letters = text.toCharArray();
    this.number = number;
  }

  /** The name that stands in {@code page}; letters beyond ASCII have no case (HTML, 13.2.5.8). */
  static HtmlName of(char[] page, int start, int end) {
    int hash = 0;
    for (int i = start; i < end; i++) {
      hash = 31 * hash + page[i];
    }
    return of(page, start, end, hash);
  }

  /**
   * The same.
   *
   * @param hash of its characters, as strings have it
   */
  static HtmlName of(char[] page, int start, int end, int hash) {
    int slot = slot(hash);
    for (HtmlName known = TABLE[slot]; known != null; known = TABLE[slot]) {
      if (known.stands(page, start, end)) {
        return known;
      }
      slot = next(slot);
    }
    for (int i = start; i < end; i++) {
      if (page[i] >= 'A' && page[i] <= 'Z') {
        return ofLowered(page, start, end);
      }
    }
    return new HtmlName(new String(page, start, end - start), 0);
  }

  /** This name, which is in lower case. */
  static HtmlName of(String name) {
    int slot = slot(name.hashCode());
    for (HtmlName known = TABLE[slot]; known != null; known = TABLE[slot]) {
      if (known.is(name)) {
        return known;
      }
      slot = next(slot);
    }
    return of(name.toCharArray(), 0, name.length());
  }

  private static HtmlName ofLowered(char[] page, int start, int end) {
    char[] lower = new char[end - start];
    for (int i = start; i < end; i++) {
      lower[i - start] = page[i] >= 'A' && page[i] <= 'Z' ? (char) (page[i] | 0x20) : page[i];
    }
    return of(lower, 0, lower.length);
  }

  /** All that are usual. */
  static List<HtmlName> usual() {
    return Arrays.stream(TABLE).filter(Objects::nonNull).toList();
  }

  /** In lower case. */
  String text() {
    return text;
  }

  /** A number of its own, a few hundred at most; 0 for all that are not usual. */
  int number() {
    return number;
  }

  /** One bit, which other names may share. */
  long mask() {
    return number == 0 ? UNUSUAL : UNUSUAL << (1 + number % 63);
  }

  /** Whether it is this name. */
  boolean is(String name) {
    return text.equals(name);
  }

  private boolean stands(char[] page, int start, int end) {
    if (letters.length != end - start) {
      return false;
    }
    for (int i = 0; i < letters.length; i++) {
      if (page[start + i] != letters[i]) {
        return false;
      }
    }
    return true;
  }

  private static int slot(int hash) {
    return (hash ^ (hash >>> 10)) & (TABLE.length - 1);
  }

  private static int next(int slot) {
    return (slot + 1) & (TABLE.length - 1);
  }
}
