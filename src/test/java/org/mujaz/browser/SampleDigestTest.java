package org.mujaz.browser;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.mujaz.TestSite;
import org.mujaz.build.TestBuild;
import org.openqa.selenium.By;
import org.openqa.selenium.Dimension;
import org.openqa.selenium.OutputType;
import org.openqa.selenium.WebElement;
import org.openqa.selenium.logging.LogType;

/** The sample digest as readers see it; screenshots go to {@code target/screenshots}. */
@BrowserTest
final class SampleDigestTest {

  private static final List<String> PATHS =
      List.of(
          "",
          "ar/",
          "en/",
          "ar/2026/11/20/",
          "en/2026/11/20/",
          "ar/2026/11/",
          "en/2026/",
          "ar/archive/",
          "en/archive/",
          "ar/2026/11/20/marsa-tram/",
          "en/2026/11/20/marsa-tram/",
          "parallel/2026/11/20/marsa-tram/",
          "parallel/2026/09/30/school-meals/",
          "ar/2026/11/19/cpp-pensioners/",
          "ar/2026/09/30/school-meals/",
          "en/2026/11/16/mangrove-count/",
          "ar/sections/science/",
          "en/sections/science/",
          "ar/tags/",
          "en/tags/",
          "ar/sources/al-khaleej/",
          "ar/search/",
          "en/search/",
          "ar/about/",
          "en/corrections/",
          "ar/corrections/",
          "en/2026/11/17/tide-gauge/",
          "parallel/2026/11/17/tide-gauge/",
          "404.html");

  /** What the sample has no example of: a translation whose original was changed. */
  private static final String STALE =
      """
      -- content/stories/2026/2026-11-17-tide-gauge/ar.md --
      ---
      title: مقياس المد يعود إلى العمل
      section: science
      updated: 2026-11-19
      source: harbour-post
      corrections: [{date: 2026-11-19, text: "عدد المقاييس 3، لا 2."}]
      ---
      عاد مقياس المد في الميناء القديم إلى العمل بعد عطل دام شهرين.

      وأضيفت هذه الفقرة بعد الترجمة، ولا مقابل لها في النص الإنجليزي حتى الآن.
      -- content/stories/2026/2026-11-17-tide-gauge/en.md --
      ---
      title: Tide gauge is back at work
      section: science
      translationOf: ar@00000000
      source: harbour-post
      corrections: [{date: 2026-11-19, text: "There are three gauges, not two."}]
      ---
      The tide gauge in the old port is working again after two months out of order.
      """;

  @TempDir private static Path base;

  @BeforeAll
  static void build() throws IOException {
    TestSite site = TestSite.in(base);
    for (String part : List.of("content", "themes")) {
      copy(Path.of(part), site);
    }
    TestBuild built = TestBuild.of(site.with(STALE));
    assertThat(built.report()).isEmpty();
  }

  private static void copy(Path folder, TestSite site) throws IOException {
    try (Stream<Path> files = Files.walk(folder)) {
      for (Path file : files.filter(Files::isRegularFile).toList()) {
        site.with(file.toString(), Files.readAllBytes(file));
      }
    }
  }

  private static URI serve(Browser browser) {
    return browser.serve(base.resolve("site"));
  }

  @ParameterizedTest
  @ValueSource(ints = {320, 390, 1280})
  void noPageScrollsSideways(int width, Browser browser) {
    URI root = serve(browser);
    browser.driver().manage().window().setSize(new Dimension(width, 900));
    for (String path : PATHS) {
      browser.open(root.resolve(path));
      emulateWidth(browser, width);
      Object overflow =
          browser.run("const e = document.scrollingElement; return e.scrollWidth - e.clientWidth;");
      assertThat(overflow).as(path + " at " + width).isEqualTo(0L);
      screenshot(browser, path, width);
    }
  }

  /** A window has a least width; a page has none. */
  private static void emulateWidth(Browser browser, int width) {
    browser
        .driver()
        .executeCdpCommand(
            "Emulation.setDeviceMetricsOverride",
            Map.of("width", width, "height", 1200, "deviceScaleFactor", 1, "mobile", false));
  }

  private static void screenshot(Browser browser, String path, int width) {
    try {
      Path folder = Files.createDirectories(Path.of("target/screenshots"));
      String name = path.isEmpty() ? "front" : path.replaceAll("/$", "").replace('/', '-');
      Files.write(
          folder.resolve(name + "-" + width + ".png"),
          browser.driver().getScreenshotAs(OutputType.BYTES));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  @Test
  void noPageComplainsOnTheConsole(Browser browser) {
    URI root = serve(browser);
    for (String path : PATHS) {
      browser.open(root.resolve(path));
      assertThat(browser.driver().manage().logs().get(LogType.BROWSER).getAll()).as(path).isEmpty();
    }
  }

  @Test
  void everyPageLoadsOnlyFromItsOwnSite(Browser browser) {
    URI root = serve(browser);
    for (String path : PATHS) {
      browser.open(root.resolve(path));
      Object names =
          browser.run("return performance.getEntriesByType('resource').map(e => e.name)");
      assertThat((List<?>) names).as(path).allMatch(n -> n.toString().startsWith(root.toString()));
    }
  }

  @Test
  void theSwitcherLeadsToTheSameStoryAndBack(Browser browser) {
    browser.open(serve(browser).resolve("ar/2026/11/20/marsa-tram/"));
    assertThat(browser.run("return document.documentElement.dir")).isEqualTo("rtl");
    click(browser, "header a[hreflang=en]");
    assertThat(URI.create(browser.driver().getCurrentUrl()).getPath())
        .isEqualTo("/en/2026/11/20/marsa-tram/");
    assertThat(browser.run("return document.documentElement.dir")).isEqualTo("ltr");
    click(browser, "header a[hreflang=ar]");
    assertThat(URI.create(browser.driver().getCurrentUrl()).getPath())
        .isEqualTo("/ar/2026/11/20/marsa-tram/");
  }

  private static void click(Browser browser, String selector) {
    WebElement link = browser.driver().findElement(By.cssSelector(selector));
    browser.open(URI.create(link.getAttribute("href")));
  }

  @Test
  void theArabicFaceIsUsed(Browser browser) {
    browser.open(serve(browser).resolve("ar/2026/11/20/marsa-tram/"));
    assertThat(
            browser.run(
                "return document.fonts.ready.then(f => [...f].filter(x => x.status === 'loaded')"
                    + ".length > 0)"))
        .isEqualTo(true);
  }
}
