package org.mujaz.render;

import java.nio.charset.StandardCharsets;
import java.util.Optional;
import java.util.function.IntFunction;

/**
 * What whoever fetches a file is ready to take of it.
 *
 * @param bytes the greatest size in UTF-8
 */
record SizeLimit(int bytes) {

  boolean admits(String file) {
    return file.getBytes(StandardCharsets.UTF_8).length <= bytes;
  }

  /**
   * How many parts may stay in a file, found by halving.
   *
   * @param tooMany so many do not fit
   * @param print makes the file with some of its parts; nothing where that fails
   * @return the greatest number that fits; 0 where one is too many
   */
  int most(int tooMany, IntFunction<Optional<String>> print) {
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
