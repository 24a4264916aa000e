package org.mujaz.browser;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Stream;
import java.util.zip.GZIPOutputStream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.mujaz.TestSite;
import org.mujaz.build.TestBuild;
import org.openqa.selenium.By;
import org.openqa.selenium.WebElement;
import org.openqa.selenium.logging.LogType;

/** What the script of the theme adds to a page, under the security policy of the site. */
@BrowserTest
final class ReaderScriptTest {

  private static final String STORY =
      TestSite.SITE_YAML
          + """
          -- content/stories/2026-11-20-tram/ar.md --
          # الترام يصل إلى C++

          نص.
          -- content/stories/2026-11-20-tram/en.md --
          # The tram arrives

          Text.
          """;

  private static final String ENGLISH = "en/2026/11/20/tram/";
  private static final String ARABIC = "ar/2026/11/20/tram/";

  /** What the page hands to the system is kept in the window. */
  private static final String SHARING =
      "navigator.share = data => { window.shared = data; return Promise.reject('closed'); };";

  private static final String NO_SHARING =
      "delete Navigator.prototype.share; delete navigator.share;";

  private static final String NO_STORAGE =
      """
      Object.defineProperty(window, 'localStorage', {
        get() { throw new DOMException('blocked', 'SecurityError'); }
      });
      """;

  private static final String SHIFTS =
      """
      window.shift = 0;
      new PerformanceObserver(list => {
        for (const entry of list.getEntries()) window.shift += entry.value;
      }).observe({ type: 'layout-shift', buffered: true });
      """;

  @TempDir private static Path base;

  private @Nullable URI root;
  private String stub = "";

  @BeforeAll
  static void build() {
    assertThat(TestBuild.of(TestSite.in(base).with(STORY)).report()).isEmpty();
  }

  /** Each test has a storage of its own, though the tests of a class share one server. */
  @BeforeEach
  void serve(Browser browser) {
    root = browser.serve(base.resolve("site"));
    browser.reset();
  }

  @AfterEach
  void nothingIsThrown(Browser browser) {
    assertThat(browser.driver().manage().logs().get(LogType.BROWSER).getAll()).isEmpty();
    if (!stub.isEmpty()) {
      browser
          .driver()
          .executeCdpCommand(
              "Page.removeScriptToEvaluateOnNewDocument", Map.of("identifier", stub));
    }
  }

  private void before(Browser browser, String script) {
    stub =
        (String)
            Objects.requireNonNull(
                browser
                    .driver()
                    .executeCdpCommand(
                        "Page.addScriptToEvaluateOnNewDocument", Map.of("source", script))
                    .get("identifier"));
  }

  private void open(Browser browser, String path) {
    browser.open(Objects.requireNonNull(root).resolve(path));
  }

  private static WebElement find(Browser browser, String selector) {
    return browser.driver().findElement(By.cssSelector(selector));
  }

  private static double fontSize(Browser browser) {
    String size =
        "return parseFloat(getComputedStyle(document.querySelector('.prose p')).fontSize)";
    return ((Number) Objects.requireNonNull(browser.run(size))).doubleValue();
  }

  @ParameterizedTest
  @CsvSource({ENGLISH + ", The tram arrives, Share", ARABIC + ", الترام يصل إلى C++, شارك"})
  void aStoryIsSharedByItsHeadlineAndCanonicalAddress(
      String path, String title, String words, Browser browser) {
    before(browser, SHARING);
    open(browser, path);
    assertThat(find(browser, ".share").getText()).isEqualTo(words);
    find(browser, ".share").click();
    assertThat(browser.run("return window.shared"))
        .isEqualTo(Map.of("title", title, "url", "https://digest.example/" + path));
  }

  @Test
  void thereIsNoButtonWhereTheBrowserCannotShare(Browser browser) {
    before(browser, NO_SHARING);
    open(browser, ENGLISH);
    assertThat(find(browser, ".share").isDisplayed()).isFalse();
    assertThat(find(browser, ".sizes").isDisplayed()).isTrue();
  }

  @ParameterizedTest
  @CsvSource({"en, Continue in English", "ar, تابع بالعربية"})
  void theFrontOffersTheEditionThatWasReadLast(String edition, String words, Browser browser) {
    open(browser, "");
    assertThat(offers(browser)).isEmpty();
    open(browser, (edition.equals("en") ? "ar" : "en") + "/archive/");
    open(browser, edition + "/2026/11/20/tram/");
    open(browser, "parallel/2026/11/20/tram/");
    open(browser, "");
    assertThat(offers(browser)).extracting(WebElement::getText).containsExactly(words);
    find(browser, ".offer[lang=%s] a".formatted(edition)).click();
    assertThat(URI.create(Objects.requireNonNull(browser.driver().getCurrentUrl())).getPath())
        .isEqualTo("/" + edition + "/");
  }

  private static List<WebElement> offers(Browser browser) {
    return browser.driver().findElements(By.cssSelector(".offer")).stream()
        .filter(WebElement::isDisplayed)
        .toList();
  }

  @Test
  void aChosenSizeIsThereOnEveryPageFromTheFirstPaint(Browser browser) {
    before(browser, SHIFTS);
    open(browser, ENGLISH);
    double normal = fontSize(browser);
    assertThat(pressed(browser)).isEqualTo("0");
    find(browser, "[data-text-size='2']").click();
    assertThat(fontSize(browser)).isGreaterThan(normal * 1.3);
    assertThat(pressed(browser)).isEqualTo("2");

    open(browser, ARABIC);
    assertThat(pressed(browser)).isEqualTo("2");
    assertThat(shift(browser)).isZero();
    find(browser, "[data-text-size='0']").click();

    open(browser, ENGLISH);
    assertThat(fontSize(browser)).isEqualTo(normal);
  }

  private static Object pressed(Browser browser) {
    List<WebElement> pressed =
        browser.driver().findElements(By.cssSelector(".sizes [aria-pressed=true]"));
    assertThat(pressed).hasSize(1);
    return Objects.requireNonNull(pressed.get(0).getAttribute("data-text-size"));
  }

  private static double shift(Browser browser) {
    String settled = "return new Promise(done => setTimeout(() => done(window.shift), 300))";
    return ((Number) Objects.requireNonNull(browser.run(settled))).doubleValue();
  }

  @ParameterizedTest
  @CsvSource({ENGLISH, ARABIC, "''"})
  void nothingMovesForAReaderWhoChoseNothing(String path, Browser browser) {
    before(browser, SHIFTS + SHARING);
    open(browser, path);
    assertThat(shift(browser)).isZero();
  }

  @Test
  void whereStorageIsBlockedTheButtonsStillWork(Browser browser) {
    before(browser, NO_STORAGE);
    open(browser, ENGLISH);
    double normal = fontSize(browser);
    find(browser, "[data-text-size='1']").click();
    assertThat(fontSize(browser)).isGreaterThan(normal);
    open(browser, "");
    assertThat(offers(browser)).isEmpty();
  }

  @Test
  void withoutAScriptNothingIsShown(Browser browser) {
    browser
        .driver()
        .executeCdpCommand("Emulation.setScriptExecutionDisabled", Map.of("value", true));
    try {
      open(browser, ENGLISH);
      assertThat(find(browser, ".tools").isDisplayed()).isFalse();
      open(browser, "");
      assertThat(offers(browser)).isEmpty();
    } finally {
      browser
          .driver()
          .executeCdpCommand("Emulation.setScriptExecutionDisabled", Map.of("value", false));
    }
  }

  @Test
  void theSettingLeavesAllOfItOut(@TempDir Path other) {
    String off = STORY.replace("sections:", "theme: {name: mujaz, script: false}\nsections:");
    TestBuild built = TestBuild.of(TestSite.in(other).with(off));
    assertThat(built.report()).isEmpty();
    assertThat(built.file(ENGLISH + "index.html"))
        .doesNotContain("<script src", "tools", "hidden>");
    assertThat(built.file("index.html")).doesNotContain("<script src", "offer");
    assertThat(built.file("_headers")).doesNotContain("script-src");
  }

  @Test
  void itIsSmall() throws IOException {
    try (Stream<Path> scripts = Files.list(base.resolve("site/assets/js"))) {
      ByteArrayOutputStream packed = new ByteArrayOutputStream();
      try (GZIPOutputStream gzip = new GZIPOutputStream(packed)) {
        for (Path script : scripts.filter(ReaderScriptTest::isOnEveryPage).toList()) {
          gzip.write(Files.readAllBytes(script));
        }
      }
      assertThat(packed.size()).isBetween(1, 3 * 1024);
    }
  }

  private static boolean isOnEveryPage(Path script) {
    return script.getFileName().toString().startsWith("reader.");
  }
}
