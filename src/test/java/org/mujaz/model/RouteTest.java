package org.mujaz.model;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.text.Normalizer;
import java.util.List;
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
  void noFileOfWindowsEndsInADotOrASpace() {
    for (String part : new String[] {"a.", "a ", "...", " "}) {
      assertThat(Route.isPart(part)).as(part).isFalse();
    }
  }

  @Test
  void namesOfDevicesAreNoFiles() {
    for (String part :
        List.of(
            "con",
            "PRN",
            "Aux",
            "nul",
            "CONIN$",
            "conout$.txt",
            "com1",
            "LPT9",
            "com¹",
            "con.txt",
            "nul.tar.gz",
            "aux .x")) {
      assertThat(Route.isPart(part)).as(part).isFalse();
    }
    for (String part : List.of("cone", "con-1", "xcon", "com", "com12", "lpt", "a.con", "aux x")) {
      assertThat(Route.isPart(part)).as(part).isTrue();
    }
    assertThatThrownBy(() -> new Route("/ar/tags/nul/"))
        .isInstanceOf(IllegalArgumentException.class);
    assertThat(new Route("/ar/tags/nullity/").file()).isEqualTo("ar/tags/nullity/index.html");
  }

  @Test
  void aNameHasAsManyBytesAsFileSystemsTake() {
    assertThat(Route.isPart("a".repeat(255))).isTrue();
    assertThat(Route.isPart("a".repeat(256))).isFalse();
    assertThat(Route.isPart("س".repeat(127))).isTrue();
    assertThat(Route.isPart("س".repeat(128))).isFalse();
  }

  @Test
  void aPathIsReadAsPeopleCopyIt() {
    assertThat(Route.decoded("/ar/%D8%A7%D9%84%D8%B1%D9%82%D8%A9/")).contains("/ar/الرقة/");
    assertThat(Route.decoded("/cafe%CC%81/")).contains("/caf\u00e9/");
    assertThat(Route.decoded("/cafe\u0301 50/")).contains("/caf\u00e9 50/");
    assertThat(Route.decoded("/%")).isEmpty();
    assertThat(Route.decoded("/%ff/")).isEmpty();
  }

  @Test
  void anyPathIsEncoded() {
    assertThat(Route.encoded("/story/what?/100%/con")).isEqualTo("/story/what%3F/100%25/con");
    assertThat(Route.encoded("/ar/الرقة/")).isEqualTo(new Route("/ar/الرقة/").encoded());
  }

  @Test
  void whatSystemsForbidIsNoPartOfAnAddress() {
    for (String part : new String[] {"..", ".", "a?b", "a#b", "a%20", "a:b", "a|b", "a\tb"}) {
      assertThat(Route.isPart(part)).as(part).isFalse();
    }
    assertThat(Route.isPart("الرقة-2017")).isTrue();
    assertThat(Route.isPart("a.b c")).isTrue();
    assertThat(Route.isPart(".well-known")).isTrue();
  }
}
