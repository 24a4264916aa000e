package org.mujaz.source;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.Test;

final class LineMapTest {

  @Test
  void linesAndColumnsBeginAtOne() {
    LineMap lines = new LineMap("ab\ncd");
    assertThat(lines.line(0)).isEqualTo(1);
    assertThat(lines.column(0)).isEqualTo(1);
    assertThat(lines.line(4)).isEqualTo(2);
    assertThat(lines.column(4)).isEqualTo(2);
  }

  @Test
  void everyKindOfLineEndCountsOnce() {
    LineMap lines = new LineMap("a\r\nb\rc\nd");
    assertThat(lines.lines()).isEqualTo(4);
    assertThat(lines.lineText(1)).isEqualTo("a");
    assertThat(lines.lineText(2)).isEqualTo("b");
    assertThat(lines.lineText(3)).isEqualTo("c");
    assertThat(lines.lineText(4)).isEqualTo("d");
    assertThat(lines.start(4)).isEqualTo(7);
  }

  @Test
  void columnsCountCodePoints() {
    assertThat(new LineMap("😀x").column(2)).isEqualTo(2);
    assertThat(new LineMap("سياسة:").column(5)).isEqualTo(6);
  }

  @Test
  void theEndOfTheTextHasAPlace() {
    LineMap lines = new LineMap("a\n");
    assertThat(lines.line(2)).isEqualTo(2);
    assertThat(lines.column(2)).isEqualTo(1);
    assertThatThrownBy(() -> lines.line(3)).isInstanceOf(IndexOutOfBoundsException.class);
  }

  @Test
  void manyLinesAreFound() {
    LineMap lines = new LineMap("x\n".repeat(1000));
    assertThat(lines.lines()).isEqualTo(1001);
    assertThat(lines.line(1998)).isEqualTo(1000);
  }
}
