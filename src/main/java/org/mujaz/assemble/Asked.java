package org.mujaz.assemble;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Predicate;

/**
 * What an index is asked while a story is assembled, so that another index of the same kind can be
 * asked the same.
 *
 * @param <I> the kind of index
 */
final class Asked<I> {

  private final List<Predicate<I>> questions = new ArrayList<>();

  /** Takes a question in the form: does this index give the answer that was given? */
  void note(Predicate<I> question) {
    questions.add(question);
  }

  /** The questions since the last time. */
  List<Predicate<I>> take() {
    if (questions.isEmpty()) {
      return List.of();
    }
    List<Predicate<I>> taken = List.copyOf(questions);
    questions.clear();
    return taken;
  }
}
