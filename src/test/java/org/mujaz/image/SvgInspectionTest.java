package org.mujaz.image;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.BufferedInputStream;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

@Timeout(20)
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
        "<image href=\"data:image/svg+xml,x\"/>",
        "<image href=\"data:text/html,x\"/>",
        "<image href=\"//example.org/x.png\"/>",
        "<image href=\"file:///x.png\"/>",
        "<a href=\"data:text/html,x\"/>",
        "<a href=\"java&#10;script:alert(1)\"/>",
        "<use xlink:href=\"https://example.org/x.svg#a\"/>",
        "<style>@imp<!-- -->ort 'https://example.org/x.css';</style>",
        "<style>@imp<![CDATA[ort 'x.css';]]></style>",
        "<style><g/>@IMPORT 'x.css';</style>",
        "<style>rect { fill: u\\72l(https://example.org/x) }</style>",
        "<rect fill=\"u\\72l(//example.org/x)\"/>",
        "<rect style=\"background: image-set('x.png' 1x)\"/>",
        "<set attributeName=\"href\" to=\"https://example.org/\"/>",
        "<animate attributeName=\"xlink:href\" values=\"a;b\"/>",
        "<set attributeName=\"onclick\" to=\"alert(1)\"/>",
        "<g xml:base=\"https://example.org/\"/>",
        "<h:meta xmlns:h=\"http://www.w3.org/1999/xhtml\" http-equiv=\"refresh\"/>",
        "<?xml-stylesheet href=\"x.css\"?>",
        "<?php echo 1 ?>"
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

  private static PictureHeader document(String text) throws IOException {
    return PictureProbe.probe(
        new BufferedInputStream(new ByteArrayInputStream(text.getBytes(StandardCharsets.UTF_8))));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "<?xml-stylesheet href='x.css'?><svg width='1' height='1'/>",
        "<!DOCTYPE svg [<!ATTLIST svg onload CDATA 'alert(1)'>]><svg width='1' height='1'/>",
        "<!DOCTYPE svg SYSTEM 'x' [<!ENTITY a 'b'>]><svg width='1' height='1'/>"
      })
  void whatStandsBeforeTheDrawingCanActToo(String text) throws IOException {
    assertThat(document(text)).isInstanceOf(PictureHeader.Active.class);
  }

  @Test
  void entitiesAreNotOpened() throws IOException {
    String script =
        "<!DOCTYPE svg [<!ENTITY a '&#60;script/>'>]><svg width='1' height='1'>&a;</svg>";
    String file =
        "<!DOCTYPE svg [<!ENTITY a SYSTEM 'file:///'>]><svg width='1' height='1'>&a;</svg>";
    assertThat(document(script)).isNotInstanceOf(PictureHeader.Sized.class);
    assertThat(document(file)).isNotInstanceOf(PictureHeader.Sized.class);
  }

  @Test
  void aTypeWithoutDeclarationsIsFine() throws IOException {
    assertThat(document("<!DOCTYPE svg SYSTEM 'a[b'><svg width='1' height='1'/>"))
        .isInstanceOf(PictureHeader.Sized.class);
  }

  @Test
  void veryDeepNestingIsRefused() throws IOException {
    assertThat(probe("<g>".repeat(100_000) + "</g>".repeat(100_000)))
        .isInstanceOf(PictureHeader.Active.class);
    assertThat(probe("<g>".repeat(100) + "</g>".repeat(100)))
        .isInstanceOf(PictureHeader.Sized.class);
  }

  @Test
  void aHugeDrawingIsRefused() throws IOException {
    assertThat(probe("<g id=\"" + "x".repeat(1 << 24) + "\"/>"))
        .isInstanceOf(PictureHeader.Broken.class);
  }

  @Test
  void aDrawingThatBreaksOffIsBroken() throws IOException {
    assertThat(probe("<g>")).isInstanceOf(PictureHeader.Broken.class);
  }
}
