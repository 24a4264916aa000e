package org.mujaz.verify;

import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;
import org.mujaz.html.Token;

/** What a {@code <link>} says that it leads to (HTML, 4.6.7). */
final class LinkTypes {

  private static final Pattern SPACE = Pattern.compile("\\s+");

  private LinkTypes() {}

  /** The words of its {@code rel}, in lower case. */
  static List<String> of(Token link) {
    String rel = link.value("rel", "").toLowerCase(Locale.ROOT);
    return isOne(rel) ? List.of(rel) : List.of(SPACE.split(rel, -1));
  }

  private static boolean isOne(String rel) {
    for (int i = 0; i < rel.length(); i++) {
      if (rel.charAt(i) <= ' ') {
        return false;
      }
    }
    return true;
  }
}
