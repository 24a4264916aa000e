package org.mujaz.build;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TimeZone;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.mujaz.TestSite;

/** Equal input makes equal bytes, whatever the machine. */
final class SameBytesTest {

  private static final Path ARCHIVE = Path.of("src/test/resources/golden/two-languages/site.txt");

  private final Locale locale = Locale.getDefault();
  private final TimeZone zone = TimeZone.getDefault();

  @TempDir private Path folder;

  @AfterEach
  void restore() {
    Locale.setDefault(locale);
    TimeZone.setDefault(zone);
  }

  private TestSite site(String name) throws IOException {
    return TestSite.in(folder.resolve(name)).with(Files.readString(ARCHIVE));
  }

  private static void assertSame(Map<String, byte[]> actual, Map<String, byte[]> expected) {
    assertThat(actual.keySet()).isEqualTo(expected.keySet()).isNotEmpty();
    actual.forEach((name, bytes) -> assertThat(bytes).as(name).isEqualTo(expected.get(name)));
  }

  @Test
  void inAnyLocaleAndZone() throws IOException {
    Map<String, byte[]> expected = TestBuild.alone(site("here"), 2).files();
    Locale.setDefault(Locale.forLanguageTag("ar-EG-u-nu-arab"));
    TimeZone.setDefault(TimeZone.getTimeZone("Pacific/Kiritimati"));
    assertSame(TestBuild.alone(site("cairo"), 2).files(), expected);
    Locale.setDefault(Locale.forLanguageTag("tr-TR"));
    TimeZone.setDefault(TimeZone.getTimeZone("America/St_Johns"));
    assertSame(TestBuild.alone(site("turkey"), 2).files(), expected);
  }

  @Test
  void withAnyNumberOfThreads() throws IOException {
    Map<String, byte[]> expected = TestBuild.alone(site("one"), 1).files();
    assertSame(TestBuild.alone(site("eight"), 8).files(), expected);
  }

  @Test
  void inAnyOrderOfFiles() throws IOException {
    Map<String, byte[]> expected = TestBuild.alone(site("written"), 2).files();
    TestSite shuffled = TestSite.in(folder.resolve("shuffled"));
    List<Path> files = new ArrayList<>();
    Path written = folder.resolve("written");
    for (String part : List.of("content", "themes")) {
      try (Stream<Path> found = Files.walk(written.resolve(part))) {
        found.filter(Files::isRegularFile).forEach(files::add);
      }
    }
    Collections.reverse(files);
    for (Path file : files) {
      shuffled.with(written.relativize(file).toString(), Files.readAllBytes(file));
    }
    assertSame(TestBuild.alone(shuffled, 2).files(), expected);
  }

  @Test
  void aSecondBuildChangesNothing() throws IOException {
    TestSite site = site("twice");
    TestBuild.alone(site, 2);
    assertThat(TestBuild.alone(site, 2).result().publication())
        .hasValueSatisfying(
            publication -> {
              assertThat(publication.added()).isZero();
              assertThat(publication.changed()).isZero();
              assertThat(publication.removed()).isZero();
            });
  }
}
