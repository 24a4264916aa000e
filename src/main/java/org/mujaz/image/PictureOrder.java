package org.mujaz.image;

import java.nio.file.Path;
import java.util.Set;
import org.mujaz.model.Focus;
import org.mujaz.model.MediaFile;

/**
 * An original of which files are to be made.
 *
 * @param file the original
 * @param path where it is on disk
 * @param crops around what crops of it are cut; empty where texts show it only whole
 */
public record PictureOrder(MediaFile file, Path path, Set<Focus> crops) {

  /** Copies the set. */
  public PictureOrder {
    crops = Set.copyOf(crops);
  }
}
