package org.mujaz.links;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.URI;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.mujaz.Reports;
import org.mujaz.concurrent.Progress;
import org.mujaz.problem.Problems;
import org.mujaz.problem.ReportPhrase;
import org.mujaz.source.Location;
import org.mujaz.source.Places;
import org.mujaz.source.SourcePath;
import org.mujaz.web.Answer;
import org.mujaz.web.Ask;

class LinkCheckTest {

  private static final Instant NOW = Instant.parse("2026-11-22T06:00:00Z");
  private static final SourcePath FILE = new SourcePath("content/stories/a/ar.md");

  @TempDir private Path work;

  private final Map<String, Answer> answers = new HashMap<>();
  private final List<String> asked = Collections.synchronizedList(new ArrayList<>());
  private final List<Duration> pauses = Collections.synchronizedList(new ArrayList<>());
  private int left;

  private Answer answer(Ask question) {
    String line = question.method() + " " + question.address();
    asked.add(line);
    return answers.getOrDefault(line, status(200));
  }

  private static Answer status(int status) {
    return new Answer.Status(status, Optional.empty(), Optional.empty());
  }

  private static Answer redirect(int status, String to) {
    return new Answer.Status(status, Optional.of(URI.create(to)), Optional.empty());
  }

  private List<String> check(Instant now, int limit, String... addresses) {
    LinkCheck check =
        new LinkCheck(site -> this::answer, pauses::add, LinkMemory.in(work, now), limit);
    List<WebLink> links = new ArrayList<>();
    for (int i = 0; i < addresses.length; i++) {
      links.add(new WebLink(addresses[i], new Location(FILE, i + 1, 1)));
    }
    Problems problems = new Problems();
    check.report("https://site.example/", links, problems, Places.NONE, Progress.NONE);
    left = check.left();
    return Reports.of(problems).stream().map(l -> l.replace(FILE + ":", "")).toList();
  }

  private List<String> check(String... addresses) {
    return check(NOW, 100, addresses);
  }

  @Test
  void whatIsThereIsNoProblem() {
    assertThat(check("https://a.example/x", "https://a.example/y")).isEmpty();
    assertThat(asked).containsExactly("HEAD https://a.example/x", "HEAD https://a.example/y");
    assertThat(pauses).as("between two questions to one host").hasSize(1);
  }

  @Test
  void anAddressIsAskedForOnceAndReportedAtEachPlace() {
    answers.put("HEAD https://a.example/x", status(404));
    answers.put("GET https://a.example/x", status(404));
    assertThat(check("https://a.example/x", "https://a.example/x#part"))
        .containsExactly(
            "1:1: error: «https://a.example/x» leads to nothing: it answered 404 [dead-link]",
            "2:1: error: «https://a.example/x#part» leads to nothing: it answered 404 [dead-link]");
    assertThat(asked).containsExactly("HEAD https://a.example/x", "GET https://a.example/x");
  }

  @Test
  void aServerThatRefusesToTellByHeadersAloneIsAskedAsABrowserWould() {
    for (int refusal : List.of(403, 404, 405, 501)) {
      answers.put("HEAD https://a.example/" + refusal, status(refusal));
      assertThat(check("https://a.example/" + refusal)).as("%d", refusal).isEmpty();
    }
  }

  @Test
  void redirectionsAreFollowedAndPermanentOnesTold() {
    answers.put("HEAD https://a.example/1", redirect(301, "https://a.example/2"));
    answers.put("HEAD https://a.example/2", redirect(308, "https://b.example/"));
    answers.put("HEAD https://a.example/3", redirect(301, "https://a.example/4"));
    answers.put("HEAD https://a.example/4", redirect(302, "https://a.example/login"));
    assertThat(check("https://a.example/1", "https://a.example/3"))
        .containsExactly(
            "1:1: warning: what is at «https://a.example/1» has moved for good to"
                + " «https://b.example/» [moved-link]");
  }

  @Test
  void aRedirectionMayLeadToNothing() {
    answers.put("HEAD https://a.example/circle", redirect(302, "https://a.example/circle"));
    answers.put("HEAD https://a.example/nowhere", status(302));
    answers.put("HEAD https://a.example/dead", redirect(301, "https://b.example/"));
    answers.put("HEAD https://b.example/", new Answer.Silence(ReportPhrase.PRIVATE_ADDRESS, false));
    assertThat(
            check(
                "https://a.example/circle", "https://a.example/nowhere", "https://a.example/dead"))
        .containsExactly(
            "1:1: error: «https://a.example/circle» leads to nothing: it redirects without end"
                + " [dead-link]",
            "2:1: error: «https://a.example/nowhere» leads to nothing: it redirects, but does not"
                + " say where to [dead-link]",
            "3:1: error: «https://a.example/dead» leads to nothing: it leads into a private network"
                + " [dead-link]");
  }

  @Test
  void whatNobodyCanTellIsAWarning() {
    for (String method : List.of("HEAD", "GET")) {
      answers.put(method + " https://a.example/403", status(403));
      answers.put(method + " https://a.example/503", status(503));
    }
    assertThat(check("https://a.example/403", "https://a.example/503"))
        .allMatch(line -> line.contains("warning: nobody can tell whether"))
        .hasSize(2);
  }

  @Test
  void aHostThatIsSilentIsNotAskedForEver() {
    String[] addresses = new String[6];
    for (int i = 0; i < addresses.length; i++) {
      addresses[i] = "https://a.example/" + i;
      answers.put("HEAD " + addresses[i], new Answer.Silence(ReportPhrase.NO_ANSWER_IN_TIME, true));
    }
    List<String> report = check(addresses);
    assertThat(report).hasSize(6);
    assertThat(report.get(2)).contains("no answer came in time");
    assertThat(report.get(3)).contains("its host did not answer before, so it was not asked");
    assertThat(asked).hasSize(3);
  }

  @Test
  void whatWasFoundIsRememberedForAWeekAndWhatWasNotIsNot() {
    answers.put("HEAD https://a.example/gone", status(410));
    answers.put("GET https://a.example/gone", status(410));
    String[] both = {"https://a.example/", "https://a.example/gone"};
    check(both);
    asked.clear();
    assertThat(check(NOW.plus(Duration.ofDays(6)), 100, both)).hasSize(1);
    assertThat(asked).allMatch(line -> line.endsWith("/gone"));
    asked.clear();
    check(NOW.plus(Duration.ofDays(8)), 100, both);
    assertThat(asked).contains("HEAD https://a.example/");
  }

  @Test
  void noMoreThanTheLimitIsAskedForAndTheRestTheNextTime() {
    String[] addresses = {"https://a.example/1", "https://a.example/2", "https://a.example/3"};
    assertThat(check(NOW, 2, addresses)).isEmpty();
    assertThat(left).isEqualTo(1);
    assertThat(check(NOW, 2, addresses)).isEmpty();
    assertThat(left).isZero();
    assertThat(asked).hasSize(3).doesNotHaveDuplicates();
  }

  @Test
  void addressesAreReadAsBrowsersDo() {
    check("//a.example/ا|ب", "http://مثال.example/100%", "https://a.example/a%20b?q={x}");
    assertThat(asked)
        .containsExactlyInAnyOrder(
            "HEAD https://a.example/ا%7Cب",
            "HEAD http://xn--mgbh0fb.example/100%25", "HEAD https://a.example/a%20b?q=%7Bx%7D");
    assertThat(check("https:///nowhere"))
        .containsExactly(
            "1:1: error: «https:///nowhere» leads to nothing: it is not an http or https address"
                + " [dead-link]");
  }

  @Test
  void theReportDoesNotDependOnTheOrderOfAnswers() {
    String[] addresses = new String[40];
    for (int i = 0; i < addresses.length; i++) {
      addresses[i] = "https://h%d.example/".formatted(i);
      answers.put("HEAD " + addresses[i], status(404));
      answers.put("GET " + addresses[i], status(404));
    }
    List<String> first = check(addresses);
    assertThat(first).hasSize(40);
    assertThat(check(addresses)).isEqualTo(first);
  }
}
