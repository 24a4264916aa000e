package org.mujaz.bidi;

import java.util.HashMap;
import java.util.Map;

/** What an element of HTML means for the direction of the text in it. */
enum Element {
  /** A line of text goes on over it. */
  INLINE(
      "a abbr b big cite data del dfn em font i ins label mark nobr picture q s small span strike"
          + " strong sub sup time tt u var"),

  /** It has no end and stands in a line like a letter. */
  OBJECT("embed img input"),

  /** Its text is nobody's prose or has its direction; it stands in a line like a letter. */
  SKIPPED_IN_LINE(
      "audio bdi bdo canvas code iframe kbd math object samp select svg textarea video"),

  /** Its text is nobody's prose, and no line goes on over it. */
  SKIPPED("noembed noframes pre title xmp"),

  /** It shows nothing at all. */
  UNSEEN("script style template"),

  /** It has no end and leaves a line as it is. */
  POINT("source wbr"),

  /** Any other: it has lines of its own. */
  BLOCK("");

  private static final Map<String, Element> KNOWN = new HashMap<>();

  static {
    for (Element element : values()) {
      for (String name : element.names.split(" ", -1)) {
        KNOWN.put(name, element);
      }
    }
  }

  private final String names;

  Element(String names) {
    this.names = names;
  }

  /** By its name in lower case. */
  static Element of(String name) {
    Element known = KNOWN.get(name);
    return known == null ? BLOCK : known;
  }

  /** Whether nothing in it is looked at. */
  boolean isSkipped() {
    return this == SKIPPED_IN_LINE || this == SKIPPED || this == UNSEEN;
  }

  /** Whether a line goes on behind it. */
  boolean isInLine() {
    return this == INLINE || this == SKIPPED_IN_LINE;
  }
}
