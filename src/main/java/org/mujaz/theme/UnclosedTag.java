package org.mujaz.theme;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Finds the tag that has no end: the parser names it, but tells where the file ends instead. */
final class UnclosedTag {
  private static final Pattern NAMED = Pattern.compile("unclosed #(\\w+)");

  private UnclosedTag() {}

  /**
   * Where the tag begins.
   *
   * @param template its text
   * @param message of the parser
   */
  static Optional<Integer> find(String template, String message) {
    Matcher named = NAMED.matcher(message);
    if (!named.find()) {
      return Optional.empty();
    }
    Matcher tag =
        Pattern.compile("(?s)<#--.*?-->|<(?<end>/?)#" + named.group(1) + "\\b").matcher(template);
    Deque<Integer> open = new ArrayDeque<>();
    while (tag.find()) {
      if ("/".equals(tag.group("end"))) {
        open.pollLast();
      } else if (tag.group("end") != null) {
        open.addLast(tag.start());
      }
    }
    return Optional.ofNullable(open.pollLast());
  }
}
