package org.mujaz.html;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** One element with all that is in it, and nothing beside it. */
final class WholeElementTest {

  @ParameterizedTest
  @ValueSource(
      strings = {
        "<p></p>",
        "<p>a</p>",
        "<div>a<p>b<br>c</p><img src=x></div>",
        "<div><!-- a --></div>",
        "<div><script>a<b</script></div>",
        "<DIV>a</div>"
      })
  void thisIsOne(String html) {
    assertThat(WholeElement.is(Markup.of(html))).isTrue();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "",
        "a",
        "<br>",
        "<p>a",
        "a</p>",
        "<p>a</p>b",
        " <p>a</p>",
        "<p>a</p><p>b</p>",
        "<p>a</p></p>",
        "<p><b>a</p></b>",
        "<ul><li>a<li>b</ul>",
        "<!-- a --><p>b</p>",
        "<div></section>"
      })
  void thisIsNone(String html) {
    assertThat(WholeElement.is(Markup.of(html))).isFalse();
  }
}
