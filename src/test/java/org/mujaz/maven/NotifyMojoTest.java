package org.mujaz.maven;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;
import org.mujaz.TestSite;
import org.mujaz.build.TestBuild;
import org.mujaz.web.TestServer;

@Timeout(60)
class NotifyMojoTest {

  private static final String KEY = "3f9c27d1b6a84e55";

  @TempDir private Path base;
  private final TestServer server = new TestServer();
  private TestSite site = TestSite.in(Path.of(""));

  @BeforeEach
  void aSite() {
    site =
        TestSite.in(base)
            .with(TestSite.SITE_YAML.replace("timeZone", "indexNow: " + KEY + "\ntimeZone"))
            .with("content/stories/2026-11-20-ferry/ar.md", "# العبّارة\n\nعادت.\n");
    publish();
    server.on("/hub", 204).on("/indexnow", 200);
  }

  @AfterEach
  void stop() {
    server.close();
  }

  private void publish() {
    assertThat(TestBuild.of(site).result().publication()).isPresent();
  }

  private TestGoal tell(String... parameters) {
    Map<String, String> all = new HashMap<>();
    all.put("hub", server.at("/hub").toString());
    all.put("indexNowService", server.at("/indexnow").toString());
    for (int i = 0; i < parameters.length; i += 2) {
      all.put(parameters[i], parameters[i + 1]);
    }
    return TestGoal.run(site, "notify", all);
  }

  /** The addresses of the message to search engines. */
  private List<String> pages() {
    return server.questions().stream()
        .filter(question -> question.path().equals("/indexnow"))
        .flatMap(question -> question.body().lines())
        .map(String::strip)
        .filter(line -> line.startsWith("\"https://"))
        .map(line -> line.replaceAll("[\",]", "").replace("https://digest.example", ""))
        .toList();
  }

  private List<String> feeds() {
    return server.questions().stream()
        .filter(question -> question.path().equals("/hub"))
        .map(TestServer.Question::body)
        .toList();
  }

  private void aNewStory() {
    site.with("content/stories/2026-11-21-قمر/ar.md", "# القمر\n\nظهر.\n");
    publish();
  }

  @Test
  void theFirstTimeNobodyIsToldForNobodyKnowsWhatChanged() {
    TestGoal run = tell();
    assertThat(run.failure()).isEmpty();
    assertThat(run.lines())
        .containsExactly(
            "[INFO] nobody was told before, so nobody is told now; from now on changes are told."
                + " To compare with another site, give its list: -Dmujaz.since=FILE");
    assertThat(server.asked()).isEmpty();
    assertThat(tell().lines())
        .containsExactly(
            "[INFO] told " + server.at("/hub") + " of 0 feeds",
            "[INFO] told " + server.at("/indexnow") + " of 0 pages");
    assertThat(server.asked()).isEmpty();
  }

  @Test
  void aNewStoryIsTold() {
    tell();
    aNewStory();
    TestGoal run = tell();

    assertThat(run.failure()).isEmpty();
    assertThat(pages())
        .startsWith("/ar/2026/11/21/%D9%82%D9%85%D8%B1/", "/en/2026/11/21/", "/ar/2026/11/21/")
        .contains("/", "/ar/", "/ar/2026/11/")
        .doesNotContain("/ar/2026/11/20/ferry/")
        .noneMatch(page -> page.contains("parallel"));
    assertThat(feeds())
        .contains("hub.mode=publish&hub.url=https%3A%2F%2Fdigest.example%2Far%2Ffeed.xml")
        .contains("hub.mode=publish&hub.url=https%3A%2F%2Fdigest.example%2Far%2Fdigest.atom")
        .allMatch(feed -> feed.matches(".*(feed|digest)\\.(xml|atom|json)"));
    assertThat(run.lines())
        .containsExactly(
            "[INFO] told %s of %d feeds".formatted(server.at("/hub"), feeds().size()),
            "[INFO] told %s of %d pages".formatted(server.at("/indexnow"), pages().size()));
    TestServer.Question last = server.questions().get(server.questions().size() - 1);
    assertThat(last.headers())
        .containsEntry("Content-type", "application/json; charset=utf-8")
        .containsEntry("User-agent", "Mujaz/ (+https://digest.example/)");
    assertThat(last.body())
        .startsWith(
            """
            {
              "host": "digest.example",
              "key": "%s",
              "keyLocation": "https://digest.example/%s.txt",
              "urlList": [
            """
                .formatted(KEY, KEY));

    int asked = server.asked().size();
    assertThat(tell().failure()).isEmpty();
    assertThat(server.asked()).as("what was told is not told again").hasSize(asked);
  }

  @Test
  void pagesThatAreGoneAreToldAndPagesThatNobodyMayListAreNot() throws IOException {
    site.with("content/stories/2026-11-20-ferry/en.md", "# Ferry\n\nIt sails.\n");
    site.with(
        "content/stories/2026-11-19-reef/ar.md",
        "---\naliases: [/old/reef/]\n---\n# شعاب\n\nنص.\n");
    publish();
    tell();
    Files.delete(base.resolve("content/stories/2026-11-20-ferry/en.md"));
    Files.delete(base.resolve("content/stories/2026-11-19-reef/ar.md"));
    publish();
    tell();
    assertThat(pages())
        .contains("/en/2026/11/20/ferry/", "/ar/2026/11/19/reef/")
        .noneMatch(page -> page.startsWith("/parallel/") || page.contains("email"));

    site.with(
        "content/stories/2026-11-18-rain/ar.md", "---\naliases: [/old/rain/]\n---\n# مطر\n\nنص.\n");
    publish();
    int before = pages().size();
    tell();
    assertThat(pages().subList(before, pages().size()))
        .contains("/ar/2026/11/18/rain/")
        .doesNotContain("/old/rain/");
  }

  @Test
  void aPageThatAsksNotToBeListedAnyMoreIsToldOnce() throws IOException {
    tell();
    Files.delete(base.resolve("content/stories/2026-11-20-ferry/ar.md"));
    String boat = "---\naliases: [/ar/2026/11/20/ferry/]\n---\n# القارب\n\nعاد.\n";
    site.with("content/stories/2026-11-20-boat/ar.md", boat);
    publish();
    tell();
    assertThat(base.resolve("site/ar/2026/11/20/ferry/index.html"))
        .content()
        .contains("content=\"noindex\"");
    assertThat(pages()).contains("/ar/2026/11/20/ferry/", "/ar/2026/11/20/boat/");

    Files.delete(base.resolve("content/stories/2026-11-20-boat/ar.md"));
    site.with("content/stories/2026-11-20-ship/ar.md", boat.replace("القارب", "السفينة"));
    publish();
    int before = pages().size();
    tell();
    assertThat(pages().subList(before, pages().size()))
        .contains("/ar/2026/11/20/ship/", "/ar/2026/11/20/boat/")
        .doesNotContain("/ar/2026/11/20/ferry/");
  }

  @Test
  void aDryRunSendsNothingAndKeepsNothing() {
    tell();
    aNewStory();
    TestGoal run = tell("dryRun", "true");
    assertThat(server.asked()).isEmpty();
    assertThat(run.lines())
        .contains(
            "[INFO] would tell " + server.at("/hub") + " of https://digest.example/ar/feed.xml",
            "[INFO] would tell "
                + server.at("/indexnow")
                + " of https://digest.example/ar/2026/11/21/%D9%82%D9%85%D8%B1/");
    tell();
    assertThat(pages()).contains("/ar/2026/11/21/%D9%82%D9%85%D8%B1/");
  }

  @Test
  void anotherListMayBeComparedWith() throws IOException {
    Files.copy(base.resolve("site/.mujaz-files"), base.resolve("deployed-before"));
    aNewStory();
    assertThat(tell("since", "deployed-before").failure()).isEmpty();
    assertThat(pages())
        .contains("/ar/2026/11/21/%D9%82%D9%85%D8%B1/")
        .doesNotContain("/ar/2026/11/20/ferry/");

    assertThat(tell("since", "nowhere").failure()).contains("nowhere: there is no such file");
  }

  @Test
  void noMoreThanTheLimitIsToldAndTheRestTheNextTime() {
    tell();
    aNewStory();
    TestGoal run = tell("limit", "2");
    assertThat(pages()).containsExactly("/ar/2026/11/21/%D9%82%D9%85%D8%B1/", "/en/2026/11/21/");
    assertThat(feeds()).hasSize(2);
    assertThat(run.lines())
        .anyMatch(
            line ->
                line.matches("\\[INFO] \\d+ pages more than the limit, to be told the next time"));
    List<String> first = new ArrayList<>(pages());
    tell();
    List<String> second = pages().subList(2, pages().size());
    assertThat(second).isNotEmpty().doesNotContainAnyElementsOf(first);
    assertThat(tell("limit", "0").failure()).contains("limit must be at least 1, not 0");
  }

  @Test
  void whatIsNotTakenFailsTheGoalAndIsToldTheNextTime() {
    tell();
    aNewStory();
    server.close();
    try (TestServer refusing = new TestServer()) {
      refusing.on("/hub", 204).on("/indexnow", 422).on("/indexnow", 200);
      String[] there = {
        "hub",
        refusing.at("/hub").toString(),
        "indexNowService",
        refusing.at("/indexnow").toString()
      };
      TestGoal run = tell(there);
      assertThat(run.failure()).isEqualTo("not all was told; the rest is told the next time");
      assertThat(run.lines())
          .anyMatch(
              line ->
                  line.matches(
                      "\\[ERROR] %s was not told of \\d+ pages: it answered 422"
                          .formatted(refusing.at("/indexnow"))));
      int feeds = refusing.asked().size() - 1;
      assertThat(tell(there).failure()).isEmpty();
      assertThat(refusing.asked())
          .as("the feeds are not told again")
          .hasSize(feeds + 2)
          .endsWith("POST /indexnow");
    }
  }

  @Test
  void aSiteWithNobodyToTellIsTold() {
    site.with(TestSite.SITE_YAML);
    assertThat(TestGoal.run(site, "notify", Map.of()).failure())
        .isEqualTo(
            "nobody is to be told: content/site.yaml names neither a hub (feeds.hub) nor a key for"
                + " search engines (indexNow)");
  }

  @Test
  void aSiteThatIsNotThereIsNotTold() throws IOException {
    Files.delete(base.resolve("site/.mujaz-files"));
    assertThat(tell().failure())
        .isEqualTo("there is no site in site/; publish one first with mvn mujaz:generate");
  }

  @Test
  void settingsWithErrorsTellNobody() {
    site.with("content/site.yaml", "titel: x\n");
    TestGoal run = tell();
    assertThat(run.lines()).isNotEmpty().allMatch(line -> line.startsWith("[ERROR]"));
    assertThat(run.failure()).contains("error");
  }
}
