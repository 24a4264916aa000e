package org.mujaz.view;

import java.util.List;

/**
 * The names under one letter of an index.
 *
 * @param letter such as «ر» or “R”
 * @param id for links to it within the page
 * @param names in order
 */
public record LetterView(String letter, String id, List<CountedLinkView> names) {

  /** Copies the list. */
  public LetterView {
    names = List.copyOf(names);
  }
}
