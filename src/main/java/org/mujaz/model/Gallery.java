package org.mujaz.model;

import java.util.Collections;
import java.util.Comparator;
import java.util.List;
import org.mujaz.source.SourcePath;

/**
 * The files that are published in the place of originals.
 *
 * @param prints what cannot be made, such as a crop of a drawing, is missing; each cut once
 */
public record Gallery(List<Print> prints) {

  private static final Comparator<Print> BY_FILE = Comparator.comparing(it -> it.cut().file());

  /** No pictures. */
  public static final Gallery NONE = new Gallery(List.of());

  /**
   * The files of a cut.
   *
   * @param variants the same picture in several formats and widths
   */
  public record Print(Cut cut, List<Variant> variants) {

    /** Copies the list. */
    public Print {
      variants = List.copyOf(variants);
    }
  }

  /** Sorts them. */
  public Gallery {
    prints = prints.stream().sorted(Comparator.comparing(Print::cut)).toList();
  }

  /** The files of a cut. */
  public List<Variant> of(Cut cut) {
    int at =
        Collections.binarySearch(
            prints, new Print(cut, List.of()), Comparator.comparing(Print::cut));
    return at < 0 ? List.of() : prints.get(at).variants();
  }

  /** Every cut of an original. */
  public List<Print> of(SourcePath file) {
    int first = Collections.binarySearch(prints, new Print(Cut.whole(file), List.of()), BY_FILE);
    if (first < 0) {
      return List.of();
    }
    int end = first + 1;
    while (first > 0 && prints.get(first - 1).cut().file().equals(file)) {
      first--;
    }
    while (end < prints.size() && prints.get(end).cut().file().equals(file)) {
      end++;
    }
    return prints.subList(first, end);
  }

  /** Whether other files are published in the place of this one. */
  public boolean replaces(SourcePath file) {
    return !of(Cut.whole(file)).isEmpty();
  }

  /** All files, each once. */
  public List<Variant> all() {
    return prints.stream().flatMap(print -> print.variants().stream()).distinct().toList();
  }
}
