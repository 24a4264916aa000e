package org.mujaz.browser;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.URI;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.mujaz.TestSite;
import org.mujaz.build.TestBuild;

/**
 * Where the characters of mixed lines stand on the screen, in every place where a text can be.
 *
 * <p>A check names a part of the text as it is typed, and the same characters without spaces as
 * they stand on the screen from left to right.
 */
@BrowserTest
final class DirectionTest {

  private static final String ARABIC =
      "درس C++ عند @handle ثم (BBC)… ثم $100.5 ثم +971 2 123 4567، ثم «Java» من 12-15 ثم \"AT&T\" عبر Yahoo!";

  private static final String ENGLISH =
      "The C++ of @handle at +971 2 123 4567 (الخليج)… then «نعم» and $100.5, 'قف' 2017 from الرقة!";

  private static final Map<String, String> ON_ARABIC_SCREENS =
      Map.ofEntries(
          Map.entry("C++", "C++"),
          Map.entry("@handle", "@handle"),
          Map.entry("(BBC)…", "…)BBC("),
          Map.entry("$100.5", "$100.5"),
          Map.entry("+971 2 123 4567،", "،+97121234567"),
          Map.entry("«Java»", "»Java«"),
          Map.entry("12-15", "15-12"),
          Map.entry("\"AT&T\"", "\"AT&T\""),
          Map.entry("Yahoo!", "!Yahoo"),
          Map.entry("ثم $100.5 ثم", "مث$100.5مث"));

  private static final Map<String, String> ON_ENGLISH_SCREENS =
      Map.ofEntries(
          Map.entry("C++ of", "C++of"),
          Map.entry("+971 2 123 4567", "+97121234567"),
          Map.entry("(الخليج)…", "(جيلخلا)…"),
          Map.entry("«نعم» and $100.5,", "«معن»and$100.5,"),
          Map.entry("'قف' 2017 from", "'فق'2017from"),
          Map.entry("الرقة!", "ةقرلا!"));

  private static final List<String> ON_THE_ARTICLE =
      List.of(
          "h1",
          ".prose > p",
          ".prose h2",
          ".prose td",
          ".prose a[href^=https]",
          ".prose figcaption",
          ".prose li",
          ".prose blockquote p");

  /** The characters of a part of an element's text, from left to right. */
  private static final String ORDER =
      """
      const root = document.querySelector(arguments[0]), part = arguments[1];
      const places = [];
      const walk = document.createTreeWalker(root, NodeFilter.SHOW_TEXT);
      for (let node = walk.nextNode(); node; node = walk.nextNode())
        for (let i = 0; i < node.data.length; i++) places.push([node, i]);
      const at = places.map(([node, i]) => node.data[i]).join('').indexOf(part);
      if (at < 0) return 'no ' + part + ' in ' + root.textContent;
      return places.slice(at, at + part.length)
        .filter(([node, i]) => node.data[i].trim())
        .map(([node, i]) => {
          const range = new Range();
          range.setStart(node, i);
          range.setEnd(node, i + 1);
          const box = range.getBoundingClientRect();
          return [box.left + box.width / 2, node.data[i]];
        })
        .sort((a, b) => a[0] - b[0]).map(([x, c]) => c).join('');
      """;

  /** Set on the elements, because the site's security policy forbids styles in the page. */
  private static final String ONE_LINE =
      """
      for (const element of document.body.querySelectorAll('*')) {
        element.style.setProperty('white-space', 'nowrap', 'important');
        element.style.setProperty('font-size', '10px', 'important');
      }
      """;

  @TempDir private static Path base;
  private static URI site;

  @BeforeAll
  static void build(Browser browser) {
    TestBuild built =
        TestBuild.of(
            TestSite.in(base)
                .with(TestSite.SITE_YAML)
                .with("content/stories/2026-11-20-mixed/ar.md", body(ARABIC))
                .with("content/stories/2026-11-20-mixed/en.md", body(ENGLISH)));
    assertThat(built.report()).isEmpty();
    site = browser.serve(base.resolve("site"));
  }

  private static String body(String text) {
    return """
        ---
        title: '%s'
        section: politics
        slug: mixed
        ---
        %s

        ## %s

        | - |
        |---|
        | %s |

        [%s](https://example.org/)

        * %s

        > %s

        <figure><figcaption>%s</figcaption></figure>
        """
        .formatted(text.replace("'", "''"), text, text, text, text, text, text, text);
  }

  @ParameterizedTest
  @ValueSource(strings = {"ar", "en"})
  void charactersStandWhereAReaderExpectsThem(String language, Browser browser) {
    for (String place : ON_THE_ARTICLE) {
      check("%s/2026/11/20/mixed/".formatted(language), place, browser);
    }
  }

  @ParameterizedTest
  @ValueSource(strings = {"ar", "en"})
  void theyDoSoInStringsOfTemplates(String language, Browser browser) {
    check("%s/2026/11/20/".formatted(language), ".story-title", browser);
    check(language + "/sections/politics/", ".story-title a", browser);
    check(language + "/", ".story-title", browser);
    check("", "section[lang=%s] .story-title".formatted(language), browser);
  }

  private static void check(String page, String place, Browser browser) {
    browser.open(site.resolve(page));
    browser.run(ONE_LINE);
    boolean arabic = page.startsWith("ar") || place.contains("=ar");
    (arabic ? ON_ARABIC_SCREENS : ON_ENGLISH_SCREENS)
        .forEach(
            (text, screen) ->
                assertThat(browser.run(ORDER, place, text))
                    .as("%s on /%s in %s", text, page, place)
                    .isEqualTo(screen));
  }
}
