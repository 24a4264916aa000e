package org.mujaz.security;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;
import org.mujaz.browser.Browser;
import org.mujaz.browser.BrowserTest;
import org.openqa.selenium.json.Json;

/** Nothing that a stranger writes runs in a page, a feed or a mail, wherever it is written. */
@Timeout(120)
final class InertTest {

  @TempDir
  @SuppressWarnings("NullAway.Init")
  static Path base;

  @SuppressWarnings("NullAway.Init")
  private static Map<String, byte[]> files;

  @BeforeAll
  static void buildTheSite() {
    files = HostileSite.build(base).files();
  }

  private static Map<String, String> texts(String ending) {
    Map<String, String> texts = new TreeMap<>();
    files.forEach(
        (name, bytes) -> {
          if (name.endsWith(ending)) {
            texts.put(name, new String(bytes, StandardCharsets.UTF_8));
          }
        });
    return texts;
  }

  /** Everything that was not refused, as a reader reads it. */
  @Test
  void thePayloadsAreThere() {
    String page = Jsoup.parse(texts("a0/index.html").values().iterator().next()).text();
    assertThat(page).contains("<script>top.__xss=1</script>");
    assertThat(texts(".html")).hasSizeGreaterThan(50);
    assertThat(String.join("", texts("feed.xml").values())).contains("top.__xss=1");
    assertThat(String.join("", texts("email.html").values())).contains("top.__xss=1");
    assertThat(String.join("", texts("index.html").values())).contains("application/ld+json");
  }

  @Test
  void noPageAndNoMailHasAnythingThatRuns() {
    List<String> found = new ArrayList<>();
    texts(".html")
        .forEach((name, html) -> Inert.inPage(html).forEach(what -> found.add(name + ": " + what)));
    assertThat(found).isEmpty();
  }

  @Test
  void everyPieceOfDataInAPageIsJson() {
    for (String html : texts(".html").values()) {
      for (Element data : Jsoup.parse(html).select("script[type=application/ld+json]")) {
        assertThat(data.data()).doesNotContain("<", "\u2028", "\u2029");
        assertThat(new Json().<Object>toType(data.data(), Object.class)).isNotNull();
      }
    }
  }

  @Test
  void everyXmlFileIsWellFormed() throws Exception {
    for (String ending : List.of(".xml", ".atom", ".opml", ".svg")) {
      for (Map.Entry<String, byte[]> file : files.entrySet()) {
        if (file.getKey().endsWith(ending)) {
          assertThat(FeedBodies.xml(file.getValue()).getDocumentElement())
              .as(file.getKey())
              .isNotNull();
        }
      }
    }
  }

  @Test
  void noFeedHasAnythingThatRuns() throws Exception {
    assertThat(FeedBodies.of(files)).hasSizeGreaterThan(20);
    List<String> found = new ArrayList<>();
    FeedBodies.of(files).forEach(html -> found.addAll(Inert.inFragment(html)));
    assertThat(found).isEmpty();
  }

  @Test
  void everyFileOfDataIsJson() {
    Stream.of("feed.json", ".webmanifest", "email.json")
        .flatMap(ending -> texts(ending).values().stream())
        .forEach(json -> assertThat(new Json().<Object>toType(json, Object.class)).isNotNull());
  }

  /** A space or a line end in an address would be another address or another rule. */
  @Test
  void everyRedirectIsOneLineOfThreeWords() {
    assertThat(texts("_redirects").get("_redirects"))
        .isNotBlank()
        .matches("(?:/\\S* /\\S* 301\n)+");
  }

  /** In a real browser, without the security policy of the site's headers. */
  @Nested
  @BrowserTest
  final class InABrowser {

    @Test
    void nothingRuns(Browser browser, @TempDir Path folder) throws Exception {
      write(folder);
      Stream<String> written =
          texts(".html").entrySet().stream()
              .filter(page -> !page.getValue().contains("http-equiv=\"refresh\""))
              .map(page -> "/" + page.getKey());
      // And what the script of the search page makes of the index.
      List<String> pages = Stream.concat(written, Stream.of("/en/search/?q=script")).toList();
      browser.open(browser.serve(folder).resolve("harness.html"));
      String script = Files.readString(Path.of("src/test/resources/security/inert.js"));
      assertThat(browser.texts(script, pages, List.copyOf(FeedBodies.of(files)))).isEmpty();
    }

    /** The test would see it if something ran. */
    @Test
    void whatRunsIsSeen(Browser browser, @TempDir Path folder) throws Exception {
      Files.writeString(folder.resolve("harness.html"), "<!doctype html><title>x</title><body>");
      Files.writeString(
          folder.resolve("bad.html"), "<!doctype html><img src=x onerror=top.__xss=1>");
      browser.open(browser.serve(folder).resolve("harness.html"));
      String script = Files.readString(Path.of("src/test/resources/security/inert.js"));
      assertThat(
              browser.texts(script, List.of("/bad.html"), List.of("<script>top.__xss=1</script>")))
          .contains("/bad.html: <img onerror=top.__xss=1")
          .anyMatch(line -> line.startsWith("something ran in one of"));
    }

    private void write(Path folder) throws IOException {
      for (Map.Entry<String, byte[]> file : files.entrySet()) {
        if (!file.getKey().equals("_headers")) {
          Path copy = folder.resolve(file.getKey());
          Files.createDirectories(copy.getParent());
          Files.write(copy, file.getValue());
        }
      }
      Files.writeString(folder.resolve("harness.html"), "<!doctype html><title>x</title><body>");
    }
  }
}
