package org.mujaz.browser;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
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
    Axe.load(browser);
    List<String> found = new ArrayList<>();
    for (String scheme : List.of("light", "dark")) {
      browser.prefers("prefers-color-scheme", scheme);
      for (int width : List.of(320, 390, 1280)) {
        browser.viewport(width, 900);
        Axe.violations(browser).forEach(v -> found.add(scheme + " " + width + " " + v));
      }
      Axe.paleText(browser, ".prose").forEach(v -> found.add(scheme + " " + v));
    }
    assertThat(found).isEmpty();
  }

  @Test
  void barriersAreFound(Browser browser) {
    browser
        .driver()
        .get("data:text/html,<p class=prose style='color:%23666'>gray words<img src=x>");
    Axe.load(browser);
    assertThat(Axe.violations(browser))
        .anyMatch(violation -> violation.startsWith("image-alt: img"))
        .anyMatch(violation -> violation.startsWith("html-has-lang"));
    assertThat(Axe.paleText(browser, ".prose")).hasSize(1);
  }
}
