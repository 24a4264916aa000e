package org.mujaz.render;

import java.nio.file.Path;
import java.util.Optional;
import org.mujaz.model.Route;

/** Takes finished files; safe for any thread. */
public interface PageSink {

  /** Takes a file that was made. */
  void write(Route route, byte[] content);

  /** Takes a file that is published as it is. */
  void copy(Route route, Path source);

  /** What earlier builds made; nothing where every page is made that is asked for. */
  Optional<PageMemory> memory();
}
