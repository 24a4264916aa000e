package org.mujaz.search;

import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Consumer;
import java.util.function.Function;

/**
 * What is made of the pieces of texts between two spaces, of each spelling once; safe for any
 * thread. No word goes over a space, so the words of the pieces are those of the whole.
 */
final class PieceCache<T> {

  private final Function<String, T> make;
  private final Map<String, T> seen = new ConcurrentHashMap<>();

  /** Nothing yet. */
  PieceCache(Function<String, T> make) {
    this.make = make;
  }

  /** Tells what is made of each piece of a text, in order. */
  void each(String text, Consumer<T> told) {
    int from = 0;
    while (from < text.length()) {
      int space = text.indexOf(' ', from);
      int end = space < 0 ? text.length() : space;
      if (end > from) {
        told.accept(of(text.substring(from, end)));
      }
      from = end + 1;
    }
  }

  /** What is made of one piece. */
  T of(String piece) {
    // Looked up first: the other way locks the piece, and frequent ones are waited for.
    T known = seen.get(piece);
    return known != null ? known : seen.computeIfAbsent(piece, make);
  }
}
