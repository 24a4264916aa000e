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
   */
  record Known<T>(
      T result,
      List<Predicate<Names>> names,
      List<Predicate<MediaIndex>> media,
      List<Predicate<TextIndex>> texts) {}

  /** The result of what has been asked since the last one. */
  <T> Known<T> known(T result) {
    return new Known<>(
        result,
        names.asked().take(),
        media.asked().take(),
        texts.map(index -> index.asked().take()).orElse(List.of()));
  }

  /** Whether these give all the answers that led to a result; they are asked in the same order. */
  boolean stillSay(Known<?> known) {
    boolean same =
        known.names().stream().allMatch(question -> question.test(names))
            && known.media().stream().allMatch(question -> question.test(media))
            && known.texts().stream().allMatch(question -> question.test(texts.orElseThrow()));
    known(same);
    return same;
  }
}
