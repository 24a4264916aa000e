package org.mujaz.ide;

import java.io.File;
import org.jspecify.annotations.Nullable;

/**
 * What is used of the build context that IDEs offer to Maven plugins: the methods of {@code
 * org.sonatype.plexus.build.incremental.BuildContext} 0.0.7, which {@code
 * org.codehaus.plexus.build.BuildContext} has kept, by name and by types.
 */
interface BuildContext {

  /** {@code SEVERITY_WARNING}. */
  int WARNING = 1;

  /** {@code SEVERITY_ERROR}. */
  int ERROR = 2;

  /** Whether the IDE knows what has changed since its last build. */
  boolean isIncremental();

  /** Whether a file, or anything in a folder, has changed since, or lies out of sight. */
  boolean hasDelta(File file);

  /** Says that a file or folder was written. */
  void refresh(File file);

  /**
   * Takes away the markers that this goal once set on a file or folder, but not on what is in it.
   */
  void removeMessages(File file);

  /**
   * Sets a marker.
   *
   * @param line 1-based, or 0 for none
   * @param column likewise
   * @param cause the failure that the marker tells of, so that it is not told a second time
   */
  void addMessage(
      File file, int line, int column, String message, int severity, @Nullable Throwable cause);

  /** What was kept under {@code key} in an earlier build, if that was not forgotten meanwhile. */
  @Nullable Object getValue(String key);

  /** Keeps a value for the next incremental build. */
  void setValue(String key, Object value);
}
