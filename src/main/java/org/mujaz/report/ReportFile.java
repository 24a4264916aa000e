package org.mujaz.report;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;

/** A report as a file. */
public final class ReportFile {

  private ReportFile() {}

  /**
   * Writes a report into {@code file} as UTF-8; its folder is made if need be.
   *
   * @throws UncheckedIOException if it cannot be written
   */
  public static void write(Path file, String report) {
    try {
      Path folder = file.toAbsolutePath().getParent();
      if (folder != null) {
        Files.createDirectories(folder);
      }
      // A lone half of a character, which a broken file may hold, becomes a question mark.
      Files.write(file, report.getBytes(StandardCharsets.UTF_8));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
