package org.mujaz.model;

import java.util.Comparator;
import org.mujaz.source.SourcePath;

/**
 * An original in one shape.
 *
 * @param file the original below {@code content/}
 * @param shape what is left of it
 * @param focus what it is cut around; {@link Focus#USUAL} for the whole picture
 */
public record Cut(SourcePath file, Shape shape, Focus focus) implements Comparable<Cut> {

  private static final Comparator<Cut> ORDER =
      Comparator.comparing(Cut::file)
          .thenComparing(Cut::shape)
          .thenComparing(cut -> cut.focus().across())
          .thenComparing(cut -> cut.focus().down());

  /** The whole picture has no focus. */
  public Cut {
    focus = shape == Shape.WHOLE ? Focus.USUAL : focus;
  }

  @Override
  public int compareTo(Cut other) {
    return ORDER.compare(this, other);
  }

  /** The whole original. */
  public static Cut whole(SourcePath file) {
    return new Cut(file, Shape.WHOLE, Focus.USUAL);
  }
}
