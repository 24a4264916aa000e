package org.mujaz.browser;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledIfSystemProperty;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.mujaz.sample.Sample;
import org.mujaz.sample.SamplePage;
import org.mujaz.sample.SamplePages;

/**
 * Every page fits every screen; with {@code -Dmujaz.screenshots=true} pictures of them go to {@code
 * target/screenshots}.
 */
@BrowserTest
final class LayoutTest {

  private static final String OVERFLOW =
      "const e = document.scrollingElement; return e.scrollWidth - e.clientWidth;";

  /**
   * The elements with words that stand out of the screen or of a box that cuts them off, and cannot
   * be scrolled to. Words that are there for screen readers alone are cut off on purpose.
   */
  private static final String CUT_OFF =
      """
      const shown = e => { const r = e.getBoundingClientRect(); return r.width > 2 && r.height > 2; };
      const words = e => [...e.childNodes].some(n => n.nodeType === 3 && n.data.trim());
      const scrolls = e => /auto|scroll/.test(getComputedStyle(e).overflowX);
      const cuts = e => /hidden|clip/.test(getComputedStyle(e).overflowX);
      const up = (e, test) => { while (e && !test(e)) e = e.parentElement; return e; };
      const width = document.documentElement.clientWidth;
      return [...document.body.querySelectorAll('*')]
        .filter(e => words(e) && shown(e) && !up(e, scrolls))
        .filter(e => !up(e, a => !shown(a) && a !== document.body))
        .filter(e => {
          const range = document.createRange();
          range.selectNodeContents(e);
          const text = range.getBoundingClientRect();
          const box = up(e, cuts)?.getBoundingClientRect() ?? {left: 0, right: width};
          return text.left < Math.max(box.left, 0) - 1 || text.right > Math.min(box.right, width) + 1;
        })
        .map(e => e.tagName + '.' + e.className + ' ' + e.textContent.trim().slice(0, 40));
      """;

  /** How much of the screen stays covered when a page is scrolled, in hundredths. */
  private static final String COVERED =
      """
      return [...document.body.querySelectorAll('*')]
        .filter(e => /fixed|sticky/.test(getComputedStyle(e).position))
        .map(e => e.getBoundingClientRect())
        .filter(box => box.height > innerHeight / 3 && box.width > innerWidth / 2).length;
      """;

  static List<SamplePage> pages() {
    return SamplePages.all();
  }

  @AfterEach
  void reset(Browser browser) {
    browser.resetView();
  }

  @ParameterizedTest
  @MethodSource("pages")
  void everyPageFitsEveryScreen(SamplePage page, Sample sample, Browser browser) {
    browser.open(sample, page);
    List<String> wrong = new ArrayList<>();
    for (int width : List.of(320, 390, 768, 1280)) {
      browser.viewport(width, 900);
      if (!Long.valueOf(0).equals(browser.run(OVERFLOW))) {
        wrong.add(width + ": scrolls by " + browser.run(OVERFLOW));
      }
      browser.texts(CUT_OFF).forEach(element -> wrong.add(width + ": cut off: " + element));
    }
    wrong.addAll(fourTimesAsLarge(browser));
    assertThat(wrong).isEmpty();
  }

  /** Four times as large, the usual screen of 1280 by 1024 pixels is one of 320 by 256. */
  private static List<String> fourTimesAsLarge(Browser browser) {
    browser.devTools(
        "Emulation.setDeviceMetricsOverride",
        Map.of("width", 320, "height", 256, "deviceScaleFactor", 4, "mobile", false));
    List<String> wrong = new ArrayList<>();
    if (!Long.valueOf(0).equals(browser.run(OVERFLOW))) {
      wrong.add("four times as large: scrolls by " + browser.run(OVERFLOW));
    }
    if (!Long.valueOf(0).equals(browser.run(COVERED))) {
      wrong.add("four times as large: covered");
    }
    return wrong;
  }

  /** It takes minutes and claims nothing: the pictures are for people. */
  @EnabledIfSystemProperty(named = "mujaz.screenshots", matches = "true")
  @ParameterizedTest
  @MethodSource("pages")
  void everyPageIsPhotographed(SamplePage page, Sample sample, Browser browser) {
    browser.open(sample, page);
    for (int width : List.of(390, 1280)) {
      browser.viewport(width, 900);
      for (String scheme : List.of("light", "dark")) {
        browser.prefers("prefers-color-scheme", scheme);
        assertThat(Screenshots.take(browser, "%s-%d-%s".formatted(page, width, scheme)))
            .isNotEmptyFile();
      }
    }
  }

  @Test
  void whatDoesNotFitFourTimesAsLargeIsFound(Browser browser) {
    browser.driver().get("data:text/html,<p style='position:sticky;top:0;height:9em'>Menu");
    assertThat(fourTimesAsLarge(browser)).containsExactly("four times as large: covered");
    browser.driver().get("data:text/html,<div style='width:400px'>wide</div>");
    assertThat(fourTimesAsLarge(browser)).hasSize(1).first().asString().contains("scrolls by");
  }

  @Test
  void whatIsTooWideIsFound(Browser browser) {
    browser.viewport(320, 900);
    browser.driver().get("data:text/html,<div style='width:400px'>wide</div>");
    assertThat(browser.run(OVERFLOW)).isNotEqualTo(0L);
    browser
        .driver()
        .get("data:text/html,<div style='overflow:hidden;width:20px'><p>Unbrokenword</div>");
    assertThat(browser.run(OVERFLOW)).isEqualTo(0L);
    assertThat(browser.texts(CUT_OFF)).hasSize(1);
  }
}
