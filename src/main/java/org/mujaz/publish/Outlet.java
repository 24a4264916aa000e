package org.mujaz.publish;

import java.nio.file.Path;
import java.util.Optional;
import org.mujaz.model.Route;
import org.mujaz.problem.Problems;

/**
 * Where the files of a site go as they are made. All methods may be called from any thread; {@link
 * #publish} only after the last file has been taken.
 */
public interface Outlet extends AutoCloseable {

  /** What became of the build before this one, if it did not end in order. */
  Optional<Recovery> recovery();

  /**
   * Takes a file.
   *
   * @throws IllegalStateException if the route was already written, in whatever letter case
   * @throws java.io.UncheckedIOException if the file cannot be taken
   */
  void write(Route route, byte[] content);

  /**
   * Takes a copy of a file.
   *
   * @throws IllegalStateException if the route was already written, in whatever letter case
   * @throws java.io.UncheckedIOException if the file cannot be read or taken
   */
  void copy(Route route, Path source);

  /**
   * Takes the file that stands at an address, if it is known to have these bytes.
   *
   * @return whether it is; if not, it has to be made
   * @throws IllegalStateException if the route was already written, in whatever letter case
   */
  boolean keep(Route route, String sha256);

  /** The SHA-256 of a file that was taken, in hexadecimal digits. */
  String sha256(Route route);

  /**
   * Makes the files the site of the output folder, or tells only what would keep them from it.
   *
   * @param guard whether so many pages may go
   * @return what changed, or nothing if nothing did
   */
  Optional<Publication> publish(Problems problems, Guard guard);

  @Override
  void close();
}
