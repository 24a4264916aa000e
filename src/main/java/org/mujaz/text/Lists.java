package org.mujaz.text;

import java.util.List;
import org.mujaz.model.Language;

/** Joins names into one phrase. */
public final class Lists {

  private Lists() {}

  /** «أ وب وج» in Arabic; "a, b and c" in English; empty for no items. */
  public static String join(List<String> items, Language language) {
    if (language == Language.ARABIC) {
      return String.join(" و", items);
    }
    if (items.size() < 2) {
      return String.join("", items);
    }
    int last = items.size() - 1;
    return String.join(", ", items.subList(0, last)) + " and " + items.get(last);
  }
}
