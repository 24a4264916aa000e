package org.mujaz.theme;

import java.util.function.UnaryOperator;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Finds what a style sheet loads: {@code url(…)} and {@code @import "…"} outside of comments. */
final class StyleSheet {
  private static final Pattern REFERENCE =
      Pattern.compile(
          "(?s)/\\*.*?\\*/"
              + "|url\\(\\s*(?<quote>[\"']?)(?<url>[^\"'()]*+)\\k<quote>\\s*\\)"
              + "|@import\\s+(?<mark>[\"'])(?<import>[^\"']*+)\\k<mark>");
  private static final Pattern ELSEWHERE = Pattern.compile("(?i)(?:[a-z][a-z0-9+.-]*:|//|/|#).*");

  private StyleSheet() {}

  /**
   * Rewrites references to files of the theme.
   *
   * @param css the style sheet
   * @param rewrite the new form of a relative reference, without its query and fragment
   */
  static String rewrite(String css, UnaryOperator<String> rewrite) {
    Matcher found = REFERENCE.matcher(css);
    StringBuilder rewritten = new StringBuilder(css.length() + 256);
    int from = 0;
    while (found.find()) {
      String group = found.group("url") != null ? "url" : "import";
      String reference = found.group(group);
      if (reference != null && !reference.isBlank() && !ELSEWHERE.matcher(reference).matches()) {
        int path = pathEnd(reference);
        rewritten.append(css, from, found.start(group));
        rewritten.append(rewrite.apply(reference.substring(0, path)));
        from = found.start(group) + path;
      }
    }
    return rewritten.append(css, from, css.length()).toString();
  }

  private static int pathEnd(String reference) {
    for (int i = 0; i < reference.length(); i++) {
      if (reference.charAt(i) == '?' || reference.charAt(i) == '#') {
        return i;
      }
    }
    return reference.length();
  }
}
