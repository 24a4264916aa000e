package org.mujaz.preview;

import java.nio.file.Path;
import java.util.Set;

/** Finds out what was written to, came or went. */
interface Watcher extends AutoCloseable {

  /**
   * What changed since the last time, as soon as something has and nothing more does for a moment.
   *
   * @return files and folders
   */
  Set<Path> changes() throws InterruptedException;

  @Override
  void close();
}
