package org.mujaz.scaffold;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import org.mujaz.problem.InvalidInput;
import org.mujaz.problem.ReportPhrase;
import org.mujaz.read.ContentFolder;
import org.mujaz.source.SourcePath;

/**
 * A file that is to be made in the content folder.
 *
 * @param path its name in the project
 * @param text what it holds
 */
record NewFile(SourcePath path, String text) {

  /**
   * Writes it, unless there is a file of that name.
   *
   * @throws InvalidInput if its folder leads out of the content folder
   */
  void write(ContentFolder content) {
    Path file = content.path(path);
    Path folder = file.resolveSibling(".").normalize();
    try {
      Files.createDirectories(folder);
      if (!folder.toRealPath().startsWith(content.folder().toRealPath())) {
        throw new InvalidInput(ReportPhrase.FILE_OUTSIDE.with(path.value()));
      }
      write(file);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** Writes a file that is not there yet; somebody who was faster keeps theirs. */
  static void write(Path file, String text) throws IOException {
    Files.writeString(file, text, StandardCharsets.UTF_8, StandardOpenOption.CREATE_NEW);
  }

  private void write(Path file) throws IOException {
    write(file, text);
  }
}
