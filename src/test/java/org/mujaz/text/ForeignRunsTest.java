package org.mujaz.text;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.mujaz.model.Direction;
import org.mujaz.model.Language;

final class ForeignRunsTest {

  private static final Path FOLDER = Path.of("src/test/resources/text");

  static Stream<String> lines() throws IOException {
    List<String> lines = new ArrayList<>();
    lines.addAll(Files.readAllLines(FOLDER.resolve("foreign-runs.txt")));
    lines.addAll(Files.readAllLines(FOLDER.resolve("worst-headlines.txt")));
    return lines.stream().filter(line -> line.startsWith("ar: ") || line.startsWith("en: "));
  }

  /** The text with ⟦…⟧ around each run, and the language of the run behind it. */
  static String marked(String text, Direction base) {
    StringBuilder marked = new StringBuilder();
    int from = 0;
    for (ForeignRun run : ForeignRuns.of(text, base)) {
      assertThat(run.direction()).isNotEqualTo(base);
      assertThat(run.start()).isGreaterThanOrEqualTo(from).isLessThan(run.end());
      marked.append(text, from, run.start()).append('⟦').append(text, run.start(), run.end());
      marked.append('⟧').append(run.language().map(Language::code).orElse(""));
      from = run.end();
    }
    return marked.append(text.substring(from)).toString();
  }

  @ParameterizedTest
  @MethodSource("lines")
  void aRunIsWhatAReaderTakesForOneThing(String line) {
    Language language = Language.ofCode(line.substring(0, 2)).orElseThrow();
    String text = line.substring(4).replaceAll("⟦|⟧(?:ar|en)?", "");
    assertThat(line.substring(0, 4) + marked(text, language.direction())).isEqualTo(line);
  }

  @Test
  void theQuickLookNeverOverlooksARun() throws IOException {
    lines()
        .filter(line -> line.contains("⟦"))
        .forEach(
            line -> {
              Direction base = line.startsWith("ar") ? Direction.RTL : Direction.LTR;
              String text = line.substring(4).replaceAll("⟦|⟧(?:ar|en)?", "");
              assertThat(ForeignRuns.mayHave(text.toCharArray(), 0, text.length(), base))
                  .as(line)
                  .isTrue();
            });
    String plain = "قال «نعم»، ثم صمت عام 2026 من 2-5 &amp; &quot;كفى&quot;";
    assertThat(ForeignRuns.mayHave(plain.toCharArray(), 0, plain.length(), Direction.RTL))
        .isFalse();
    assertThat(ForeignRuns.mayHave("It’s “fine” – 1234".toCharArray(), 0, 18, Direction.LTR))
        .isFalse();
  }

  @ParameterizedTest
  @Timeout(10)
  @ValueSource(
      strings = {
        "A",
        "A ",
        "A (",
        "A \"",
        "A! ",
        "A 1 ",
        "A 1, ",
        "1 ",
        "111 ",
        "+1",
        "+1 ",
        "$1.",
        "(",
        ")",
        "A)",
        "www.a)",
        "www.a(",
        "http://",
        "@",
        "#",
        ".",
        ".a ",
        "-1 ",
        "- ",
        "ا",
        "ا ",
        "ا (",
        "ا 1 ",
        "«ا»",
        "\u2066",
        "\u2066a\u2069",
        "\u2069",
        "\uFFFC",
        "a\uFFFC",
        "\uD800",
        "a\u0301",
        "U.S. ",
        "A-",
        "1-",
        "1,1",
        "A. ",
        "a'",
        "1°C ",
        "\n"
      })
  void hostileTextTakesNoLongerThanItIsLong(String piece) {
    String text = piece.repeat(20_000);
    for (Direction base : Direction.values()) {
      for (String hostile : List.of(text, text + " ا b", "ا b " + text)) {
        assertThat(ForeignRuns.of(hostile, base)).isNotNull();
      }
    }
  }
}
