package org.mujaz.html;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** A text that needs no escaping is written as it is, any other is left to who escapes. */
final class MarkupWriterTest {

  private final MarkupWriter out = new MarkupWriter(0);

  @ParameterizedTest
  @ValueSource(strings = {"", "a", "خبر عاجل: 3 = 2 + 1; #1!", "بعيد 😀 / 100%", " "})
  void aPlainTextIsWritten(String text) {
    out.write("<p>");
    assertThat(out.writePlain(text)).isTrue();
    out.write("</p>");
    assertThat(out.markup()).hasToString("<p>" + text + "</p>");
  }

  @ParameterizedTest
  @ValueSource(strings = {"<", ">", "&", "\"", "'"})
  void ofATextWithASignNothingIsWritten(String sign) {
    out.write("<p>");
    for (String text : new String[] {sign, "a" + sign, sign + "b", "خبر" + sign + "عاجل"}) {
      assertThat(out.writePlain(text)).as(text).isFalse();
    }
    out.write("</p>");
    assertThat(out.markup()).hasToString("<p></p>");
  }

  @Test
  void itGrowsWithWhatIsWritten() {
    String text = "نشرة ".repeat(1000);
    assertThat(out.writePlain(text)).isTrue();
    assertThat(out.writePlain(text)).isTrue();
    assertThat(out.markup()).hasToString(text + text);
  }

  @Test
  void whatOtherPagesHaveTooIsRememberedWithItsPlace() {
    Markup made = Markup.of("<b>x</b>");
    out.write("<p>");
    out.writePartial(made);
    out.write("</p>");
    Markup page = out.markup();
    assertThat(page).hasToString("<p><b>x</b></p>");
    assertThat(page.partials()).containsExactly(new Partial(3, 11, made));
  }
}
