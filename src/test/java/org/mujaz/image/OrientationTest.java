package org.mujaz.image;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.mujaz.model.PictureType;
import org.mujaz.model.PixelSize;

/** Pictures that are red on the left and blue on the right, turned by their EXIF data. */
@Timeout(30)
final class OrientationTest {

  private static final int WIDTH = 80;
  private static final int HEIGHT = 40;
  private static final PixelSize LYING = new PixelSize(80, 40);
  private static final PixelSize STANDING = new PixelSize(40, 80);
  private static final byte[] PNG = Photo.file(WIDTH, HEIGHT, "png");

  @TempDir
  @SuppressWarnings("NullAway.Init")
  Path folder;

  private static byte[] file(String format, int orientation) {
    byte[] exif = Chunks.exif(orientation);
    return switch (format) {
      case "webp" ->
          Chunks.withMetadata(Chunks.lossyWebp(WIDTH, HEIGHT), WIDTH, HEIGHT, orientation);
      case "png" -> Chunks.beforeEnd(PNG, "eXIf", exif);
      default -> Chunks.afterHeader(PNG, "eXIf", exif);
    };
  }

  private Pixels decoded(byte[] content, PictureType type) throws IOException {
    Path file = Files.write(folder.resolve("photo"), content);
    return new Decoder(WebpCodec.get()).decode(file, type);
  }

  private static PixelSize size(byte[] file) throws IOException {
    PictureHeader header = PictureProbe.probe(new ByteArrayInputStream(file));
    return ((PictureHeader.Sized) header).size();
  }

  /** Takes where the red edge is: the numbers of EXIF name the first row and column. */
  @ParameterizedTest
  @CsvSource({"1,left", "2,right", "3,right", "4,left", "5,top", "6,top", "7,bottom", "8,bottom"})
  void everyKindOfPictureStandsUpright(int orientation, String red) throws IOException {
    for (String format : new String[] {"webp", "png", "early png"}) {
      byte[] file = file(format, orientation);
      PictureType type = format.equals("webp") ? PictureType.WEBP : PictureType.PNG;
      Pixels pixels = decoded(file, type);
      assertThat(new PixelSize(pixels.width(), pixels.height()))
          .as(format)
          .isEqualTo(size(file))
          .isEqualTo(orientation > 4 ? STANDING : LYING);
      int right = pixels.width() - 1;
      int bottom = pixels.height() - 1;
      int edge =
          switch (red) {
            case "left" -> pixels.at(0, bottom / 2);
            case "right" -> pixels.at(right, bottom / 2);
            case "top" -> pixels.at(right / 2, 0);
            default -> pixels.at(right / 2, bottom);
          };
      assertThat(edge >> 16 & 0xFF).as(format).isGreaterThan(200);
    }
  }

  @Test
  void dataThatBeginAsThoseOfJpegDoAreRead() throws IOException {
    byte[] head = "Exif\0\0".getBytes(StandardCharsets.US_ASCII);
    byte[] exif = Arrays.copyOf(head, head.length + Chunks.exif(6).length);
    System.arraycopy(Chunks.exif(6), 0, exif, head.length, Chunks.exif(6).length);
    assertThat(size(Chunks.afterHeader(PNG, "eXIf", exif))).isEqualTo(STANDING);
  }

  @Test
  void whatMovesStaysAsItIsBecauseItsDataAreTakenOut() throws IOException {
    byte[] moving = Chunks.afterHeader(file("early png", 6), "acTL", new byte[8]);
    assertThat(size(moving)).isEqualTo(LYING);
    byte[] late = Chunks.beforeEnd(moving, "eXIf", Chunks.exif(6));
    assertThat(size(late)).isEqualTo(LYING);
    byte[] webp =
        Chunks.riff(Chunks.extended(0x0A, WIDTH, HEIGHT), Chunks.webp("EXIF", Chunks.exif(6)));
    assertThat(size(webp)).isEqualTo(LYING);
  }

  @ParameterizedTest
  @ValueSource(strings = {"webp", "png", "early png"})
  void noBeginningOfAFileIsMoreThanBroken(String format) throws IOException {
    byte[] whole = file(format, 6);
    for (int length = 0; length < whole.length; length++) {
      PictureHeader header =
          PictureProbe.probe(new ByteArrayInputStream(Arrays.copyOf(whole, length)));
      assertThat(header).isInstanceOfAny(PictureHeader.Broken.class, PictureHeader.Sized.class);
    }
  }
}
