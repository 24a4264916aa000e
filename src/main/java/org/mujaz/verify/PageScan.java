package org.mujaz.verify;

import java.util.ArrayList;
import java.util.List;
import org.mujaz.html.Attribute;
import org.mujaz.html.Token;

/**
 * The ids and addresses in the tags of a page.
 *
 * @param ids the values of {@code id}, in order
 * @param addresses the values of {@code href} and {@code src}, in order
 */
record PageScan(List<String> ids, List<String> addresses) {

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
      }
    }
  }
}
