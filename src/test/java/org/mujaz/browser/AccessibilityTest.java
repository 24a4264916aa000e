package org.mujaz.browser;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.mujaz.sample.Sample;
import org.mujaz.sample.SamplePage;
import org.mujaz.sample.SamplePages;

/** axe finds no barrier on any page, in light and dark, on any screen. */
@BrowserTest
final class AccessibilityTest {

  static List<SamplePage> pages() {
    return SamplePages.all();
  }

  private static final LooksAlike COLOURS = new LooksAlike();
  private static final LooksAlike PROSE = new LooksAlike();

  @ParameterizedTest
  @MethodSource("pages")
  void noPageHasABarrier(SamplePage page, Sample sample, Browser browser) {
    browser.open(sample, page);
    assertThat(barriers(browser, COLOURS, PROSE)).isEmpty();
  }

  /**
   * What axe finds in light and dark, on any screen; between the narrow ones no rule of the theme
   * begins or ends. Where elements are as they were in the other scheme, only colours can be wrong;
   * and these only where something looks as nothing did on any page before.
   */
  private static List<String> barriers(Browser browser, LooksAlike colours, LooksAlike prose) {
    Axe.load(browser);
    List<String> found = new ArrayList<>();
    Set<String> places = new HashSet<>();
    for (int width : List.of(1280, 320)) {
      browser.viewport(width, 900);
      for (String scheme : List.of("light", "dark")) {
        browser.prefers("prefers-color-scheme", scheme);
        Appearance now = Appearance.of(browser);
        List<String> wrong = new ArrayList<>();
        if (places.add(now.places())) {
          wrong.addAll(Axe.violationsOfPlaces(browser));
        }
        wrong.addAll(colours.wrong(browser, now.colours(), Axe::violationsOfColours));
        wrong.addAll(prose.wrong(browser, now.prose(), Axe::paleText));
        wrong.forEach(violation -> found.add(scheme + " " + width + " " + violation));
      }
    }
    return found;
  }

  private static List<String> barriers(Browser browser) {
    return barriers(browser, new LooksAlike(), new LooksAlike());
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "p { color: %23222; background: %23000 }",
        "p { margin-top: -3em; color: %23222 }",
        "a { text-decoration: none }"
      })
  void barriersOfOneScreenAndOneSchemeAreFound(String rules, Browser browser) {
    String page =
        "<html lang=en><title>x</title><style>@media (prefers-color-scheme: dark) and (max-width: "
            + "350px) { %s }</style><body style='background:white;color:black'><main><h1>one</h1><div "
            + "style='background:%%23111;height:3em'></div><p>Two <a href=x>three</a> four";
    browser.driver().get("data:text/html," + page.formatted(rules));
    assertThat(barriers(browser)).isNotEmpty().allMatch(b -> b.startsWith("dark 320 "));
  }

  /** What was right on one page is looked at again where it lies on another ground. */
  @ParameterizedTest
  @ValueSource(
      strings = {
        "<p style='background:%23ccc'>gray words",
        "<div style='background:%23ccc'><p>gray words",
        "<div style='background:%23ccc;height:5em'></div><p style='margin-top:-3em'>gray words",
        "<p style='opacity:.5'>gray words",
        "<p>gray <a href=x style='text-decoration:none;color:%23303030'>words</a> more"
      })
  void barriersOfAnotherPageAreFound(String other, Browser browser) {
    LooksAlike colours = new LooksAlike();
    String page =
        "data:text/html,<html lang=en><title>x</title><style>p { color: %2363666a }</style><body "
            + "style='background:white;color:black'><main><h1>one</h1>";
    browser.driver().get(page + "<p>gray words");
    assertThat(barriers(browser, colours, new LooksAlike())).isEmpty();
    browser.driver().get(page + other);
    assertThat(barriers(browser, colours, new LooksAlike())).isNotEmpty();
  }

  @Test
  void barriersAreFound(Browser browser) {
    browser
        .driver()
        .get("data:text/html,<p class=prose style='color:%23666'>gray words<img src=x>");
    Axe.load(browser);
    assertThat(Axe.violationsOfPlaces(browser))
        .anyMatch(violation -> violation.startsWith("image-alt: img"))
        .anyMatch(violation -> violation.startsWith("html-has-lang"));
    assertThat(Axe.violationsOfColours(browser)).isEmpty();
    assertThat(Axe.paleText(browser, ".prose")).hasSize(1);
  }
}
