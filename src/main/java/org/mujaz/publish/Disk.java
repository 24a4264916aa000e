package org.mujaz.publish;

import java.io.IOException;
import java.nio.file.Path;

/** The single steps in which a publication changes the disk; each is done or not, never half. */
interface Disk {

  /** Moves a file, in place of one that has that name. */
  void move(Path file, Path target) throws IOException;

  /** Gives a file a second name, or, where file systems know no such thing, that name only. */
  void keep(Path file, Path name) throws IOException;

  /** Makes a folder and those that hold it, where they are not there. */
  void makeFolder(Path folder) throws IOException;

  /** Removes a file or an empty folder. */
  void remove(Path path) throws IOException;

  /** Writes a new file, which is on the disk when this returns. */
  void write(Path file, byte[] content) throws IOException;

  /** Waits until a file is on the disk, or the names in a folder are. */
  void sync(Path path) throws IOException;
}
