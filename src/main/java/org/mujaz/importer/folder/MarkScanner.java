package org.mujaz.importer.folder;

import java.util.List;
import java.util.Optional;

/** Finds the marks of a template language in a text, from its beginning to its end. */
final class MarkScanner {

  /** In UTF-16 units; what is longer was never meant as a mark. */
  private static final int LONGEST = 2000;

  private final String text;
  private final List<Search> searches;

  /** What a kind of mark begins and ends with. */
  record Delimiters(String opening, String closing) {}

  /**
   * A mark.
   *
   * @param start its first character
   * @param end after its last character
   * @param delimiters around it
   * @param inner what stands between them
   */
  record Mark(int start, int end, Delimiters delimiters, String inner) {}

  MarkScanner(String text, List<Delimiters> kinds) {
    this.text = text;
    this.searches = kinds.stream().map(Search::new).toList();
  }

  /** The first mark at or after a place; places never go back. */
  Optional<Mark> next(int from) {
    Optional<Mark> first = Optional.empty();
    for (Search search : searches) {
      Optional<Mark> found = search.next(from);
      if (found.isPresent() && (first.isEmpty() || found.get().start() < first.get().start())) {
        first = found;
      }
    }
    return first;
  }

  /** Looks for one kind; remembers what it found, so that a text is gone over once. */
  private final class Search {

    private final Delimiters kind;
    private int opening = -1;
    private int closing = -1;

    Search(Delimiters kind) {
      this.kind = kind;
    }

    Optional<Mark> next(int from) {
      int at = from;
      while (find(at)) {
        int inner = opening + kind.opening().length();
        int end = closing + kind.closing().length();
        if (end - opening <= LONGEST) {
          return Optional.of(new Mark(opening, end, kind, text.substring(inner, closing)));
        }
        at = inner;
      }
      return Optional.empty();
    }

    private boolean find(int from) {
      if (opening < from) {
        opening = position(text.indexOf(kind.opening(), from));
      }
      int inner = Math.min(opening, text.length()) + kind.opening().length();
      if (closing < inner) {
        closing = position(text.indexOf(kind.closing(), inner));
      }
      return opening < text.length() && closing < text.length();
    }

    private int position(int found) {
      return found < 0 ? Integer.MAX_VALUE : found;
    }
  }
}
