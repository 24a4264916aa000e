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

  @ParameterizedTest
  @MethodSource("pages")
  void noPageHasABarrier(SamplePage page, Sample sample, Browser browser) {
    browser.open(sample, page);
    assertThat(barriers(browser)).isEmpty();
  }

  /**
   * What axe finds in light and dark, on any screen. Where elements are as they were in the other
   * scheme, only colours can be wrong; and these only where something has a colour, or lies above
   * another, that was not looked at on a screen before.
   */
  private static List<String> barriers(Browser browser) {
    Axe.load(browser);
    List<String> found = new ArrayList<>();
    Set<List<String>> places = new HashSet<>();
    Set<String> colours = new HashSet<>();
    for (int width : List.of(1280, 390, 320)) {
      browser.viewport(width, 900);
      for (String scheme : List.of("light", "dark")) {
        browser.prefers("prefers-color-scheme", scheme);
        Appearance now = Appearance.of(browser);
        List<String> wrong = new ArrayList<>();
        if (places.add(now.places())) {
          wrong.addAll(Axe.violationsOfPlaces(browser));
        }
        if (colours.addAll(now.colours())) {
          wrong.addAll(Axe.violationsOfColours(browser));
        }
        wrong.forEach(violation -> found.add(scheme + " " + width + " " + violation));
      }
    }
    for (String scheme : List.of("light", "dark")) {
      browser.prefers("prefers-color-scheme", scheme);
      Axe.paleText(browser, ".prose").forEach(v -> found.add(scheme + " " + v));
    }
    return found;
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
