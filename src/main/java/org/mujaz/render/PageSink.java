package org.mujaz.render;

import java.nio.file.Path;
import org.mujaz.cache.Key;
import org.mujaz.cache.KeyMaker;
import org.mujaz.model.Route;
import org.mujaz.plan.PlannedPage;

/** Takes finished files; safe for any thread. */
public interface PageSink {

  /** Takes a file that was made. */
  void write(Route route, byte[] content);

  /** Takes a file that is published as it is. */
  void copy(Route route, Path source);

  /**
   * For a key of all that a page is made of; has what is the same for all pages of the build
   * already.
   */
  KeyMaker key();

  /**
   * Takes the file that stands at the address of {@code page} already, if an earlier build made it
   * of the same and found nothing wrong with it; then nobody needs to make it.
   */
  boolean keeps(PlannedPage page, Key key);
}
