package org.mujaz.text;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

/**
 * A table in {@code src/test/resources/text}, compared line by line; {@code -Dmujaz.golden=update}
 * writes what comes out instead.
 *
 * @param name of its file
 */
public record GoldenTable(String name) {

  /** The lines as they stand. */
  public List<String> lines() throws IOException {
    return Files.readAllLines(file());
  }

  /** Holds {@code lines} against the table. */
  public void check(List<String> lines) throws IOException {
    if ("update".equals(System.getProperty("mujaz.golden"))) {
      Files.write(file(), lines);
    }
    assertThat(lines).isEqualTo(lines());
  }

  private Path file() {
    return Path.of("src/test/resources/text").resolve(name);
  }
}
