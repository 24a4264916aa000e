package org.mujaz.model;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.text.Normalizer;
import org.junit.jupiter.api.Test;

final class RouteTest {

  @Test
  void aFolderIsServedByItsIndex() {
    assertThat(new Route("/").file()).isEqualTo("index.html");
    assertThat(new Route("/ar/2017/").file()).isEqualTo("ar/2017/index.html");
    assertThat(new Route("/ar/feed.xml").file()).isEqualTo("ar/feed.xml");
  }

  @Test
  void arabicStaysInTheFileNameAndIsEncodedForMachines() {
    Route route = new Route("/ar/الرقة/");
    assertThat(route.file()).isEqualTo("ar/الرقة/index.html");
    assertThat(route.encoded()).isEqualTo("/ar/%D8%A7%D9%84%D8%B1%D9%82%D8%A9/");
  }

  @Test
  void oneNameHasOneForm() {
    String decomposed = Normalizer.normalize("/é/", Normalizer.Form.NFD);
    assertThatThrownBy(() -> new Route(decomposed)).isInstanceOf(IllegalArgumentException.class);
  }

  @Test
  void whatSystemsForbidIsNoPartOfAnAddress() {
    for (String part : new String[] {"..", ".", "a?b", "a#b", "a%20", "a:b", "a|b", "a\tb"}) {
      assertThat(Route.isPart(part)).as(part).isFalse();
    }
    assertThat(Route.isPart("الرقة-2017")).isTrue();
    assertThat(Route.isPart(".well-known")).isTrue();
  }
}
