package org.mujaz.maven;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.PrintWriter;
import java.io.StringWriter;
import org.junit.jupiter.api.Test;
import org.mujaz.model.Language;
import org.mujaz.problem.Messages;
import org.mujaz.problem.ReportPhrase;
import org.mujaz.problem.Wording;

final class TerminalProgressTest {

  private final StringWriter written = new StringWriter();

  private TerminalProgress display(Language language) {
    return new TerminalProgress(new PrintWriter(written), Messages.in(language));
  }

  private static Wording pages(String done) {
    return ReportPhrase.PROGRESS.with(
        ReportPhrase.STAGE_PAGES,
        Wording.quoted(done),
        Wording.quoted("38,113"),
        Wording.quoted("2,900"));
  }

  /** What a terminal of any width shows after all: what was written last in each column. */
  private String line() {
    StringBuilder line = new StringBuilder();
    int column = 0;
    for (char written : written.toString().toCharArray()) {
      if (written == '\r') {
        column = 0;
      } else {
        line.replace(column, Math.min(column + 1, line.length()), String.valueOf(written));
        column++;
      }
    }
    return line.toString();
  }

  @Test
  void eachLineTakesThePlaceOfTheOneBefore() {
    TerminalProgress display = display(Language.ENGLISH);
    display.show(pages("4,210"));
    assertThat(line()).isEqualTo("pages: 4,210 of 38,113 · 2,900/s");
    display.show(pages("4,790"));
    assertThat(line()).isEqualTo("pages: 4,790 of 38,113 · 2,900/s");
  }

  @Test
  void aShorterLineLeavesNothingOfALongerOne() {
    TerminalProgress display = display(Language.ENGLISH);
    display.show(pages("4,210"));
    display.show(ReportPhrase.STAGE_PUBLISHING);
    assertThat(line().stripTrailing()).isEqualTo("publishing");
    display.show(pages("4,210"));
    assertThat(line()).isEqualTo("pages: 4,210 of 38,113 · 2,900/s");
  }

  @Test
  void theEndLeavesACleanLineAndBeginsIt() {
    TerminalProgress display = display(Language.ENGLISH);
    display.show(pages("4,210"));
    display.end();
    assertThat(line()).isBlank();
    assertThat(written.toString()).endsWith("\r").doesNotContain("\n");
  }

  @Test
  void whatShowedNothingWritesNothing() {
    display(Language.ENGLISH).end();
    assertThat(written.toString()).isEmpty();
  }

  @Test
  void anArabicReportShowsItInArabic() {
    display(Language.ARABIC).show(pages("4,210"));
    assertThat(written.toString().replaceAll("[\u2066-\u2069]", ""))
        .isEqualTo("\rالصفحات: 4,210 من 38,113 · 2,900 في الثانية");
  }
}
