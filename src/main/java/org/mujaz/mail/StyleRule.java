package org.mujaz.mail;

import java.util.List;
import org.jsoup.select.Evaluator;

/**
 * Declarations and the elements that they are for.
 *
 * @param selector finds the elements
 * @param specificity how exactly it names them: a greater one wins (Selectors Level 4, 17)
 * @param declarations in order
 */
record StyleRule(Evaluator selector, int specificity, List<Declaration> declarations) {

  /** Copies the list. */
  StyleRule {
    declarations = List.copyOf(declarations);
  }
}
