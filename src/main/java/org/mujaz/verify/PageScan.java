package org.mujaz.verify;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import org.mujaz.html.Attribute;
import org.mujaz.html.Token;

/**
 * The ids and addresses in the tags of a page.
 *
 * @param ids the values of {@code id}, in order
 * @param addresses the values of {@code href} and {@code src}, and those in {@code srcset}, in
 *     order
 */
record PageScan(List<String> ids, List<String> addresses) {

  /** An address in {@code srcset}, and what it is for (HTML, 4.8.4.2.1). */
  private static final Pattern CANDIDATE =
      Pattern.compile("([^\\s,]\\S*)(?:\\s+[^\\s,]+)?\\s*(?:,|$)");

  /** Nothing read yet. */
  PageScan() {
    this(new ArrayList<>(), new ArrayList<>());
  }

  /** Takes the next token. */
  void take(Token token) {
    for (Attribute attribute : token.attributes()) {
      if (attribute.is("id")) {
        ids.add(attribute.value());
      } else if (attribute.is("href") || attribute.is("src")) {
        addresses.add(attribute.value());
      } else if (attribute.is("srcset")) {
        CANDIDATE.matcher(attribute.value()).results().forEach(m -> addresses.add(m.group(1)));
      }
    }
  }
}
