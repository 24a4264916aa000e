package org.mujaz.assemble;

import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;

/**
 * All that a story can learn of the rest of the site while it is assembled; any thread may ask.
 *
 * @param terms what names mean
 * @param media the files beside the texts
 * @param texts what can be linked to, once it is known what is published
 */
record Indexes(Terms terms, MediaIndex media, Optional<TextIndex> texts) {

  /**
   * A result and the questions on whose answers it depends.
   *
   * @param <T> what was made
   * @param told what answered the questions about texts, if there were any
   */
  record Known<T>(
      T result,
      List<Predicate<Terms>> ofTerms,
      List<Predicate<MediaIndex>> ofMedia,
      List<Predicate<TextIndex>> ofTexts,
      Optional<TextIndex> told) {

    /** The same, told by others. */
    Known<T> toldBy(Optional<TextIndex> others) {
      return ofTexts.isEmpty() || told.equals(others)
          ? this
          : new Known<>(result, ofTerms, ofMedia, ofTexts, others);
    }
  }

  /** Whether these give all the answers that led to a result. */
  boolean stillSay(Known<?> known) {
    return says(known.ofTerms(), terms)
        && says(known.ofMedia(), media)
        && (known.ofTexts().isEmpty()
            || known.told().equals(texts)
            || says(known.ofTexts(), texts.orElseThrow()));
  }

  private static <I> boolean says(List<Predicate<I>> questions, I index) {
    for (Predicate<I> question : questions) {
      if (!question.test(index)) {
        return false;
      }
    }
    return true;
  }
}
