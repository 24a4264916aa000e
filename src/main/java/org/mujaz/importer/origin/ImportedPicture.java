package org.mujaz.importer.origin;

import java.util.Optional;

/**
 * The picture on top of an imported text.
 *
 * @param address where the origin has it: an address or a path, as {@link Surroundings#picture}
 *     takes it
 * @param alt what it shows
 * @param caption below it
 */
public record ImportedPicture(String address, Optional<String> alt, Optional<String> caption) {

  /** A picture without words. */
  public static ImportedPicture of(String address) {
    return new ImportedPicture(address, Optional.empty(), Optional.empty());
  }
}
