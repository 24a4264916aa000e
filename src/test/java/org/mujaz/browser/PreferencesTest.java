package org.mujaz.browser;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
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

  static List<SamplePage> pages() {
    return SamplePages.oneOfEachKind();
  }

  @BeforeEach
  void reset(Browser browser) {
    browser.reset();
  }

  @ParameterizedTest
  @MethodSource("pages")
  void forcedColoursAreUsedAndHideNothing(SamplePage page, Sample sample, Browser browser) {
    browser.open(sample, page);
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

  @ParameterizedTest
  @MethodSource("pages")
  void nothingMovesForWhoAsksForLessMotion(SamplePage page, Sample sample, Browser browser) {
    browser.open(sample, page);
    browser.prefers("prefers-reduced-motion", "reduce");
    assertThat(browser.texts(MOTION)).isEmpty();
  }

  @ParameterizedTest
  @MethodSource("pages")
  void allTextHasMoreContrastForWhoAsksForIt(SamplePage page, Sample sample, Browser browser) {
    browser.open(sample, page);
    Axe.load(browser);
    List<String> pale = new ArrayList<>();
    for (String scheme : List.of("light", "dark")) {
      browser.prefers("prefers-contrast", "more", "prefers-color-scheme", scheme);
      Axe.paleText(browser, "body").forEach(text -> pale.add(scheme + " " + text));
    }
    assertThat(pale).isEmpty();
  }
}
