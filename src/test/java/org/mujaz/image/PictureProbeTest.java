package org.mujaz.image;

import static org.assertj.core.api.Assertions.assertThat;

import java.awt.image.BufferedImage;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.HexFormat;
import java.util.Locale;
import javax.imageio.ImageIO;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.mujaz.model.PictureType;
import org.mujaz.model.PixelSize;

@Timeout(5)
class PictureProbeTest {

  private static PictureHeader probe(byte[] bytes) throws IOException {
    return PictureProbe.probe(new ByteArrayInputStream(bytes));
  }

  private static PictureHeader sized(int width, int height, PictureType type) {
    return new PictureHeader.Sized(new PixelSize(width, height), type);
  }

  private static PictureType type(String format) {
    return PictureType.valueOf(format.equals("jpg") ? "JPEG" : format.toUpperCase(Locale.ROOT));
  }

  private static byte[] written(String format) throws IOException {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    ImageIO.write(new BufferedImage(321, 123, BufferedImage.TYPE_INT_RGB), format, out);
    return out.toByteArray();
  }

  private static byte[] ascii(String text) {
    return text.getBytes(StandardCharsets.ISO_8859_1);
  }

  @ParameterizedTest
  @ValueSource(strings = {"jpg", "png", "gif"})
  void aPictureTellsItsSize(String format) throws IOException {
    assertThat(probe(written(format))).isEqualTo(sized(321, 123, type(format)));
  }

  @ParameterizedTest
  @CsvSource({"1,false", "3,false", "5,true", "6,true", "8,true"})
  void aJpegTurnedByItsExifDataIsAsTallAsItWasWide(int orientation, boolean turned)
      throws IOException {
    for (boolean leastFirst : new boolean[] {true, false}) {
      byte[] picture = withExif(written("jpg"), orientation, leastFirst);
      assertThat(probe(picture))
          .isEqualTo(
              turned ? sized(123, 321, PictureType.JPEG) : sized(321, 123, PictureType.JPEG));
    }
  }

  private static byte[] withExif(byte[] jpeg, int orientation, boolean leastFirst) {
    String tiff =
        leastFirst
            ? "49492a0008000000" + "0100" + "12010300010000000" + orientation + "000000"
            : "4d4d002a00000008" + "0001" + "01120003000000010" + "00" + orientation + "0000";
    byte[] exif = HexFormat.of().parseHex("457869660000" + tiff + "00000000");
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    out.write(jpeg, 0, 2);
    out.writeBytes(new byte[] {(byte) 0xFF, (byte) 0xE1, 0, (byte) (exif.length + 2)});
    out.writeBytes(exif);
    out.write(jpeg, 2, jpeg.length - 2);
    return out.toByteArray();
  }

  @Test
  void everyKindOfWebpTellsItsSize() throws IOException {
    HexFormat hex = HexFormat.of();
    String riff = "52494646" + "ffff0000" + "57454250";
    String extended = riff + "56503858" + "0a000000" + "00000000" + "400100" + "7a0000" + "0000";
    String lossless = riff + "5650384c" + "00010000" + "2f" + "40811e00" + "0000000000000000";
    String lossy = riff + "56503820" + "00010000" + "000000" + "9d012a" + "4101" + "7b00" + "0000";

    assertThat(probe(hex.parseHex(extended))).isEqualTo(sized(321, 123, PictureType.WEBP));
    assertThat(probe(hex.parseHex(lossless))).isEqualTo(sized(321, 123, PictureType.WEBP));
    assertThat(probe(hex.parseHex(lossy))).isEqualTo(sized(321, 123, PictureType.WEBP));
  }

  @Test
  void anAvifTellsTheSizeOfItsLargestImage() throws IOException {
    String boxes =
        "0000001466747970"
            + "61766966"
            + "00000000"
            + "61766966"
            + "00000014"
            + "69737065"
            + "00000000"
            + "00000040"
            + "00000020"
            + "00000014"
            + "69737065"
            + "00000000"
            + "00000141"
            + "0000007b";

    assertThat(probe(HexFormat.of().parseHex(boxes))).isEqualTo(sized(321, 123, PictureType.AVIF));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "width='321' height='123'|321|123",
        "width='321px' height=' 123.4 '|321|123",
        "width='1in' height='2.54cm'|96|96",
        "width='100%' height='100%' viewBox='0 0 321 123'|321|123",
        "viewBox='0,0,321,123'|321|123"
      })
  void aDrawingTellsItsSizeOrItsBox(String attributes, int width, int height) throws IOException {
    String svg =
        "<?xml version='1.0'?><!-- by hand --><!DOCTYPE svg PUBLIC 'x' 'http://x.invalid/svg.dtd'>"
            + "<svg xmlns='http://www.w3.org/2000/svg' "
            + attributes
            + "><g/></svg>";

    assertThat(probe(ascii(svg))).isEqualTo(sized(width, height, PictureType.SVG));
  }

  @Test
  void aDrawingMayBeInUtf16OrBeginWithAByteOrderMark() throws IOException {
    String svg = "<?xml version='1.0' encoding='UTF-16'?><svg width='321' height='123'/>";

    assertThat(probe(svg.getBytes(StandardCharsets.UTF_16)))
        .isEqualTo(sized(321, 123, PictureType.SVG));
    assertThat(probe("\uFEFF<svg width='321' height='123'/>".getBytes(StandardCharsets.UTF_8)))
        .isEqualTo(sized(321, 123, PictureType.SVG));
  }

  @Test
  void aDrawingWithoutASizeHasTheOneThatBrowsersGiveIt() throws IOException {
    assertThat(probe(ascii("<svg xmlns='http://www.w3.org/2000/svg'/>")))
        .isEqualTo(sized(300, 150, PictureType.SVG));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "",
        "not a picture",
        "<html/>",
        "<svg",
        "GIF89a",
        "GIF89a\0\0\0\0",
        "\u0089PNG\r\n\u001a\n",
        "\u00ff\u00d8\u00ff",
        "\u00ff\u00d8\u00ff\u00e0\0\0",
        "\u00ff\u00d8\u00ff\u00e1\u00ff\u00ffExif\0\0II",
        "\u00ff\u00d8\u00ff\u00da",
        "RIFF\0\0\0\0WEBPVP8X",
        "RIFF\0\0\0\0WEBPXXXX",
        "\0\0\0\u0014ftypavif"
      })
  void whatIsNoPictureIsBroken(String text) throws IOException {
    assertThat(probe(ascii(text))).isEqualTo(new PictureHeader.Broken());
  }

  @Test
  void everyPictureCutShortIsBrokenOrWhole() throws IOException {
    for (String format : new String[] {"jpg", "png", "gif"}) {
      byte[] whole = written(format);
      for (int length = 0; length < whole.length; length++) {
        assertThat(probe(Arrays.copyOf(whole, length)))
            .isIn(new PictureHeader.Broken(), sized(321, 123, type(format)));
      }
    }
  }

  @Test
  void aBombOfEntitiesInADrawingIsNotOpened() throws IOException {
    StringBuilder bomb = new StringBuilder("<!DOCTYPE svg [<!ENTITY a0 'ha'>");
    for (int i = 1; i < 30; i++) {
      bomb.append("<!ENTITY a%d '%s'>".formatted(i, ("&a" + (i - 1) + ";").repeat(10)));
    }
    bomb.append("]><svg width='&a29;' height='1'/>");

    assertThat(probe(ascii(bomb.toString())))
        .isIn(new PictureHeader.Broken(), sized(300, 150, PictureType.SVG));
  }
}
