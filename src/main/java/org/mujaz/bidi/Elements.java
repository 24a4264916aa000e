package org.mujaz.bidi;

import java.util.Set;

/** What the elements of HTML mean for the direction of the text in them. */
final class Elements {

  /** Elements over which a line of text goes on. */
  private static final Set<String> INLINE =
      Set.of(
          "a", "abbr", "b", "big", "cite", "data", "del", "dfn", "em", "font", "i", "ins", "label",
          "mark", "nobr", "picture", "q", "s", "small", "span", "strike", "strong", "sub", "sup",
          "time", "tt", "u", "var");

  /** Elements without an end that stand in a line like a letter. */
  private static final Set<String> OBJECTS = Set.of("embed", "img", "input");

  /** Elements whose text is nobody's prose or has its direction. */
  private static final Set<String> SKIPPED_IN_LINE =
      Set.of(
          "audio",
          "bdi",
          "bdo",
          "canvas",
          "code",
          "iframe",
          "kbd",
          "math",
          "object",
          "samp",
          "select",
          "svg",
          "textarea",
          "video");

  private static final Set<String> SKIPPED = Set.of("noembed", "noframes", "pre", "title", "xmp");

  /** Elements that show nothing at all. */
  private static final Set<String> UNSEEN = Set.of("script", "style", "template");

  /** Elements without an end that leave a line as it is. */
  private static final Set<String> POINTS = Set.of("source", "wbr");

  private Elements() {}

  static boolean isInline(String name) {
    return INLINE.contains(name);
  }

  static boolean isObject(String name) {
    return OBJECTS.contains(name);
  }

  static boolean isPoint(String name) {
    return POINTS.contains(name);
  }

  static boolean isSkipped(String name) {
    return isSkippedInLine(name) || SKIPPED.contains(name) || isUnseen(name);
  }

  static boolean isSkippedInLine(String name) {
    return SKIPPED_IN_LINE.contains(name);
  }

  static boolean isUnseen(String name) {
    return UNSEEN.contains(name);
  }
}
