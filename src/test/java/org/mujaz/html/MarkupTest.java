package org.mujaz.html;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

final class MarkupTest {

  @ParameterizedTest
  @ValueSource(
      strings = {
        "",
        "<p>a</p>",
        "\u007f\u0080\u07ff\u0800\uffff",
        "خبر – 1",
        "a\ud83d\ude00b",
        "\ud83d",
        "\ude00\ud83d",
        "\ud83d\ud83d\ude00",
        "x\ud83dé"
      })
  void itIsEncodedAsJavaDoesIt(String text) {
    Markup markup = Markup.of(text);
    assertThat(markup.utf8()).isEqualTo(text.getBytes(StandardCharsets.UTF_8));
    assertThat(markup.size()).isEqualTo(markup.utf8().length);
    assertThat(markup).hasToString(text).hasSize(text.length());
  }

  @Test
  void whateverCharactersThereAreItIsEncodedAsJavaDoesIt() {
    Random random = new Random(7);
    for (int round = 0; round < 2000; round++) {
      char[] any = new char[random.nextInt(40)];
      for (int i = 0; i < any.length; i++) {
        int bits = 1 + random.nextInt(16);
        any[i] =
            (char)
                (random.nextInt(4) == 0
                    ? 0xD800 + random.nextInt(0x800)
                    : random.nextInt(1 << bits));
      }
      byte[] expected = new String(any).getBytes(StandardCharsets.UTF_8);
      assertThat(Markup.of(any).utf8()).isEqualTo(expected);
      assertThat(Markup.of(any).size()).isEqualTo(expected.length);
    }
  }

  @Test
  void whatIsNotThereIsAtTheEnd() {
    Markup markup = Markup.of("<p>a");
    assertThat(markup.indexOf('a', 0)).isEqualTo(3);
    assertThat(markup.indexOf('<', 1)).isEqualTo(4);
    assertThat(markup.substring(1, 3)).isEqualTo("p>");
    assertThat(markup.subSequence(3, 4)).isEqualTo("a");
  }

  @Test
  void aWriterCollectsWhateverIsWritten() {
    MarkupWriter writer = new MarkupWriter(0);
    StringBuilder expected = new StringBuilder();
    for (int i = 0; i < 500; i++) {
      String piece = "خ".repeat(i % 7) + i;
      writer.write(piece);
      writer.write('|');
      writer.write(piece.toCharArray(), 1, piece.length() - 1);
      writer.write(piece, 0, 1);
      expected.append(piece).append('|').append(piece, 1, piece.length()).append(piece, 0, 1);
    }
    assertThat(writer.markup()).hasToString(expected.toString());
  }
}
