package org.mujaz.parallel;

import java.util.Set;
import org.mujaz.html.Attribute;
import org.mujaz.html.Token;

/** Makes the ids of a body differ from those of the other body on the same page. */
final class Ids {

  /** The attributes whose values are ids, or lists of ids. */
  private static final Set<String> NAMING =
      Set.of("id", "for", "headers", "aria-labelledby", "aria-describedby", "aria-controls");

  private Ids() {}

  /** Copies a start tag, with {@code prefix} before each id in it. */
  static void copy(String html, Token tag, String prefix, StringBuilder copy) {
    int from = tag.start();
    for (Attribute attribute : tag.attributes()) {
      String value = html.substring(attribute.valueStart(), attribute.valueEnd());
      String renamed = value;
      if (NAMING.stream().anyMatch(attribute::is)) {
        renamed = value.replaceAll("\\S+", prefix + "$0");
      } else if (attribute.is("href") && value.length() > 1 && value.startsWith("#")) {
        renamed = "#" + prefix + value.substring(1);
      }
      copy.append(html, from, attribute.valueStart()).append(renamed);
      from = attribute.valueEnd();
    }
    copy.append(html, from, tag.end());
  }
}
