package org.mujaz.image;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Base64;
import java.util.Random;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What is published of a drawing. */
@Timeout(20)
final class SvgCopyTest {

  private static final String BEGIN =
      "<svg xmlns=\"http://www.w3.org/2000/svg\" xmlns:xlink=\"http://www.w3.org/1999/xlink\"";

  private static String copy(String svg) throws BrokenPicture {
    byte[] bytes = svg.getBytes(StandardCharsets.UTF_8);
    return new String(SvgCopy.shown(bytes), StandardCharsets.UTF_8);
  }

  private static String embedding(String type, byte[] picture) {
    return BEGIN
        + "><image xlink:href=\"data:image/%s;base64,%s\"></image></svg>"
            .formatted(type, Base64.getEncoder().encodeToString(picture));
  }

  private static byte[] embedded(String svg) {
    Matcher address = Pattern.compile(";base64,([^\"]*)\"").matcher(svg);
    assertThat(address.find()).isTrue();
    return Base64.getDecoder().decode(address.group(1));
  }

  @Test
  void whatIsShownStays() throws BrokenPicture {
    String svg =
        BEGIN
            + " width=\"4\" viewBox=\"0 0 4 3\"><title>خريطة</title><defs><g id=\"a\"><path"
            + " d=\"M0 0\" style=\"fill:url(#b)\"></path></g></defs><style>g &gt; path { fill: red"
            + " }</style><text xml:lang=\"ar\" xml:space=\"preserve\"> ميناء &amp; «بحر» </text><use"
            + " xlink:href=\"#a\" href=\"#a\"></use></svg>";
    assertThat(copy(svg)).isEqualTo(svg);
    assertThat(copy(copy(svg))).isEqualTo(svg);
  }

  @Test
  void whatDrawingProgramsNoteForThemselvesGoes() throws BrokenPicture {
    String svg =
        """
        <?xml version="1.0" encoding="UTF-8"?>
        <!-- Created by Huda -->
        <!DOCTYPE svg PUBLIC "-//W3C//DTD SVG 1.1//EN" "http://www.w3.org/Graphics/SVG/1.1/DTD/svg11.dtd">
        <svg:svg xmlns:svg="http://www.w3.org/2000/svg" xmlns:s="http://sodipodi.example/"
         s:docname="/home/huda/map.svg" width="4" height="3"><!-- 25.2 N --><s:namedview><svg:g/>\
        </s:namedview><svg:metadata><svg:title>Huda</svg:title></svg:metadata><svg:g s:label="x"
         id="k"><svg:path d="M0 0"/></svg:g></svg:svg>
        """;
    assertThat(copy(svg))
        .isEqualTo(
            BEGIN + " width=\"4\" height=\"3\"><g id=\"k\"><path d=\"M0 0\"></path></g></svg>");
  }

  @Test
  void theEncodingThatAFileDeclaresIsRead() throws BrokenPicture {
    String svg = "<?xml version=\"1.0\" encoding=\"%s\"?><svg><title>بحر</title></svg>";
    for (String name : new String[] {"windows-1256", "UTF-16"}) {
      byte[] bytes = svg.formatted(name).getBytes(Charset.forName(name));
      assertThat(new String(SvgCopy.shown(bytes), StandardCharsets.UTF_8))
          .isEqualTo(BEGIN + "><title>بحر</title></svg>");
    }
  }

  @Test
  void anEmbeddedPhotographTellsNothingOfItsPlace() throws BrokenPicture {
    byte[] plain = Photo.file(40, 20, "jpg");
    byte[] film = Arrays.copyOf(Photo.withMetadata(plain, 1), plain.length + 900);
    byte[] shown = embedded(copy(embedding("jpeg", film)));
    assertThat(shown).isEqualTo(plain);
  }

  @Test
  void anEmbeddedPhotographKeepsItsWayUp() throws Exception {
    byte[] turned = Photo.withMetadata(Photo.file(40, 20, "jpg"), 6);
    byte[] shown = embedded(copy(embedding("jpeg", turned)));
    assertThat(new String(shown, StandardCharsets.ISO_8859_1))
        .contains("Exif")
        .doesNotContain("GPS", "ns.adobe.com", "secret");
    assertThat(JpegHeader.read(new ByteArrayInputStream(shown)).orientation())
        .isEqualTo(Orientation.TURNED_LEFT);
    assertThat(Photo.read(shown).getWidth()).isEqualTo(40);
  }

  @Test
  void otherEmbeddedPicturesTellNothingEither() throws BrokenPicture {
    byte[] png = Chunks.beforeEnd(Photo.file(4, 3, "png"), "eXIf", Chunks.exif(1));
    assertThat(embedded(copy(embedding("png", png)))).isEqualTo(Photo.file(4, 3, "png"));
    byte[] gif = embedded(copy(embedding("gif", Photo.moving(4, 3))));
    assertThat(new String(gif, StandardCharsets.ISO_8859_1)).doesNotContain("secret");
    assertThat(Photo.read(gif).getWidth()).isEqualTo(4);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "",
        "<svg",
        "<svg><script>alert(1)</script></svg>",
        "<svg><image href=\"data:image/jpeg;base64,/9j/4A==\"/></svg>",
        "<svg><image href=\"data:image/png;base64,?\"/></svg>",
        "<svg><image href=\"data:image/webp;base64,UklGRgAAAABXRUJQ\"/></svg>",
        "<svg><image href=\"https://example.org/x.png\"/></svg>",
      })
  void whatIsBrokenOrActsIsNotCopied(String svg) {
    assertThatThrownBy(() -> copy(svg)).isInstanceOf(BrokenPicture.class);
  }

  @Test
  void damagedFilesNeitherHangNorCrash() {
    byte[] svg =
        embedding("jpeg", Photo.withMetadata(Photo.file(9, 5, "jpg"), 6))
            .getBytes(StandardCharsets.UTF_8);
    Random random = new Random(7);
    for (int i = 0; i < 2_000; i++) {
      byte[] damaged = svg.clone();
      for (int j = 0; j < 4; j++) {
        damaged[random.nextInt(damaged.length)] = (byte) random.nextInt(256);
      }
      try {
        assertThat(SvgCopy.shown(damaged)).isNotEmpty();
      } catch (BrokenPicture told) {
        assertThat(told).hasCauseInstanceOf(Exception.class);
      }
    }
  }

  @Test
  void aDeepDrawingIsRefused() {
    ByteArrayOutputStream deep = new ByteArrayOutputStream();
    deep.writeBytes("<svg>".getBytes(StandardCharsets.UTF_8));
    deep.writeBytes("<g>".repeat(100_000).getBytes(StandardCharsets.UTF_8));
    assertThatThrownBy(() -> SvgCopy.shown(deep.toByteArray())).isInstanceOf(BrokenPicture.class);
  }
}
