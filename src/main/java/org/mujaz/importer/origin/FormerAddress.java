package org.mujaz.importer.origin;

import java.util.Arrays;
import org.mujaz.model.Route;

/** The addresses of a site before it was imported. */
public final class FormerAddress {

  private FormerAddress() {}

  /**
   * Whether a file can stand at an address, so that {@code aliases} takes it.
   *
   * @param path decoded, with a slash at the beginning
   */
  public static boolean isServed(String path) {
    String[] parts = path.substring(1).split("/");
    return Arrays.stream(parts)
        .allMatch(part -> !part.isEmpty() && Route.isPart(part) && !part.startsWith("."));
  }
}
