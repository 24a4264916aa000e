package org.mujaz.render;

import java.nio.file.Path;
import org.mujaz.source.SourcePath;

/** Finds the publisher's files on disk. */
@FunctionalInterface
public interface SourceFolder {

  /** The file with this name. */
  Path path(SourcePath name);
}
