package org.mujaz.text;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

final class EntitiesTest {

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '`',
      value = {
        "&#8220;Yes&#8221; | “Yes”",
        "&#x201C;Yes&#X201d; | “Yes”",
        "a &quot;b&quot; &lt;c&gt; | a \"b\" <c>",
        "it&rsquo;s | it’s",
        "Marks &amp; Spencer | Marks & Spencer",
        "10&nbsp;am | 10\u00A0am",
        "&laquo;خبر&raquo; | «خبر»",
        "&amp;#8220;Yes&amp;amp;#8221; | “Yes”",
        "AT&amp;T &amp;amp; Co | AT&T & Co",
        "line&#10;end | line end",
        "caf&eacute; &Auml;&yuml;&frac12; | café Äÿ½",
        "e&#769;t | ét",
      })
  void aReferenceBecomesItsCharacter(String leaked, String mended) {
    assertThat(Entities.mend(leaked).text()).isEqualTo(mended);
    assertThat(Entities.mend(leaked).found()).isNotEmpty();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "AT&T",
        "R&D;",
        "a & b;",
        "&;",
        "&#;",
        "&#x;",
        "&#xD800;",
        "&unknown;",
        "Q&A",
        "&"
      })
  void whatIsNoReferenceStays(String text) {
    assertThat(Entities.mend(text).text()).isSameAs(text);
    assertThat(Entities.mend(text).found()).isEmpty();
  }

  @Test
  void whatNoTextMayHaveIsNotBroughtInThisWay() {
    assertThat(Entities.mend("a&#26;b&#8238;c").text()).isEqualTo("abc");
  }

  @Test
  void eachIsNamedWithItsPlace() {
    assertThat(Entities.mend("x &amp;quot;y").found())
        .containsExactly(new Entities.Found(2, "&amp;quot;", '"'));
    assertThat(new Entities.Found(0, "&nbsp;", 0xA0).name()).isEqualTo("U+00A0 NO-BREAK SPACE");
  }

  @Test
  @Timeout(value = 5, unit = TimeUnit.SECONDS)
  void aLongRowOfThemTakesNoLongTime() {
    assertThat(Entities.mend("&amp;".repeat(200_000)).text()).hasSizeLessThan(200_001);
    assertThat(Entities.mend("&".repeat(1_000_000)).found()).isEmpty();
  }
}
