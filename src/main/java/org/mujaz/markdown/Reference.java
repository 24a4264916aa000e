package org.mujaz.markdown;

import java.util.Optional;
import org.mujaz.source.Location;

/** Something outside a body that the body points at. */
public sealed interface Reference {

  /** What the editor wrote, for example {@code ../2017-10-19-oil/ar.md#prices}. */
  String target();

  /** Where it is written. */
  Location location();

  /** The target of a link; its mark stands for the value of {@code href}. */
  record Link(String target, Location location) implements Reference {}

  /**
   * A picture in the text; its mark stands for the whole element.
   *
   * @param target the file, relative to the text
   * @param alt the description, plain text; empty where the editor says that there is nothing to
   *     describe, nothing where he says nothing
   * @param location where it is written
   */
  record Image(String target, Optional<String> alt, Location location) implements Reference {}
}
