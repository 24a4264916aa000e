package org.mujaz.theme;

import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Finds {@code .now} in a template. It is the clock of the machine, whatever clock the build was
 * given, so a page with it would be another in each build, and one that is kept would be wrong.
 */
final class ClockUse {
  private static final Pattern NOW = Pattern.compile("(?<![\\w.)\\]}\"'])\\.now\\b");

  private ClockUse() {}

  /** The offset of the first one. */
  static Optional<Integer> find(String template) {
    String text = TemplateScan.withoutComments(template);
    Matcher now = NOW.matcher(text);
    while (now.find()) {
      if (isCode(text, now.start())) {
        return Optional.of(now.start());
      }
    }
    return Optional.empty();
  }

  /**
   * Whether a place is inside of an interpolation or a tag, and in no text between quotes there.
   */
  private static boolean isCode(String text, int offset) {
    int interpolation = text.lastIndexOf("${", offset);
    int tag = Math.max(text.lastIndexOf("<#", offset), text.lastIndexOf("<@", offset));
    String before = text.substring(Math.max(0, Math.max(interpolation, tag)), offset);
    boolean open = before.indexOf(interpolation > tag ? '}' : '>') < 0;
    boolean quoted = before.chars().filter(c -> c == '"').count() % 2 != 0;
    return Math.max(interpolation, tag) >= 0 && open && !quoted;
  }
}
