package org.mujaz.importer;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;
import org.junit.jupiter.api.io.TempDir;
import org.mujaz.TestSite;
import org.mujaz.build.TestBuild;
import org.mujaz.image.Photo;
import org.mujaz.model.Language;

/**
 * Whole imports: each folder of {@code src/test/resources/imports} holds an {@code origin.txt}, a
 * project in which the file or folder {@code export} is imported, and what must come of it: the
 * content in {@code content.txt}, the report in both languages in {@code report.txt} and {@code
 * report.ar.txt}. What was imported is then built without an error, and importing it again changes
 * nothing.
 *
 * <p>{@code mvn test -Dtest=GoldenImportsTest -Dmujaz.golden=update} writes them instead; then read
 * the difference.
 */
final class GoldenImportsTest {

  private static final Path FOLDER = Path.of("src/test/resources/imports");

  @TempDir private Path base;

  @TestFactory
  Stream<DynamicTest> everyOriginBecomesWhatStandsBesideIt() throws IOException {
    try (Stream<Path> folders = Files.list(FOLDER)) {
      List<Path> all = folders.sorted().toList();
      assertThat(all).isNotEmpty();
      return all.stream()
          .map(
              folder ->
                  DynamicTest.dynamicTest(folder.getFileName().toString(), () -> check(folder)));
    }
  }

  private void check(Path golden) throws IOException {
    TestSite site =
        TestSite.in(base.resolve(golden.getFileName().toString()))
            .with(Files.readString(golden.resolve("origin.txt")))
            .with("wp-content/uploads/2017/10/rig.png", Photo.file(1300, 800, "png"));
    pictures(site);
    String from = export(site);

    TestImport done = TestImport.of(site, from);

    compare(golden.resolve("content.txt"), done.archive() + settings(done));
    compare(golden.resolve("report.txt"), report(done, Language.ENGLISH));
    compare(golden.resolve("report.ar.txt"), report(done, Language.ARABIC));

    TestImport again = TestImport.of(site, from);
    assertThat(again.result().written()).isEmpty();
    assertThat(again.result().counts().kept()).isZero();
    TestSite listed = listed(site, done);
    assertThat(TestBuild.of(listed).report()).doesNotContain("error:");
    assertThat(TestBuild.of(listed).result().publication()).isPresent();
  }

  /** The lines that the import asks for stand at the end of lists. */
  private static TestSite listed(TestSite site, TestImport done) throws IOException {
    Path yaml = site.path("content/site.yaml");
    String text = Files.readString(yaml);
    for (String line : done.result().settings()) {
      text += line.equals("sections:") ? "" : line + "\n";
    }
    return site.with("content/site.yaml", text);
  }

  private static String export(TestSite site) throws IOException {
    try (Stream<Path> files = Files.list(site.base())) {
      return files
          .map(file -> file.getFileName().toString())
          .filter(name -> name.startsWith("export"))
          .findFirst()
          .orElseThrow();
    }
  }

  /** A picture of an origin is named there without its bytes. */
  private static void pictures(TestSite site) throws IOException {
    try (Stream<Path> files = Files.walk(site.base())) {
      for (Path file : files.filter(path -> path.toString().endsWith(".png")).toList()) {
        Files.write(file, Photo.file(1300, 800, "png"));
      }
    }
  }

  private static String settings(TestImport done) {
    return "-- lines for site.yaml --\n"
        + String.join("\n", done.result().settings())
        + (done.result().settings().isEmpty() ? "" : "\n");
  }

  private static String report(TestImport done, Language language) {
    List<String> lines = done.report(language);
    return lines.isEmpty() ? "" : String.join("\n", lines) + "\n";
  }

  private static void compare(Path file, String made) throws IOException {
    if ("update".equals(System.getProperty("mujaz.golden"))) {
      Files.writeString(file, made);
    }
    assertThat(made).isEqualTo(Files.readString(file));
  }
}
