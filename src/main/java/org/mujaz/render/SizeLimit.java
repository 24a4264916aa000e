package org.mujaz.render;

import java.util.Optional;
import java.util.function.IntFunction;
import org.mujaz.html.Markup;

/**
 * What whoever fetches a file is ready to take of it.
 *
 * @param bytes the greatest size in UTF-8
 */
record SizeLimit(int bytes) {

  boolean admits(Markup file) {
    return file.size() <= bytes;
  }

  /**
   * How many parts may stay in a file, found by halving.
   *
   * @param tooMany so many do not fit
   * @param print makes the file with some of its parts; nothing where that fails
   * @return the greatest number that fits; 0 where one is too many
   */
  int most(int tooMany, IntFunction<Optional<Markup>> print) {
    int fitting = 0;
    int beyond = tooMany;
    while (beyond - fitting > 1) {
      int middle = (fitting + beyond) >>> 1;
      if (print.apply(middle).filter(this::admits).isPresent()) {
        fitting = middle;
      } else {
        beyond = middle;
      }
    }
    return fitting;
  }
}
