package org.mujaz.image;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.BufferedInputStream;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

final class SvgInspectionTest {

  private static PictureHeader probe(String inside) throws IOException {
    String svg =
        "<svg xmlns=\"http://www.w3.org/2000/svg\" xmlns:xlink=\"http://www.w3.org/1999/xlink\""
            + " width=\"4\" height=\"3\">"
            + inside
            + "</svg>";
    return PictureProbe.probe(
        new BufferedInputStream(new ByteArrayInputStream(svg.getBytes(StandardCharsets.UTF_8))));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "<script>alert(1)</script>",
        "<g onload=\"alert(1)\"/>",
        "<a xlink:href=\"javascript:alert(1)\"><rect/></a>",
        "<a href=\" JavaScript:alert(1)\"><rect/></a>",
        "<image href=\"https://example.org/x.png\"/>",
        "<use href=\"other.svg#x\"/>",
        "<foreignObject><p/></foreignObject>",
        "<style>@import 'https://example.org/x.css';</style>",
        "<style>rect { fill: url( 'https://example.org/x') }</style>",
        "<rect style=\"fill:url(//example.org/x)\"/>",
        "<set attributeName=\"href\" to=\"javascript:alert(1)\"/>",
        "<image href=\"data:image/svg+xml,x\"/>"
      })
  void whatCanActByItselfIsFound(String inside) throws IOException {
    assertThat(probe(inside)).isInstanceOf(PictureHeader.Active.class);
  }

  @Test
  void aPlainDrawingIsFine() throws IOException {
    assertThat(
            probe(
                "<defs><linearGradient id=\"g\"/></defs><rect fill=\"url(#g)\"/><use href=\"#g\"/>"
                    + "<style>rect { fill: url(#g) }</style>"
                    + "<a href=\"https://example.org/\"><text>x</text></a>"
                    + "<image href=\"data:image/png;base64,AAAA\"/>"))
        .isInstanceOf(PictureHeader.Sized.class);
  }

  @Test
  void aDrawingThatBreaksOffIsBroken() throws IOException {
    assertThat(probe("<g>")).isInstanceOf(PictureHeader.Broken.class);
  }
}
