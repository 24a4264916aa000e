package org.mujaz.verify;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** The grammar of RFC 8259. */
final class JsonReaderTest {

  @Test
  void readsEveryKindOfValue() throws JsonReader.Malformed {
    assertThat(read(" {\"a\" : [1, -0.5e+3, true, null], \"b\":{}, \"c\":[]}\n"))
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

  @ParameterizedTest
  @ValueSource(strings = {"0", "-0", "10", "0.50", "1e5", "1E-05", "-12.5e+30"})
  void aNumberIsKeptAsItIsWritten(String number) throws JsonReader.Malformed {
    assertThat(read(number)).isEqualTo(new JsonValue.Numeral(number));
  }

  @ParameterizedTest
  @ValueSource(ints = {2, 16, 17, 18, 100})
  void aNameStandsOnceInAnObjectHoweverBigItIs(int size) throws JsonReader.Malformed {
    String members =
        IntStream.range(0, size).mapToObj(i -> "\"n" + i + "\":0").collect(Collectors.joining(","));
    assertThat(read("{" + members + "}")).isInstanceOf(JsonValue.Members.class);
    for (int twice : List.of(0, size / 2, size - 1)) {
      assertThatThrownBy(() -> read("{" + members + ",\"n" + twice + "\":0}"))
          .isInstanceOfSatisfying(
              JsonReader.Malformed.class,
              e -> assertThat(e.offset()).isEqualTo(members.length() + 2));
    }
  }

  @Test
  void resolvesEscapes() throws JsonReader.Malformed {
    assertThat(read("\"\\u0628\\ud83d\\ude00\\n\\\"\\\\\\/ب\""))
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
        "-",
        "-.5",
        "1e",
        "1e+",
        "1.e5",
        "truth",
        "nul",
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
    assertThatThrownBy(() -> read(json)).isInstanceOf(JsonReader.Malformed.class);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {"[1, x]|4", "{\"a\":1,\"a\":2}|7", "[1] 2|4", "{name: 1}|1"})
  void tellsWhereItStopsBeingJson(String json, int offset) {
    assertThatThrownBy(() -> read(json))
        .isInstanceOfSatisfying(
            JsonReader.Malformed.class, e -> assertThat(e.offset()).isEqualTo(offset));
  }

  @ParameterizedTest
  @ValueSource(strings = {"[", "{\"a\":", "\"", "[1,", "\\", "9"})
  @Timeout(value = 10, threadMode = Timeout.ThreadMode.SEPARATE_THREAD)
  void hostileDataTakeTimeInProportion(String part) {
    String json = part.repeat(300_000);
    if (part.equals("9")) {
      assertThat(json).satisfies(JsonReaderTest::read);
    } else {
      assertThatThrownBy(() -> read(json)).isInstanceOf(JsonReader.Malformed.class);
    }
  }

  private static JsonValue read(String json) throws JsonReader.Malformed {
    return JsonReader.read(json.toCharArray(), 0, json.length());
  }
}
