package org.mujaz.browser;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.mujaz.sample.Sample;
import org.mujaz.sample.SamplePage;
import org.mujaz.sample.SamplePages;

/** Without scripts a page says the same, and offers nothing that it cannot do. */
@BrowserTest
final class NoScriptTest {

  /** The lines that are seen; what is offered by buttons and forms left out. */
  private static final String LINES =
      """
      const hidden = [...document.querySelectorAll('button, form, output, [role=status]')];
      const display = hidden.map(e => e.style.display);
      hidden.forEach(e => e.style.display = 'none');
      const lines = document.body.innerText.split('\\n').map(l => l.trim()).filter(l => l);
      hidden.forEach((e, i) => e.style.display = display[i]);
      return lines;
      """;

  private static final String CONTROLS =
      """
      return [...document.querySelectorAll('button, select, textarea, input:not([disabled])')]
        .filter(e => e.checkVisibility()).map(e => e.outerHTML);
      """;

  static List<SamplePage> pages() {
    return SamplePages.oneOfEachKind();
  }

  @BeforeEach
  void reset(Browser browser) {
    browser.resetView();
  }

  @ParameterizedTest
  @MethodSource("pages")
  void nothingIsLost(SamplePage page, Sample sample, Browser browser) {
    browser.open(sample, page);
    List<String> withScripts = browser.texts(LINES);
    browser.devTools("Emulation.setScriptExecutionDisabled", Map.of("value", true));
    browser.open(sample, page);
    assertThat(browser.texts(LINES)).isNotEmpty().containsAll(withScripts);
    assertThat(browser.texts(CONTROLS)).isEmpty();
  }
}
