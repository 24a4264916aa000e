package org.mujaz.verify;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import org.mujaz.html.Attribute;
import org.mujaz.html.Token;

/**
 * The ids and addresses in the tags of a page.
 *
 * @param ids the values of {@code id}, in order
 * @param addresses the values of {@code href}, {@code src}, {@code poster} and {@code data}, and
 *     those in {@code srcset}, in order
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
      } else if (attribute.is("srcset")) {
        addresses.addAll(candidates(attribute.value()));
      } else if (isAddress(attribute)) {
        addresses.add(attribute.value());
      }
    }
  }

  private static boolean isAddress(Attribute attribute) {
    return attribute.is("href")
        || attribute.is("src")
        || attribute.is("poster")
        || attribute.is("data");
  }

  /** The addresses in the value of {@code srcset}. */
  static List<String> candidates(String srcset) {
    return CANDIDATE.matcher(srcset).results().map((MatchResult m) -> m.group(1)).toList();
  }
}
