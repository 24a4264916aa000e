package org.mujaz.documentation;

import static java.util.stream.Collectors.joining;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.mujaz.TestSite;
import org.mujaz.build.TestBuild;
import org.mujaz.problem.Messages;
import org.mujaz.problem.Wording;

/**
 * The README does what it says; {@code -Dmujaz.golden=update} writes the output that it shows. The
 * same project is built by a real Maven in {@code src/it/quick-start}, with the command and the
 * line of output that the README shows.
 */
final class ReadmeTest {

  private static final Document README = Document.read(Path.of("README.md"));

  private static final Path PROJECT = Path.of("src/it/quick-start");

  private static final Pattern PAGE = Pattern.compile("`(site/\\S+\\.html)`");

  /** The misspelt section and the misspelt link that the README supposes. */
  private static final Pattern MISTAKE = Pattern.compile("`([^`]+)` where `([^`]+)` is right");

  @TempDir private Path base;

  private TestSite quickStart() {
    TestSite site = TestSite.in(base);
    README.files().forEach(file -> site.with(file.label(), file.text()));
    return site;
  }

  /** Compares a block of output with what came out, or writes that into the README. */
  private static void compare(int block, String actual) throws IOException {
    String shown = README.blocks("console").get(block).text();
    if ("update".equals(System.getProperty("mujaz.golden"))) {
      String text = Files.readString(README.file());
      Files.writeString(README.file(), text.replace(shown, actual));
    } else {
      assertThat(shown).isEqualTo(actual);
    }
  }

  @Test
  void thePublishersFilesMakeASite() {
    TestSite site = quickStart();
    TestBuild built = TestBuild.of(site);
    assertThat(built.report()).isEmpty();
    List<String> pages =
        PAGE.matcher(README.prose()).results().map(found -> found.group(1)).toList();
    assertThat(pages).hasSizeGreaterThan(1);
    assertThat(pages).allSatisfy(page -> assertThat(site.path(page)).exists());
  }

  @Test
  void theOutputOfTheCommandIsWhatIsShown() throws IOException {
    TestBuild built = TestBuild.of(quickStart());
    int files = built.result().publication().orElseThrow().files();
    String contents = Messages.english().words(new Wording.Listed(built.result().contents()));
    String published =
        "[INFO] published %d files (%d new) in 1.2 s: %s\n".formatted(files, files, contents);
    String shown = README.blocks("console").get(0).text();
    String times = shown.substring(shown.indexOf('\n') + 1);
    assertThat(times).matches("\\[INFO] time taken: (\\w[\\w ]* \\d\\.\\d s(, |\n)){2,}");
    compare(0, published + times);
  }

  @Test
  void aMistakeIsToldAsShown() throws IOException {
    TestSite site = quickStart();
    Document.Block story =
        README.files().stream()
            .filter(file -> file.label().endsWith("tram/ar.md"))
            .findFirst()
            .orElseThrow();
    String wrong = story.text();
    Matcher mistakes = MISTAKE.matcher(README.prose().replace('\n', ' '));
    while (mistakes.find()) {
      assertThat(wrong).contains(mistakes.group(2));
      wrong = wrong.replace(mistakes.group(2), mistakes.group(1));
    }
    String report = TestBuild.of(site.with(story.label(), wrong)).report();
    compare(1, report.lines().map(line -> "[ERROR] " + line + "\n").collect(joining()));
    assertThat(site.path("site")).doesNotExist();
  }

  @Test
  void thePomIsTheOneThatMavenBuilds() throws IOException {
    String pom = Files.readString(Path.of("pom.xml"));
    Matcher version =
        Pattern.compile("<artifactId>mujaz-maven-plugin</artifactId>\\s*<version>([^<]+)")
            .matcher(pom);
    assertThat(version.find()).isTrue();
    assertThat(README.blocks("xml").get(0).text())
        .isEqualTo(
            Files.readString(PROJECT.resolve("pom.xml"))
                .replace("@project.version@", version.group(1)));
  }

  @Test
  void everyCommandIsRunByTheBuildOrByATest() throws IOException {
    assertThat(README.blocks("shell"))
        .extracting(block -> block.text().strip())
        .containsExactly(
            "mvn org.mujaz:mujaz-maven-plugin:0.1.0-SNAPSHOT:init",
            "mvn mujaz:generate",
            "jwebserver -d \"$PWD/site\"",
            "mvn -DskipTests install",
            "mvn mujaz:generate",
            "mvn verify");
    assertThat(Files.readString(PROJECT.resolve("invoker.properties")))
        .contains("= mujaz:generate\n", "= generate-resources\n");
    assertThat(Files.readString(Path.of("src/it/walk/invoker.properties")))
        .contains("= ${project.groupId}:${project.artifactId}:${project.version}:init ");
    assertThat(Files.readString(Path.of(".ci/run"))).contains("mvn \"${arguments[@]}\" verify");
    assertThat(Files.readString(Path.of("pom.xml")))
        .contains("<skipInvocation>${skipTests}</skipInvocation>", "<goal>mujaz:generate</goal>");
  }

  @Test
  void theLayoutIsTheOneOnDisk() {
    assertThat(README.table("where", "what"))
        .isNotEmpty()
        .allSatisfy(row -> assertThat(Path.of(Document.code(row.get(0)).get(0))).exists());
  }

  @Test
  void theGoalsAreThoseOfThePlugin() {
    assertThat(README.table("goal", "what it does"))
        .extracting(row -> Document.code(row.get(0)).get(0))
        .containsExactlyElementsOf(Descriptor.read().goals());
  }
}
