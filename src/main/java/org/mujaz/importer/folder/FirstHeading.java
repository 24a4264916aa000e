package org.mujaz.importer.folder;

import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * The heading of the first level that a body begins with: the headline of a text that states none.
 *
 * @param words of the heading
 * @param end where the body goes on
 */
record FirstHeading(String words, int end) {

  private static final Pattern HEADING =
      Pattern.compile("\\s{0,100}#[ \\t]+([^\\n]{1,1000})(?:\\n|\\z)");

  /** Looks for it at the beginning of a body. */
  static Optional<FirstHeading> of(String text, int body) {
    Matcher heading = HEADING.matcher(text).region(body, text.length());
    return heading.lookingAt()
        ? Optional.of(
            new FirstHeading(
                heading.group(1).replaceFirst("\\s+#+\\s*$", "").strip(), heading.end()))
        : Optional.empty();
  }
}
