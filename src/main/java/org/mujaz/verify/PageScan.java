package org.mujaz.verify;

import java.util.ArrayList;
import java.util.List;
import org.mujaz.html.Attribute;
import org.mujaz.html.NameSet;
import org.mujaz.html.Srcset;
import org.mujaz.html.Token;

/**
 * The ids and addresses in the tags of a page.
 *
 * @param ids the values of {@code id}, in order
 * @param addresses the values of {@code href}, {@code src}, {@code poster} and {@code data}, and
 *     those in {@code srcset}, in order
 */
record PageScan(List<String> ids, List<String> addresses) {

  private static final NameSet ADDRESSES = NameSet.of("href", "src", "poster", "data");

  private static final NameSet ALL = NameSet.of("id", "srcset", "href", "src", "poster", "data");

  /** Nothing read yet. */
  PageScan() {
    this(new ArrayList<>(), new ArrayList<>());
  }

  /** Takes the next token. */
  void take(Token token) {
    if (token.mayHave(ALL)) {
      for (int i = 0; i < token.attributeCount(); i++) {
        take(token.attribute(i));
      }
    }
  }

  /** Takes all that a part of the page has. */
  void addAll(PageScan part) {
    ids.addAll(part.ids);
    addresses.addAll(part.addresses);
  }

  private void take(Attribute attribute) {
    if (attribute.is("id")) {
      ids.add(attribute.value());
    } else if (attribute.is("srcset")) {
      addresses.addAll(candidates(attribute.value()));
    } else if (attribute.isOneOf(ADDRESSES)) {
      addresses.add(attribute.value());
    }
  }

  /** The addresses in the value of {@code srcset}. */
  static List<String> candidates(String srcset) {
    return Srcset.candidates(srcset).stream().map(Srcset.Candidate::address).toList();
  }
}
