package org.mujaz.search;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import org.mujaz.text.SearchWords;

/**
 * The words of texts, each spelling of one between two spaces looked at once; safe for any thread.
 * No word goes over a space, so the words of the pieces are those of the whole.
 */
final class WordCache {

  private final Map<String, List<String>> seen = new ConcurrentHashMap<>();

  /** The words of a text, in order. */
  List<String> words(String text) {
    List<String> words = new ArrayList<>();
    int from = 0;
    while (from < text.length()) {
      int space = text.indexOf(' ', from);
      int end = space < 0 ? text.length() : space;
      if (end > from) {
        words.addAll(of(text.substring(from, end)));
      }
      from = end + 1;
    }
    return words;
  }

  private List<String> of(String piece) {
    // Looked up first: the other way locks the piece, and frequent ones are waited for.
    List<String> known = seen.get(piece);
    return known != null ? known : seen.computeIfAbsent(piece, SearchWords::of);
  }
}
