package org.mujaz.documentation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.DisabledOnOs;
import org.junit.jupiter.api.condition.OS;
import org.junit.jupiter.api.io.TempDir;
import org.mujaz.TestSite;
import org.mujaz.maven.TestGoal;

/** The commands of publishing.md, with programs that say what they were asked for. */
@DisabledOnOs(OS.WINDOWS)
final class PublishingPageTest {

  private static final Document PAGE = Document.read(Document.SITE.resolve("publishing.md"));

  @TempDir private Path base;

  private TestSite site() {
    TestSite site = TestSite.in(base).with(TestSite.SITE_YAML);
    for (int day = 10; day < 40; day++) {
      site.with("content/stories/2017-10-18-n" + day + "/en.txt", "News " + day + "\nWords.\n");
    }
    return site;
  }

  private static String command(int index, String start) {
    String command = PAGE.blocks("shell").get(index).text();
    assertThat(command).contains(start);
    return command;
  }

  private record Ended(int status, List<String> lines) {}

  private static Ended bash(Path folder, String script) throws Exception {
    Process process =
        new ProcessBuilder("bash", "-c", script)
            .directory(folder.toFile())
            .redirectErrorStream(true)
            .start();
    String output = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
    return new Ended(process.waitFor(), output.lines().toList());
  }

  @Test
  void aCopyIsWholeIfTheListSaysSo() throws Exception {
    TestGoal.run(site(), "generate", Map.of());
    Path site = base.resolve("site");
    String command = command(0, "sha256sum");
    assertThat(bash(site, command)).isEqualTo(new Ended(0, List.of()));
    Files.writeString(site.resolve("index.html"), "another");
    assertThat(bash(site, command).lines()).first().asString().startsWith("index.html: ");
  }

  @Test
  void rsyncCopiesTheFolderWhenItIsMade() throws Exception {
    String programs = "mvn() { echo mvn; }; rsync() { printf '%s\\n' \"$@\"; }\n";
    assertThat(bash(base, programs + command(1, "rsync")).lines())
        .containsExactly(
            "mvn", "--archive", "--delete-after", "site/", "news@www.example.org:/srv/www/site/");
  }

  @Test
  void whatChangedIsUploadedAndWhatIsGoneIsRemoved() throws Exception {
    assumeTrue(bash(base, "jq --version").status() == 0);
    TestSite site = site();
    TestGoal.run(site, "generate", Map.of());
    Files.delete(site.path("content/stories/2017-10-18-n10/en.txt"));
    site.with("content/stories/2017-10-18-n11/en.txt", "News 11\nOther words.\n");
    TestGoal.run(site, "generate", Map.of());
    String programs = "mvn() { :; }; aws() { echo \"$2 ${*: -1}\"; }\n";
    Ended ended = bash(base, programs + command(2, "aws s3 cp"));
    assertThat(ended.status()).isZero();
    assertThat(ended.lines())
        .contains(
            "cp s3://news/en/2017/10/18/n11/index.html",
            "rm s3://news/en/2017/10/18/n10/index.html")
        .doesNotContain("cp s3://news/en/2017/10/18/n12/index.html");
  }

  @Test
  void pagesAreLostOnlyWhenSomebodySaysSo() throws IOException {
    TestSite site = site();
    assertThat(TestGoal.run(site, "generate", Map.of()).failed()).isFalse();
    for (int day = 11; day < 40; day++) {
      Files.delete(site.path("content/stories/2017-10-18-n" + day + "/en.txt"));
    }
    assertThat(TestGoal.run(site, "generate", Map.of()).failed()).isTrue();
    assertThat(command(3, "mvn")).isEqualTo("mvn mujaz:generate -Dmujaz.allowLoss\n");
    assertThat(TestGoal.run(site, "generate", Map.of("allowLoss", "true")).failed()).isFalse();
  }
}
