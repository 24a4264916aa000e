package org.mujaz.bidi;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

final class UnbrokenTest {

  @ParameterizedTest
  @ValueSource(strings = {"9-8", "2-2", "2017-2018", "٩-٨", "1–0", "2017-10-18"})
  void aRangeStaysOnOneLine(String range) {
    assertThat(Unbroken.whole("<p>بعد " + range + "، في مباراة</p>"))
        .isEqualTo("<p>بعد <span class=\"whole\">" + range + "</span>، في مباراة</p>");
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
    assertThat(Unbroken.whole("<h1>to " + words + " and on</h1>"))
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
    assertThat(Unbroken.whole(html)).isEqualTo(html);
  }

  @ParameterizedTest
  @ValueSource(strings = {"(9-8", "[2017-2018", "«9-8", "“al-Nawras", "“‘22-kick"})
  void whatOpensBeforeItIsTakenAlong(String words) {
    assertThat(Unbroken.whole("<h1>to " + words + "” and on</h1>"))
        .isEqualTo("<h1>to <span class=\"whole\">" + words + "</span>” and on</h1>");
  }

  @Test
  void textAfterPlainElementsIsReadAgain() {
    assertThat(Unbroken.whole("<code>1-2</code> 3-4"))
        .isEqualTo("<code>1-2</code> <span class=\"whole\">3-4</span>");
  }

  @Test
  @Timeout(value = 5, unit = TimeUnit.SECONDS)
  void longRowsOfDigitsAndHyphensTakeLittleTime() {
    assertThat(Unbroken.whole("<p>" + "1-".repeat(200_000) + "</p>")).hasSize(400_007);
    assertThat(Unbroken.whole("<p>" + "al-A".repeat(200_000) + "</p>")).hasSize(800_007);
    assertThat(Unbroken.whole("<p>" + "12345".repeat(100_000) + "</p>")).hasSize(500_007);
  }
}
