package org.mujaz.html;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

final class ElementNamesTest {

  private static String name(String page, int start, int end) {
    return ElementNames.of(page.toCharArray(), start, end);
  }

  @Test
  void aNameIsWhatStandsThere() {
    for (String name :
        List.of(
            "a", "h1", "h6", "section", "blockquote", "x-own", "aa", "", "سطر", "spam", "span")) {
      assertThat(name("<" + name + ">", 1, 1 + name.length())).isEqualTo(name);
    }
  }

  @Test
  @SuppressWarnings("ReferenceEquality")
  void usualNamesAreMadeOnce() {
    for (String name : List.of("a", "p", "div", "span", "li", "link", "meta", "time", "html")) {
      assertThat(name(name, 0, name.length()) == name(name + ">", 0, name.length()))
          .as(name)
          .isTrue();
    }
  }
}
