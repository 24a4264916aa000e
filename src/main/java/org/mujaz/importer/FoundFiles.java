package org.mujaz.importer;

import java.nio.file.Path;
import java.util.List;
import org.mujaz.importer.origin.OriginFile;
import org.mujaz.importer.origin.OriginFiles;
import org.mujaz.problem.Problems;

/**
 * The files of a folder whose format is not known yet.
 *
 * @param files in the order of their names
 * @param told what is wrong with others, which matters for some formats only
 */
record FoundFiles(List<OriginFile> files, Problems told) {

  /**
   * Goes through a folder.
   *
   * @param base the project
   */
  static FoundFiles in(Path base, Path folder) {
    Problems told = new Problems();
    return new FoundFiles(OriginFiles.of(base, folder, told), told);
  }
}
