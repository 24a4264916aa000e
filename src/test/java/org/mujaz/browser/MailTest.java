package org.mujaz.browser;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.mujaz.sample.Sample;
import org.mujaz.sample.SampleSite;

/**
 * Mails as mail programs show them: without the policy of the site, and some without style sheets
 * or without {@code dir}.
 */
@BrowserTest
final class MailTest {

  private static final String WIDE =
      "return [...document.querySelectorAll('body *')].filter(e => e.scrollWidth > innerWidth)"
          + ".map(e => e.tagName + ' ' + e.scrollWidth)";

  private static final String SIDES =
      "return [...document.querySelectorAll('h1, h2, h3, p, span')].map(e => {"
          + " const range = document.createRange(); range.selectNodeContents(e);"
          + " const box = range.getBoundingClientRect();"
          + " return e.textContent.trim() + ' ' + Math.round(box.left) + ' ' + Math.round(box.right); })";

  @TempDir private Path folder;

  @BeforeEach
  void reset(Browser browser) {
    browser.reset();
  }

  private void open(String language, String page, Sample sample, Browser browser)
      throws IOException {
    SampleSite site = page.equals("odd") ? SampleSite.ODD : SampleSite.DIGEST;
    String address = browser.serve(sample.output(site)).toString();
    String mail =
        Files.readString(sample.output(site).resolve(language + "/2026/11/20/email.html"))
            .replaceAll("https://(?:mujaz|odd)\\.example/", address);
    Files.writeString(folder.resolve("mail.html"), mail);
    browser.open(browser.serve(folder).resolve("mail.html"));
  }

  @ParameterizedTest
  @ValueSource(strings = {"ar", "en"})
  void aMailHasNoBarrierAndFitsEveryScreen(String language, Sample sample, Browser browser)
      throws IOException {
    open(language, "digest", sample, browser);
    Axe.load(browser);
    List<String> found = new ArrayList<>();
    for (int width : new int[] {320, 390, 640, 1280}) {
      browser.viewport(width, 900);
      for (String scheme : List.of("light", "dark")) {
        browser.prefers("prefers-color-scheme", scheme);
        found.addAll(browser.texts(WIDE));
        // Landmarks are those of the mail program, in whose page the mail stands.
        Axe.violations(browser).stream()
            .filter(rule -> !rule.startsWith("region:") && !rule.startsWith("landmark-one-main:"))
            .forEach(found::add);
        Axe.paleText(browser, ".ink").forEach(found::add);
        Screenshots.take(browser, "mail-" + language + "-" + width + "-" + scheme);
      }
    }
    assertThat(found).isEmpty();
  }

  @ParameterizedTest
  @ValueSource(strings = {"ar", "en"})
  void aDarkScreenGetsTheDarkColours(String language, Sample sample, Browser browser)
      throws IOException {
    open(language, "digest", sample, browser);
    String colours =
        "return ['body', 'h1', 'p a'].map(s => { const c = getComputedStyle(document.querySelector(s));"
            + " return s === 'body' ? c.backgroundColor : c.color; })";
    browser.prefers("prefers-color-scheme", "light");
    assertThat(browser.texts(colours))
        .containsExactly("rgb(253, 252, 249)", "rgb(28, 29, 31)", "rgb(80, 83, 87)");
    browser.prefers("prefers-color-scheme", "dark");
    assertThat(browser.texts(colours))
        .containsExactly("rgb(22, 24, 27)", "rgb(233, 231, 226)", "rgb(180, 179, 174)");
  }

  @ParameterizedTest
  @ValueSource(strings = {"ar", "en"})
  void withoutStyleSheetsItStillFits(String language, Sample sample, Browser browser)
      throws IOException {
    for (String page : List.of("digest", "odd")) {
      open(language, page, sample, browser);
      browser.run("document.querySelectorAll('style').forEach(e => e.remove())");
      browser.viewport(320, 900);
      assertThat(browser.texts(WIDE)).isEmpty();
      Screenshots.take(browser, "mail-" + language + "-" + page + "-unstyled");
    }
  }

  @ParameterizedTest
  @ValueSource(strings = {"ar", "en"})
  void withoutItsDirectionsItLooksTheSame(String language, Sample sample, Browser browser)
      throws IOException {
    for (String page : List.of("digest", "odd")) {
      open(language, page, sample, browser);
      browser.viewport(640, 900);
      List<String> sides = browser.texts(SIDES);
      assertThat(sides).hasSizeGreaterThan(8);
      browser.run("document.querySelectorAll('td, table').forEach(e => e.removeAttribute('dir'))");
      assertThat(browser.texts(SIDES)).isEqualTo(sides);
    }
  }
}
