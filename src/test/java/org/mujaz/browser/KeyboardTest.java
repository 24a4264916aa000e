package org.mujaz.browser;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.URI;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.mujaz.sample.Sample;
import org.mujaz.sample.SamplePage;
import org.mujaz.sample.SamplePages;
import org.openqa.selenium.Keys;

/** A reader without a mouse gets everywhere, in order, and sees where. */
@BrowserTest
final class KeyboardTest {

  private static final String FOCUSABLE =
      """
      const focusable = [...document.querySelectorAll(
          'a[href], button, input, select, textarea, summary, [tabindex="0"]')]
        .filter(e => !e.disabled && e.checkVisibility({visibilityProperty: true}));
      const name = e => e.tagName + ' ' + (e.getAttribute('href') ?? '') + ' '
        + e.textContent.trim().slice(0, 30);
      """;

  private static final String FOCUSED =
      FOCUSABLE + "return focusable.indexOf(document.activeElement);";

  /** What gets no ring when it is focused, or does not come into view. */
  private static final String UNSEEN =
      FOCUSABLE
          + """
      const ring = e => { const s = getComputedStyle(e);
        return s.outlineStyle !== 'none' && parseFloat(s.outlineWidth) >= 2; };
      return focusable.filter(e => {
        e.focus({focusVisible: true});
        const box = e.getBoundingClientRect();
        return document.activeElement !== e || !ring(e) || box.width < 1
          || box.bottom <= 0 || box.top >= innerHeight || box.right <= 0 || box.left >= innerWidth;
      }).map(name);
      """;

  /**
   * What comes after something that stands behind it: above it and not in a column further on, or
   * before it in the same line.
   */
  private static final String OUT_OF_ORDER =
      FOCUSABLE
          + """
      const start = e => [...e.getClientRects()].find(r => r.width) ?? e.getBoundingClientRect();
      const rtl = e => getComputedStyle(e).direction === 'rtl';
      const on = (a, b, dir) => dir ? b.right <= a.left + 2 : b.left >= a.right - 2;
      const inFlow = focusable.filter(e => getComputedStyle(e).position !== 'absolute');
      return inFlow.slice(1).filter((e, i) => {
        const last = inFlow[i], a = last.getBoundingClientRect(), b = e.getBoundingClientRect();
        if (b.bottom <= a.top + 1) return !on(a, b, rtl(document.documentElement));
        const first = start(e), before = start(last);
        const line = Math.min(before.bottom, first.bottom) - Math.max(before.top, first.top);
        return line > Math.min(before.height, first.height) / 2
          && !on(before, first, rtl(e.parentElement)) && !on(before, first, rtl(document.documentElement));
      }).map(name);
      """;

  /** Targets that are too small, except links in the middle of a sentence. */
  private static final String SMALL =
      FOCUSABLE
          + """
      const inText = e => getComputedStyle(e).display === 'inline'
        && [...e.parentElement.childNodes].some(n => n.nodeType === 3 && n.data.trim().length > 1);
      return focusable.filter(e => !inText(e)).filter(e => {
        const box = e.getBoundingClientRect();
        const least = e.closest('header nav, footer nav, .menu, .switch') ? 44 : 24;
        return box.height < least - .5 || box.width < 24 - .5;
      }).map(e => name(e) + ' ' + Math.round(e.getBoundingClientRect().width) + 'x'
        + Math.round(e.getBoundingClientRect().height));
      """;

  static List<SamplePage> pages() {
    return SamplePages.oneOfEachKind();
  }

  @BeforeEach
  void reset(Browser browser) {
    browser.resetView();
    browser.viewport(1280, 900);
    // What is measured stands still.
    browser.prefers("prefers-reduced-motion", "reduce");
  }

  @ParameterizedTest
  @MethodSource("pages")
  void theFirstKeyLeadsPastTheMasthead(SamplePage page, Sample sample, Browser browser) {
    browser.open(sample, page);
    browser.press(Keys.TAB);
    assertThat(
            browser.texts(
                "const e = document.activeElement, b = e.getBoundingClientRect();"
                    + "return [e.getAttribute('href'), b.top >= 0 && b.left >= 0"
                    + " && b.right <= innerWidth && b.width > 40 && b.height >= 24];"))
        .containsExactly("#_main", "true");
    browser.press(Keys.ENTER);
    browser.press(Keys.TAB);
    assertThat(
            browser.run(
                "const main = document.querySelector('main'), e = document.activeElement;"
                    + "return main.contains(e) || Boolean(main.compareDocumentPosition(e)"
                    + " & Node.DOCUMENT_POSITION_FOLLOWING)"))
        .as("after the skip link")
        .isEqualTo(true);
  }

  @ParameterizedTest
  @MethodSource("pages")
  void everythingIsReachedInOrderAndSeen(SamplePage page, Sample sample, Browser browser) {
    browser.open(sample, page);
    List<String> wrong = new ArrayList<>();
    for (int width : List.of(1280, 390)) {
      browser.viewport(width, 900);
      browser.texts(UNSEEN).forEach(e -> wrong.add(width + ": not seen: " + e));
      browser.texts(OUT_OF_ORDER).forEach(e -> wrong.add(width + ": out of order: " + e));
      browser.texts(SMALL).forEach(e -> wrong.add(width + ": small: " + e));
    }
    assertThat(wrong).isEmpty();
    assertThat(
            browser.texts(
                "return [...document.querySelectorAll('[tabindex]')]"
                    + ".map(e => e.tabIndex).filter(i => i > 0)"))
        .isEmpty();
  }

  @Test
  void theKeyGoesThroughEverything(Sample sample, Browser browser) {
    for (String name : List.of("article-ar", "home-en")) {
      browser.open(sample, SamplePages.named(name));
      int count = browser.texts(FOCUSABLE + "return focusable.map(name);").size();
      assertThat(count).isPositive();
      for (int i = 0; i < count; i++) {
        browser.press(Keys.TAB);
        assertThat(browser.run(FOCUSED)).isEqualTo((long) i);
      }
    }
  }

  @Test
  void theSwitcherLeadsToTheSameStoryAndBack(Sample sample, Browser browser) {
    browser.open(sample, SamplePages.named("article-ar"));
    for (String language : List.of("en", "ar")) {
      browser.run("document.querySelector('header a[hreflang=" + language + "]').focus()");
      browser.press(Keys.ENTER);
      assertThat(URI.create(String.valueOf(browser.driver().getCurrentUrl())).getPath())
          .isEqualTo("/" + language + "/2026/11/20/marsa-tram/");
      assertThat(browser.run("return document.documentElement.dir"))
          .isEqualTo(language.equals("ar") ? "rtl" : "ltr");
    }
  }
}
