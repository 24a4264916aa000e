package org.mujaz.preview;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.mujaz.hash.Sha256;
import org.mujaz.html.HtmlTokens;
import org.mujaz.html.Token;

/**
 * A page as a browser has it.
 *
 * @param html the page with its marks, without what the preview adds at its end
 * @param hash of {@code html}
 */
record View(String html, String hash) {

  private static final int HASH_BYTES = 12;

  static View of(String html) {
    return new View(html, Sha256.hex(html, HASH_BYTES));
  }

  /** An address of a style sheet that takes the place of another. */
  record Swap(String from, String to) {}

  /**
   * The style sheets that make this page of another one.
   *
   * @return nothing where more is different
   */
  Optional<List<Swap>> styles(View before) {
    List<String> old = sheets(before.html);
    List<String> now = sheets(html);
    if (old.size() != now.size()) {
      return Optional.empty();
    }
    List<Swap> swaps = new ArrayList<>();
    String swapped = before.html;
    for (int i = 0; i < old.size(); i++) {
      if (!old.get(i).equals(now.get(i))) {
        swaps.add(new Swap(old.get(i), now.get(i)));
        swapped = swapped.replace(old.get(i), now.get(i));
      }
    }
    return swapped.equals(html) ? Optional.of(swaps) : Optional.empty();
  }

  private static List<String> sheets(String html) {
    List<String> sheets = new ArrayList<>();
    for (Token token : HtmlTokens.in(html)) {
      if (token.opens("link") && token.value("rel", "").equals("stylesheet")) {
        sheets.add(token.value("href", ""));
      }
    }
    return sheets;
  }
}
