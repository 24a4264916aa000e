package org.mujaz.assemble;

import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;

/**
 * All that a story can learn of the rest of the site while it is assembled.
 *
 * @param names the terms
 * @param media the files beside the texts
 * @param texts what can be linked to, once it is known what is published
 */
record Indexes(Names names, MediaIndex media, Optional<TextIndex> texts) {

  /**
   * A result and the questions on whose answers it depends.
   *
   * @param <T> what was made
   * @param told what answered the questions about texts, if there were any
   */
  record Known<T>(
      T result,
      List<Predicate<Names>> names,
      List<Predicate<MediaIndex>> media,
      List<Predicate<TextIndex>> texts,
      Optional<TextIndex> told) {

    /** The same, told by others. */
    Known<T> toldBy(Optional<TextIndex> others) {
      return texts.isEmpty() || told.equals(others)
          ? this
          : new Known<>(result, names, media, texts, others);
    }
  }

  /** The result of what has been asked since the last one. */
  <T> Known<T> known(T result) {
    List<Predicate<TextIndex>> links = texts.isEmpty() ? List.of() : texts.get().asked().take();
    return new Known<>(
        result,
        names.asked().take(),
        media.asked().take(),
        links,
        links.isEmpty() ? Optional.empty() : texts);
  }

  /** Whether these give all the answers that led to a result; they are asked in the same order. */
  boolean stillSay(Known<?> known) {
    boolean same =
        says(known.names(), names)
            && says(known.media(), media)
            && (known.texts().isEmpty()
                || known.told().equals(texts)
                || says(known.texts(), texts.orElseThrow()));
    known(same);
    return same;
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
