package org.mujaz.bidi;

import static org.assertj.core.api.Assertions.assertThat;

import com.ibm.icu.text.Bidi;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.mujaz.model.Direction;
import org.mujaz.text.ForeignRun;
import org.mujaz.text.ForeignRuns;

/** Lines of plain text read as pages do, wherever they stand. */
final class LineMarksTest {

  private static final String[] WORDS = {
    "خبر",
    "في",
    "الرقة",
    "C++",
    "C#",
    "New York",
    "AT&T",
    "Yahoo!",
    "(BBC)",
    "f(x)",
    "Boeing 737",
    "@handle",
    "12-15",
    "2017",
    "34",
    "،",
    "؛",
    ":",
    ".",
    "«",
    "»",
    "–",
    "the port",
    "Marsa",
  };

  /** As a program shows a line whose direction it finds by its first letter. */
  private static String shown(String line, Direction fallback) {
    return visual(
        line, fallback == Direction.RTL ? Bidi.LEVEL_DEFAULT_RTL : Bidi.LEVEL_DEFAULT_LTR);
  }

  /** As a browser shows a line of a page, its runs isolated. */
  private static String onAPage(String line, Direction base) {
    StringBuilder isolated = new StringBuilder();
    int at = 0;
    for (ForeignRun run : ForeignRuns.of(line, base)) {
      isolated
          .append(line, at, run.start())
          .append(run.direction() == Direction.RTL ? '\u2067' : '\u2066')
          .append(line, run.start(), run.end())
          .append('\u2069');
      at = run.end();
    }
    isolated.append(line.substring(at));
    return visual(isolated.toString(), base == Direction.RTL ? Bidi.RTL : Bidi.LTR);
  }

  private static String visual(String line, byte level) {
    Bidi bidi = new Bidi();
    bidi.setPara(line, level, null);
    return bidi.writeReordered(Bidi.DO_MIRRORING | Bidi.REMOVE_BIDI_CONTROLS)
        .replaceAll("[\u061C\u2066-\u2069]", "");
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      ignoreLeadingAndTrailingWhitespace = true,
      textBlock =
          """
          RTL | تعلّم C++ في أسبوع           | تعلّم C++_ في أسبوع
          RTL | Reuters: خبر                 | ^Reuters: خبر
          RTL | في Marsa ثم Wadi             | في Marsa ثم Wadi
          RTL | C++، Java                    | ^C++، Java
          RTL | خبر C++، و Yahoo!            | خبر C++_، و Yahoo!
          RTL | خبر (BBC)، Java              | خبر (BBC^)، Java
          RTL | شركة Boeing، 12-15           | شركة Boeing~، 12-15
          RTL | من 12-15 مارس                | من 12-15 مارس
          RTL | <https://mujaz.example/ar/>  | ^_<https://mujaz.example/ar/>_
          RTL | <<%unsubscribe%>>            | ^_<<%unsubscribe%>>_
          LTR | <https://mujaz.example/en/>  | <https://mujaz.example/en/>
          LTR | The word «خبر» means news    | The word «خبر» means news
          LTR | خبر (news)                   | _خبر (news)
          LTR | Mujaz                        | Mujaz
          """)
  void aMarkStandsOnlyWhereItIsNeeded(Direction base, String line, String marked) {
    assertThat(
            LineMarks.of(line, base)
                .replace('\u200F', '^')
                .replace('\u200E', '_')
                .replace('\u061C', '~'))
        .isEqualTo(marked);
  }

  @ParameterizedTest
  @EnumSource
  @Timeout(60)
  void anyLineIsShownAsOnAPage(Direction base) {
    Random random = new Random(7);
    String own = base == Direction.RTL ? "خبر" : "News";
    for (int i = 0; i < 5000; i++) {
      StringBuilder line = new StringBuilder(random.nextInt(3) == 0 ? "" : own);
      for (int words = random.nextInt(6); words >= 0; words--) {
        line.append(line.isEmpty() ? "" : " ").append(WORDS[random.nextInt(WORDS.length)]);
      }
      String text = line.toString();
      assertThat(shown(LineMarks.of(text, base), base)).as(text).isEqualTo(onAPage(text, base));
    }
  }

  @Test
  void aLineIsNotChangedOtherwise() {
    String line = "خبر من Yahoo! (بالعربية)، C++.";
    assertThat(LineMarks.of(line, Direction.RTL).replaceAll("[\u200E\u200F]", "")).isEqualTo(line);
  }
}
