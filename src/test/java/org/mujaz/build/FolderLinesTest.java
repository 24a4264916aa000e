package org.mujaz.build;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.mujaz.source.Location;
import org.mujaz.source.SourcePath;

class FolderLinesTest {

  @TempDir Path base;

  @Test
  void aLineIsQuotedAsItStandsInTheFile() throws IOException {
    Files.writeString(base.resolve("ar.md"), "\uFEFFالعنوان: الرقة\r\nثانيًا\n");

    assertThat(line("ar.md", 1)).contains("العنوان: الرقة");
    assertThat(line("ar.md", 2)).contains("ثانيًا");
  }

  @Test
  void whatIsNotThereIsNotQuoted() throws IOException {
    Files.writeString(base.resolve("ar.md"), "one");
    Files.createDirectories(base.resolve("folder"));

    assertThat(line("ar.md", 0)).isEmpty();
    assertThat(line("ar.md", 2)).isEmpty();
    assertThat(line("en.md", 1)).isEmpty();
    assertThat(line("folder", 1)).isEmpty();
  }

  @Test
  void bytesThatAreNotTextDoNotStopAReport() throws IOException {
    Files.write(base.resolve("ar.md"), new byte[] {'a', (byte) 0xff, '\n'});

    assertThat(line("ar.md", 1)).contains("a\uFFFD");
  }

  private Optional<String> line(String path, int line) {
    return new FolderLines(base).line(new Location(new SourcePath(path), line, 0));
  }
}
