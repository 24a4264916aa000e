package org.mujaz.render;

import java.nio.file.Path;
import org.mujaz.model.Variant;

/** Finds on disk what was made of pictures. */
@FunctionalInterface
public interface VariantFolder {

  /** The file of a variant. */
  Path path(Variant variant);
}
