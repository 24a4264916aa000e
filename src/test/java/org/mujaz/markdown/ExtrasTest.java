package org.mujaz.markdown;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.mujaz.model.HtmlPolicy;

/** A body in which there can be no tables and the like is parsed without looking for them. */
@Timeout(60)
final class ExtrasTest {

  private static final List<String> PARTS =
      List.of(
          "word",
          "كلمة",
          " ",
          " ",
          "\n",
          "\n\n",
          "\n\n",
          "*",
          "**",
          "_",
          "`",
          "``",
          "[",
          "]",
          "[a]",
          "](b.md)",
          "![",
          "(",
          ")",
          "<b>",
          "</b>",
          "<!-- c -->",
          "<div>\n",
          "&amp;",
          "\\",
          "\n# ",
          "\n> ",
          "\n- ",
          "\n1. ",
          "\n    ",
          "\n```\n",
          "\n---\n",
          "\n===\n",
          "  \n",
          "\n[a]: /c \"d\"\n",
          "<https://e.example>",
          "https://f.example",
          "\"",
          "—",
          "\t",
          "+",
          "!");

  @ParameterizedTest
  @ValueSource(
      strings = {
        "a|b\n-|-\n1|2",
        "Term\n: what it is",
        "Term\n\n  :   what it is",
        "> Term\n>: what it is",
        "1. Term\n   : what it is",
        "Term\n~ what it is",
        "~~struck~~",
        "A note.[^1]\n\n[^1]: Here.",
        "Nobody's note.[^1]",
        "- [ ] to do",
        "- [x] done",
        "1) [X] done",
        ": begins"
      })
  void areSeen(String body) {
    assertThat(Extras.mayBeIn(body, 0)).isTrue();
    assertThat(Extras.mayBeIn("---\n: | ~\n---\n" + body, 13)).isTrue();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "He said: no.",
        "A [link](https://a.example:80/b) at 10:30",
        "[a]: /b",
        "- item\n\n1. item\n\n> # words\n\n```\ncode\n```"
      })
  void areNotWhereNoneCanBe(String body) {
    assertThat(Extras.mayBeIn(body, 0)).isFalse();
    assertThat(Extras.mayBeIn("---\n: | ~\n---\n" + body, 13)).isFalse();
  }

  @Test
  void withoutThemTheWholeParserMakesTheSame() {
    Random random = new Random(20171018);
    int compared = 0;
    while (compared < 1000) {
      StringBuilder body = new StringBuilder();
      for (int i = random.nextInt(40); i >= 0; i--) {
        body.append(PARTS.get(random.nextInt(PARTS.size())));
      }
      String text = "begin\n\n" + body;
      if (!Extras.mayBeIn(text, 0)) {
        compared++;
        assertThat(told(text))
            .as(text)
            .isEqualTo(told("be~gin\n\n" + body).replace("be~gin", "begin"));
      }
    }
  }

  private static String told(String body) {
    Rendered rendered = Rendered.of(body, HtmlPolicy.SANITIZE);
    return rendered.html()
        + rendered.references()
        + rendered.prose().headings()
        + rendered.prose().excerpt()
        + rendered.prose().words()
        + rendered.problems();
  }
}
