package org.mujaz.mail;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.mujaz.model.Direction;

/** The plain part of a mail has short lines, each of which reads right by itself. */
final class MailTextTest {

  @Test
  void paragraphsAreBroken() {
    String text = MailText.of("word ".repeat(40) + "\n\n\n\nend", Direction.LTR);
    assertThat(text).endsWith("word\n\nend\n");
    assertThat(text.lines()).allMatch(line -> line.length() <= 72).hasSize(5);
  }

  @Test
  void marksAboveLettersHaveNoWidth() {
    String vowelled = "كَتَبَ ".repeat(17).strip();
    assertThat(MailText.of(vowelled, Direction.RTL).lines()).hasSize(1);
    assertThat(MailText.of(vowelled + " كَتَبَ كَتَبَ", Direction.RTL).lines()).hasSize(2);
  }

  @Test
  void anAddressStaysWhole() {
    String address = "<https://mujaz.example/" + "%D8%A7".repeat(60) + "/>";
    assertThat(MailText.of(address, Direction.LTR)).isEqualTo(address + "\n");
    assertThat(MailText.of("<{{ UnsubscribeURL }}>", Direction.RTL))
        .isEqualTo("\u200F\u200E<{{ UnsubscribeURL }}>\u200E\n");
  }

  @Test
  void aLineThatBeginsWithALatinWordAfterTheBreakIsMarkedToo() {
    String text = "كلمة ".repeat(14) + "Reuters خبر";
    assertThat(MailText.of(text, Direction.RTL).lines().skip(1).findFirst().orElseThrow())
        .isEqualTo("\u200FReuters خبر");
  }

  @Test
  @Timeout(10)
  void aWordWithoutAnEndIsNoTrouble() {
    assertThat(MailText.of("x".repeat(200_000) + " y", Direction.RTL).lines()).hasSize(2);
  }
}
