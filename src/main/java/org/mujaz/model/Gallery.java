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

  /** Whether other files are published in the place of this one. */
  public boolean replaces(SourcePath file) {
    return !of(Cut.whole(file)).isEmpty();
  }

  /** All files, each once. */
  public List<Variant> all() {
    return prints.stream().flatMap(print -> print.variants().stream()).distinct().toList();
  }
}
