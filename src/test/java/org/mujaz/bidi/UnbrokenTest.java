package org.mujaz.bidi;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.mujaz.html.Markup;

final class UnbrokenTest {

  @ParameterizedTest
  @ValueSource(strings = {"9-8", "2-2", "2017-2018", "٩-٨", "1–0", "2017-10-18"})
  void aRangeStaysOnOneLine(String range) {
    assertThat(finished("<p dir=rtl>بعد " + range + "، في مباراة</p>"))
        .isEqualTo("<p dir=rtl>بعد <span class=\"whole\">" + range + "</span>، في مباراة</p>");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "22-kick",
        "3,000-year-old",
        "1.5-hour",
        "al-Nawras",
        "Al-Aqiq",
        "ash-Shams",
        "ez-Zor"
      })
  void aNameWithItsArticleAndANumberWithItsNounStayOnOneLine(String words) {
    assertThat(finished("<h1>to " + words + " and on</h1>"))
        .isEqualTo("<h1>to <span class=\"whole\">" + words + "</span> and on</h1>");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "<p>F-16 and covid-19</p>",
        "<p>a well-known name at all-time lows</p>",
        "<p>https://al-Nawras.example/al-Nawras</p>",
        "<p>at-home and as-is</p>",
        "<p>bed-al-Nawras</p>",
        "<p>+971-50-1234567</p>",
        "<p>9 - 8</p>",
        "<p>&#1-2</p>",
        "<a href=\"/2-1/\">x</a>",
        "<title>9-8</title>",
        "<script>9-8</script>",
        "<pre>9-8</pre>",
        "<p><code>9-8</code></p>"
      })
  void everythingElseStaysAsItIs(String html) {
    assertThat(finished(html)).isEqualTo(html);
  }

  @ParameterizedTest
  @ValueSource(strings = {"(9-8", "[2017-2018", "«9-8", "“al-Nawras", "“‘22-kick"})
  void whatOpensBeforeItIsTakenAlong(String words) {
    assertThat(finished("<h1>to " + words + "” and on</h1>"))
        .isEqualTo("<h1>to <span class=\"whole\">" + words + "</span>” and on</h1>");
  }

  @Test
  void textAfterPlainElementsIsReadAgain() {
    assertThat(finished("<code>1-2</code> 3-4"))
        .isEqualTo("<code>1-2</code> <span class=\"whole\">3-4</span>");
  }

  @Test
  void whatIsIsolatedIsAlsoKeptWhole() {
    assertThat(finished("<p>7-6 after مباراة 9-8 الأخيرة, and 5-4.</p>"))
        .isEqualTo(
            "<p><span class=\"whole\">7-6</span> after"
                + " <bdi dir=\"rtl\" lang=\"ar\">مباراة <span class=\"whole\">9-8</span>"
                + " الأخيرة</bdi>, and <span class=\"whole\">5-4</span>.</p>");
  }

  @Test
  void whatIsSkippedWhenWordsAreIsolatedIsKeptWholeAllTheSame() {
    assertThat(finished("<p><bdi>at 9-8</bdi><i dir=auto>7-6</i></p>"))
        .isEqualTo(
            "<p><bdi>at <span class=\"whole\">9-8</span></bdi>"
                + "<i dir=auto><span class=\"whole\">7-6</span></i></p>");
  }

  @Test
  @Timeout(value = 5, unit = TimeUnit.SECONDS)
  void longRowsOfDigitsAndHyphensTakeLittleTime() {
    assertThat(finished("<p>" + "1-".repeat(200_000) + "</p>")).hasSize(400_007);
    assertThat(finished("<p>" + "al-A".repeat(200_000) + "</p>")).hasSize(800_007);
    assertThat(finished("<p>" + "12345".repeat(100_000) + "</p>")).hasSize(500_007);
  }

  private static String finished(String page) {
    return new FinishedPages().of(Markup.of(page)).toString();
  }
}
