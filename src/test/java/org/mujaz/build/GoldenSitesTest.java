package org.mujaz.build;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import org.junit.jupiter.api.io.TempDir;
import org.mujaz.TestSite;

/**
 * Whole sites and their whole output: each folder of {@code src/test/resources/golden} has a {@code
 * site.txt} (see {@link TestSite}) and, in {@code site}, what must come out of it.
 *
 * <p>{@code mvn test -Dtest=GoldenSitesTest -Dmujaz.golden=update} writes what comes out instead;
 * then read the difference.
 */
final class GoldenSitesTest {

  private static final Path FOLDER = Path.of("src/test/resources/golden");

  @TempDir private Path base;

  private static List<Path> sites() throws IOException {
    try (Stream<Path> found = Files.list(FOLDER)) {
      return found.sorted().toList();
    }
  }

  @TestFactory
  Stream<DynamicTest> theOutputIsTheGoldenOne() throws IOException {
    return sites().stream()
        .map(site -> DynamicTest.dynamicTest(site.getFileName().toString(), () -> check(site)));
  }

  private void check(Path site) throws IOException {
    TestBuild built =
        TestBuild.of(
            TestSite.in(base.resolve(site.getFileName()))
                .with(Files.readString(site.resolve("site.txt"))));
    assertThat(built.report()).isEmpty();
    Map<String, String> actual = texts(built.files());
    Path golden = site.resolve("site");
    if ("update".equals(System.getProperty("mujaz.golden"))) {
      update(golden, actual);
    }
    Map<String, String> expected = texts(TestBuild.files(golden));
    assertThat(actual.keySet()).isEqualTo(expected.keySet());
    actual.forEach((name, text) -> assertThat(text).as(name).isEqualTo(expected.get(name)));
  }

  /** What the theme brings is not the site's own, and has tests of its own. */
  private static Map<String, String> texts(Map<String, byte[]> files) {
    Map<String, String> texts = new TreeMap<>();
    files.forEach(
        (name, bytes) -> {
          boolean ofTheTheme =
              name.equals("favicon.ico")
                  || (name.startsWith("assets/") && !name.startsWith("assets/media/"));
          if (!ofTheTheme) {
            texts.put(name, new String(bytes, StandardCharsets.UTF_8));
          }
        });
    return texts;
  }

  private static void update(Path golden, Map<String, String> actual) throws IOException {
    for (String name : TestBuild.files(golden).keySet()) {
      Files.delete(golden.resolve(name));
    }
    for (Map.Entry<String, String> file : actual.entrySet()) {
      Path path = golden.resolve(file.getKey());
      Files.createDirectories(path.getParent());
      Files.writeString(path, file.getValue());
    }
  }

  @Test
  void everyFolderIsComplete() throws IOException {
    for (Path site : sites()) {
      assertThat(site.resolve("site.txt")).isRegularFile();
      assertThat(site.resolve("site")).isDirectory();
    }
  }
}
