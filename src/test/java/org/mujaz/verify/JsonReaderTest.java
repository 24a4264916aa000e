package org.mujaz.verify;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** The grammar of RFC 8259. */
final class JsonReaderTest {

  @Test
  void readsEveryKindOfValue() throws JsonReader.Malformed {
    assertThat(JsonReader.read(" {\"a\" : [1, -0.5e+3, true, null], \"b\":{}, \"c\":[]}\n"))
        .isEqualTo(
            new JsonValue.Members(
                List.of(
                    new JsonValue.Member(
                        "a",
                        new JsonValue.Array(
                            List.of(
                                new JsonValue.Numeral("1"),
                                new JsonValue.Numeral("-0.5e+3"),
                                new JsonValue.Literal("true"),
                                new JsonValue.Literal("null")))),
                    new JsonValue.Member("b", new JsonValue.Members(List.of())),
                    new JsonValue.Member("c", new JsonValue.Array(List.of())))));
  }

  @Test
  void resolvesEscapes() throws JsonReader.Malformed {
    assertThat(JsonReader.read("\"\\u0628\\ud83d\\ude00\\n\\\"\\\\\\/ب\""))
        .isEqualTo(new JsonValue.Text("ب\uD83D\uDE00\n\"\\/ب"));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "",
        " ",
        "{",
        "[1,]",
        "{\"a\":1,}",
        "{a:1}",
        "{'a':1}",
        "{\"a\" 1}",
        "{\"a\":1 \"b\":2}",
        "{\"a\":1,\"a\":2}",
        "[1] 2",
        "01",
        "+1",
        ".5",
        "1.",
        "NaN",
        "True",
        "\"\t\"",
        "\"\\x\"",
        "\"\\u12g4\"",
        "\"open",
        "// no\n1",
        "\uFEFF1",
      })
  void refusesWhatIsNotJson(String json) {
    assertThatThrownBy(() -> JsonReader.read(json)).isInstanceOf(JsonReader.Malformed.class);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {"[1, x]|4", "{\"a\":1,\"a\":2}|7", "[1] 2|4", "{name: 1}|1"})
  void tellsWhereItStopsBeingJson(String json, int offset) {
    assertThatThrownBy(() -> JsonReader.read(json))
        .isInstanceOfSatisfying(
            JsonReader.Malformed.class, e -> assertThat(e.offset()).isEqualTo(offset));
  }

  @ParameterizedTest
  @ValueSource(strings = {"[", "{\"a\":", "\"", "[1,", "\\", "9"})
  @Timeout(value = 10, threadMode = Timeout.ThreadMode.SEPARATE_THREAD)
  void hostileDataTakeTimeInProportion(String part) {
    String json = part.repeat(300_000);
    if (part.equals("9")) {
      assertThat(json).satisfies(JsonReader::read);
    } else {
      assertThatThrownBy(() -> JsonReader.read(json)).isInstanceOf(JsonReader.Malformed.class);
    }
  }
}
