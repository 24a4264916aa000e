package org.mujaz.publish;

import java.io.IOException;
import java.nio.file.Path;
import java.util.Objects;
import java.util.Optional;

/**
 * Keeps two builds of one process out of each other's folder: one Maven may build several projects
 * at a time.
 *
 * <p>The lock of a file cannot do that. It belongs to the process, and on POSIX systems a process
 * that closes any descriptor of the file lets go of it: a second build that only looks whether the
 * lock is free would take it from the first. So a build asks here before it opens the file. The
 * claims stand among the properties of the system, the one table that all class loaders of a
 * process share, under names that nobody else has.
 *
 * @param name of the property
 */
record ProcessClaim(String name) implements AutoCloseable {

  private static final String PREFIX = "org.mujaz.building:";

  /**
   * Claims a folder, whatever way leads to it.
   *
   * @return nothing if another build of this process has it
   */
  static Optional<ProcessClaim> of(Path folder) throws IOException {
    Path parent = Objects.requireNonNull(folder.toAbsolutePath().getParent());
    String name = PREFIX + parent.toRealPath().resolve(folder.getFileName());
    return System.getProperties().putIfAbsent(name, "") == null
        ? Optional.of(new ProcessClaim(name))
        : Optional.empty();
  }

  /** Lets the next build of this process have it. */
  @Override
  public void close() {
    System.getProperties().remove(name);
  }
}
