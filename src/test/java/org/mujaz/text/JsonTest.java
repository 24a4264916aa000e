package org.mujaz.text;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

/** JSON as the ledger is written in. */
final class JsonTest {

  @Test
  void membersStandInTheirOrderAndAbsentOnesAreLeftOut() {
    assertThat(
            new Json.Members()
                .with("b", "1")
                .with("a", Optional.of("x"))
                .with("none", Optional.empty())
                .with("list", Json.texts(List.of("ت", "\"\\\n\u0001<")))
                .with("empty", Json.list(List.of()))
                .with("nothing", new Json.Members().toString()))
        .hasToString(
            """
            {
              "b": 1,
              "a": "x",
              "list": [
                "ت",
                "\\"\\\\\\n\\u0001\\u003c"
              ],
              "empty": [],
              "nothing": {}
            }""");
  }
}
