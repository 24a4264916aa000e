package org.mujaz.importer.folder;

import java.util.Optional;
import org.mujaz.importer.origin.FormerAddress;
import org.mujaz.model.Route;

/** Former addresses, as far as a site can serve them. */
final class OldAddress {

  private OldAddress() {}

  /**
   * An address as {@code aliases} takes it: decoded, and without a way out of the site.
   *
   * @return nothing where no file can stand at it
   */
  static Optional<String> of(String written) {
    String path = written.startsWith("/") ? written : "/" + written;
    return Route.decoded(path)
        .flatMap(decoded -> WebPath.resolve("", decoded))
        .filter(decoded -> !decoded.equals("/") && FormerAddress.isServed(decoded));
  }
}
