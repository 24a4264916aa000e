package org.mujaz.browser;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.ArrayList;
import java.util.List;
import org.assertj.core.api.SoftAssertions;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.mujaz.sample.Sample;
import org.mujaz.sample.SamplePage;
import org.mujaz.sample.SamplePages;

/** What readers ask their system for: its own colours, more contrast, less motion. */
@BrowserTest
final class PreferencesTest {

  /** Text in colours that are not the system's, and text that cannot be told from its ground. */
  private static final String OWN_COLOURS =
      """
      const probe = document.createElement('p');
      document.body.append(probe);
      const system = ['CanvasText', 'LinkText', 'VisitedText', 'ActiveText', 'ButtonText', 'GrayText',
        'HighlightText', 'MarkText', 'FieldText', 'Canvas'].map(name => {
          probe.style.setProperty('forced-color-adjust', 'none');
          probe.style.color = name;
          return getComputedStyle(probe).color;
        });
      probe.remove();
      const words = e => [...e.childNodes].some(n => n.nodeType === 3 && n.data.trim());
      const ground = e => { for (; e; e = e.parentElement) { const c = getComputedStyle(e).backgroundColor;
        if (!/, 0\\)$/.test(c)) return c; } return system.at(-1); };
      return [...document.body.querySelectorAll('*')]
        .filter(e => words(e) && e.checkVisibility())
        .filter(e => !system.slice(0, -1).includes(getComputedStyle(e).color)
          || getComputedStyle(e).color === ground(e))
        .map(e => e.tagName + '.' + e.className + ' ' + getComputedStyle(e).color + ' on ' + ground(e));
      """;

  private static final String MOTION =
      """
      const moves = list => list.split(',').some(time => parseFloat(time) > .01);
      return [...document.querySelectorAll('*')]
        .filter(e => ['', '::before', '::after'].some(part => {
          const s = getComputedStyle(e, part || null);
          return moves(s.transitionDuration) || moves(s.animationDuration) && s.animationName !== 'none'
            || s.scrollBehavior === 'smooth';
        }))
        .map(e => e.tagName + '.' + e.className);
      """;

  private static final String TEXT = "return document.body.innerText";

  private static final LooksAlike CONTRAST = new LooksAlike();

  static List<SamplePage> pages() {
    return SamplePages.oneOfEachKind();
  }

  @BeforeEach
  void reset(Browser browser) {
    browser.resetView();
  }

  /** Looked at in one go, because a page takes longer to open than to look at. */
  @ParameterizedTest
  @MethodSource("pages")
  void aReaderGetsWhatTheSystemAsksFor(SamplePage page, Sample sample, Browser browser) {
    browser.open(sample, page);
    SoftAssertions all = new SoftAssertions();
    all.check(() -> nothingMovesForWhoAsksForLessMotion(browser));
    all.check(() -> allTextHasMoreContrastForWhoAsksForIt(browser));
    all.check(() -> forcedColoursAreUsedAndHideNothing(browser));
    all.assertAll();
  }

  private static void nothingMovesForWhoAsksForLessMotion(Browser browser) {
    browser.prefers("prefers-reduced-motion", "reduce");
    assertThat(browser.texts(MOTION)).isEmpty();
  }

  private static void allTextHasMoreContrastForWhoAsksForIt(Browser browser) {
    List<String> pale = new ArrayList<>();
    for (String scheme : List.of("light", "dark")) {
      browser.prefers("prefers-contrast", "more", "prefers-color-scheme", scheme);
      CONTRAST
          .wrong(browser, Appearance.colours(browser, "body"), Axe::paleText)
          .forEach(text -> pale.add(scheme + " " + text));
    }
    assertThat(pale).isEmpty();
  }

  private static void forcedColoursAreUsedAndHideNothing(Browser browser) {
    browser.prefers();
    Object text = browser.run(TEXT);
    browser.prefers("forced-colors", "active");
    assertThat(browser.run("return matchMedia('(forced-colors: active)').matches")).isEqualTo(true);
    assertThat(browser.texts(OWN_COLOURS)).isEmpty();
    assertThat(browser.run(TEXT)).isEqualTo(text);
    browser.run(
        "[...document.querySelectorAll('main a')].find(a => a.checkVisibility())"
            + ".focus({focusVisible: true})");
    assertThat(browser.run("return getComputedStyle(document.activeElement).outlineStyle"))
        .isNotEqualTo("none");
  }

  @Test
  void textThatIsPaleForWhoAsksForContrastIsFound(Browser browser) {
    browser
        .driver()
        .get(
            "data:text/html,<style>p { color: black } @media (prefers-contrast: more) and "
                + "(prefers-color-scheme: dark) { p { color: %23666 } }</style>"
                + "<body style='background:white'><p>Words");
    assertThatThrownBy(() -> allTextHasMoreContrastForWhoAsksForIt(browser))
        .isInstanceOf(AssertionError.class)
        .hasMessageContaining("dark color-contrast-enhanced: p");
  }
}
