package org.mujaz.browser;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.mujaz.TestSite;
import org.mujaz.model.Language;
import org.mujaz.preview.Raqqa;
import org.mujaz.preview.RunningPreview;
import org.openqa.selenium.support.ui.WebDriverWait;

/** What an editor sees in the browser while the files of a site change. */
@BrowserTest
final class PreviewBrowserTest {

  private static final String NOT_PUBLISHED =
      """
      -- content/stories/2017-10-18-draft/ar.md --
      ---
      title: خبر لم يُنشر
      section: politics
      draft: true
      ---
      نص المسودة.
      -- content/stories/2026-12-24-later/en.md --
      ---
      title: A story for later
      section: politics
      ---
      Not yet.
      """;

  private static final String OVERLAY =
      "return document.querySelector('mujaz-overlay')?.shadowRoot.querySelector('.report')"
          + "?.innerText ?? ''";

  @TempDir Path base;
  private RunningPreview preview;

  @BeforeEach
  void start(Browser browser) {
    browser.console();
    preview =
        RunningPreview.of(
            TestSite.in(base)
                .with(TestSite.SITE_YAML)
                .with(Raqqa.ENGLISH)
                .with(Raqqa.ARABIC)
                .with(NOT_PUBLISHED));
  }

  @AfterEach
  void end(Browser browser) {
    // Its page would ask for news that nobody has.
    browser.driver().get("about:blank");
    preview.close();
  }

  private static void until(Browser browser, String script) {
    new WebDriverWait(browser.driver(), Duration.ofSeconds(20), Duration.ofMillis(20))
        .until(driver -> Boolean.TRUE.equals(browser.run("return Boolean(" + script + ")")));
  }

  private static String overlay(Browser browser) {
    return String.valueOf(browser.run(OVERLAY));
  }

  @Test
  void anOpenPageShowsEditedWords(Browser browser) {
    browser.open(preview.address(Raqqa.PAGE));
    browser.run("window.before = true");

    preview.write(Raqqa.ENGLISH.replace("A text about", "Other words about"));

    until(browser, "!window.before && document.body.innerText.includes('Other words about Raqqa')");
    assertThat(browser.console()).isEmpty();
  }

  @Test
  void aPageThatShowsNothingOfItStaysAsItIs(Browser browser) {
    browser.open(preview.address("/en/about-nothing/"));
    browser.open(preview.address("/en/search/"));
    browser.run("window.before = true");

    preview.write(Raqqa.ENGLISH.replace("A text about", "Other words about"));
    preview.write(Raqqa.ENGLISH.replace("title: Raqqa", "titel: Raqqa"));

    until(browser, "document.querySelector('mujaz-overlay')");
    assertThat(browser.run("return window.before")).isEqualTo(true);
  }

  @Test
  void anErrorLiesOverThePageUntilItIsMended(Browser browser) {
    browser.open(preview.address(Raqqa.PAGE));
    browser.run("window.before = true");

    preview.write(Raqqa.ENGLISH.replace("section: politics", "section: politcs"));

    until(browser, OVERLAY.replace("return ", "(") + ").includes('politcs')");
    assertThat(overlay(browser))
        .contains("1 error")
        .contains("content/stories/2017-10-18-raqqa/en.md:3:10")
        .contains("unknown section «politcs»")
        .contains("did you mean «Politics» (politics)?");
    assertThat(
            browser.run(
                "return document.querySelector('mujaz-overlay').shadowRoot"
                    + ".querySelector('a.place').href"))
        .isEqualTo(
            "vscode://file"
                + base.resolve("content/stories/2017-10-18-raqqa/en.md").toAbsolutePath()
                + ":3:10");
    assertThat(browser.texts("return [document.body.innerText]").get(0))
        .contains("A text about Raqqa.");
    assertThat(browser.run("return window.before")).isEqualTo(true);

    preview.write(Raqqa.ENGLISH);

    until(browser, "!document.querySelector('mujaz-overlay').shadowRoot.querySelector('.report')");
    assertThat(browser.console()).isEmpty();
  }

  @Test
  void anAddressInAReportIsReadFromLeftToRight(Browser browser) {
    preview.write(Raqqa.ENGLISH + "[x](story:nowhere)\n");
    browser.open(preview.address(Raqqa.PAGE));
    until(browser, OVERLAY.replace("return ", "(") + ").includes('nowhere')");

    assertThat(
            browser.texts(
                "return [...document.querySelector('mujaz-overlay').shadowRoot"
                    + ".querySelectorAll('p bdi[dir=ltr]')].map(address => address.innerText)"))
        .contains("story:nowhere", "../2017-10-19-oil/ar.md", "story:2017-10-19-oil");
  }

  @Test
  void aClosedReportCanBeOpenedAgain(Browser browser) {
    preview.write(Raqqa.ENGLISH.replace("section: politics", "section: politcs"));
    browser.open(preview.address(Raqqa.PAGE));
    until(browser, OVERLAY.replace("return ", "(") + ").includes('politcs')");
    String root = "document.querySelector('mujaz-overlay').shadowRoot";

    browser.run(root + ".querySelector('.close').click()");
    assertThat(overlay(browser)).isEmpty();
    browser.run(root + ".querySelector('.open').click()");

    assertThat(overlay(browser)).contains("politcs");
  }

  @Test
  void anEditedStyleSheetIsSwappedInThePage(Browser browser) {
    String theme =
        TestSite.SITE_YAML
            + "theme: ours\n-- themes/ours/theme.yaml --\nextends: mujaz\n"
            + "-- themes/ours/assets/css/_own.css.ftlt --\n";
    preview.write(theme + "h1 { color: rgb(1, 2, 3) }\n");
    browser.open(preview.address(Raqqa.PAGE));
    browser.run("window.before = true");
    String colour = "getComputedStyle(document.querySelector('h1')).color";

    preview.write("-- themes/ours/assets/css/_own.css.ftlt --\nh1 { color: rgb(4, 5, 6) }\n");

    until(browser, colour + " === 'rgb(4, 5, 6)'");
    assertThat(browser.run("return window.before")).isEqualTo(true);
    assertThat(browser.console()).isEmpty();

    // What comes next is compared with the page as it is now.
    preview.write(Raqqa.ENGLISH.replace("A text about", "Other words about"));
    until(browser, "!window.before && document.body.innerText.includes('Other words about Raqqa')");
    assertThat(browser.run("return " + colour)).isEqualTo("rgb(4, 5, 6)");
  }

  @Test
  void whatIsNotPublishedIsMarked(Browser browser) {
    browser.open(preview.address("/ar/2017/10/18/draft/"));
    assertThat(
            browser.texts(
                "return [...document.querySelectorAll('.mujaz-bar')].map(e => e.innerText)"))
        .containsExactly("مسودة: غير منشورة");
    browser.open(preview.address("/en/2026/12/24/later/"));
    assertThat(
            browser.texts(
                "return [...document.querySelectorAll('.mujaz-bar')].map(e => e.innerText)"))
        .containsExactly("Not published yet: due 2026\u201112\u201124\u00A000:00");
    browser.open(preview.address("/en/"));
    assertThat(
            browser.texts(
                "return [...document.querySelectorAll('.mujaz-badge')].map(e => e.closest('a').innerText)"))
        .containsExactlyInAnyOrder("A story for later Scheduled", "خبر لم يُنشر مسودة");
    browser.open(preview.address(Raqqa.PAGE));
    assertThat(browser.run("return document.querySelectorAll('.mujaz-bar').length")).isEqualTo(0L);
    assertThat(browser.console()).isEmpty();
  }

  @Test
  void aDeletedStoryBecomesThePageForWhatIsMissing(Browser browser) throws IOException {
    browser.open(preview.address(Raqqa.PAGE));

    Files.delete(base.resolve("content/stories/2017-10-18-raqqa/en.md"));

    until(browser, "document.querySelector('.not-found')");
    preview.write(Raqqa.ENGLISH);
    until(browser, "document.body.innerText.includes('A text about Raqqa.')");
  }

  @ParameterizedTest
  @EnumSource(Language.class)
  void itLooksRight(Language language, Browser browser) throws IOException {
    preview.close();
    preview = RunningPreview.of(TestSite.in(base), language);
    preview.write(
        Raqqa.ENGLISH.replace("section: politics", "section: politcs")
            + "-- content/stories/2017-10-18-draft/ar.md --\n---\nالعنوان: خبر\nالقسم: سياسه\n---\nنص\n");
    for (String page : new String[] {"/" + language.code() + "/", "/en/2026/12/24/later/"}) {
      browser.open(preview.address(page));
      until(browser, OVERLAY.replace("return ", "(") + ").includes('politcs')");
      for (int width : new int[] {390, 1280}) {
        browser.viewport(width, 800);
        assertThat(browser.run("return document.documentElement.scrollWidth <= innerWidth"))
            .isEqualTo(true);
        for (String scheme : new String[] {"light", "dark"}) {
          browser.prefers("prefers-color-scheme", scheme);
          if (Boolean.getBoolean("mujaz.screenshots")) {
            String kind = page.length() > 5 ? "story" : "home";
            Screenshots.takeWindow(
                browser, "preview-%s-%s-%d-%s".formatted(language.code(), kind, width, scheme));
          }
        }
      }
    }
  }
}
