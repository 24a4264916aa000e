package org.mujaz.html;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import org.junit.jupiter.api.Test;

final class HtmlNameTest {

  private static HtmlName name(String page, int start, int end) {
    return HtmlName.of(page.toCharArray(), start, end);
  }

  @Test
  void aNameIsWhatStandsThere() {
    for (String name :
        List.of(
            "a", "h1", "h6", "section", "blockquote", "x-own", "aa", "", "سطر", "spam", "span")) {
      assertThat(name("<" + name + ">", 1, 1 + name.length()).text()).isEqualTo(name);
    }
  }

  @Test
  void usualNamesAreMadeOnce() {
    for (String name : List.of("a", "p", "div", "span", "li", "link", "meta", "time", "html")) {
      assertThat(name(name, 0, name.length()))
          .isSameAs(name(name + ">", 0, name.length()))
          .isSameAs(name(name.toUpperCase(java.util.Locale.ROOT), 0, name.length()))
          .isSameAs(HtmlName.of(name));
    }
  }

  @Test
  void lettersBeyondAsciiHaveNoCase() {
    assertThat(name("LIN\u212A", 0, 4).text()).isEqualTo("lin\u212A");
    assertThat(name("X-OWN", 0, 5).text()).isEqualTo("x-own");
  }

  @Test
  void eachUsualNameHasANumberOfItsOwn() {
    long numbers = HtmlName.usual().stream().map(HtmlName::number).distinct().count();
    assertThat(HtmlName.usual()).hasSize(HtmlName.COUNT - 1).doesNotContainNull();
    assertThat(HtmlName.usual())
        .allSatisfy(name -> assertThat(HtmlName.of(name.text())).isSameAs(name));
    assertThat(numbers).isEqualTo(HtmlName.COUNT - 1);
    assertThat(HtmlName.of("x-own").number()).isZero();
  }

  @Test
  void aSetHasItsNamesAndNoOthers() {
    NameSet set = NameSet.of("href", "title", "p");
    for (HtmlName name : HtmlName.usual()) {
      assertThat(set.has(name)).isEqualTo(List.of("href", "title", "p").contains(name.text()));
      assertThat((name.mask() & set.mask()) != 0 || !set.has(name)).isTrue();
    }
    assertThat(set.has(HtmlName.of("x-own"))).isFalse();
    assertThatThrownBy(() -> NameSet.of("x-own")).isInstanceOf(IllegalArgumentException.class);
  }
}
