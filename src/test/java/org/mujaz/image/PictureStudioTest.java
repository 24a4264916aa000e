package org.mujaz.image;

import static org.assertj.core.api.Assertions.assertThat;

import java.awt.color.ColorSpace;
import java.awt.color.ICC_Profile;
import java.awt.image.BufferedImage;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.HexFormat;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.zip.DeflaterOutputStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.mujaz.concurrent.Workers;
import org.mujaz.model.Cut;
import org.mujaz.model.Focus;
import org.mujaz.model.Gallery;
import org.mujaz.model.MediaFile;
import org.mujaz.model.PictureType;
import org.mujaz.model.PixelSize;
import org.mujaz.model.Shape;
import org.mujaz.model.Variant;
import org.mujaz.problem.ProblemCode;
import org.mujaz.problem.Problems;
import org.mujaz.source.SourcePath;

@Timeout(60)
final class PictureStudioTest {

  private static final SourcePath PATH = new SourcePath("content/stories/x/photo.jpg");

  @TempDir
  @SuppressWarnings("NullAway.Init")
  Path folder;

  private final Problems problems = new Problems();

  private PictureOrder order(byte[] content, Focus... crops) throws IOException {
    Path file = Files.write(folder.resolve("photo"), content);
    PictureHeader header = PictureProbe.probe(new ByteArrayInputStream(content));
    assertThat(header).isInstanceOf(PictureHeader.Sized.class);
    PictureHeader.Sized sized = (PictureHeader.Sized) header;
    String hash = HexFormat.of().toHexDigits(Arrays.hashCode(content));
    MediaFile media =
        new MediaFile(
            PATH, content.length, hash, Optional.of(sized.size()), Optional.of(sized.type()));
    return new PictureOrder(media, file, Set.of(crops));
  }

  private PictureCache cache() {
    return new PictureCache(folder.resolve("cache"));
  }

  private Gallery make(PictureOrder order, int threads) {
    try (Workers workers = new Workers(threads)) {
      return new PictureStudio(cache(), workers, problems).make(List.of(order));
    }
  }

  private Gallery make(byte[] content, Focus... crops) throws IOException {
    return make(order(content, crops), 2);
  }

  private byte[] bytes(Variant variant) throws IOException {
    return Files.readAllBytes(cache().file(variant));
  }

  private static List<Variant> whole(Gallery gallery, PictureType type) {
    return gallery.of(Cut.whole(PATH)).stream().filter(v -> v.type() == type).toList();
  }

  private BufferedImage shown(Gallery gallery, Shape shape, Focus focus) throws IOException {
    return Photo.read(
        bytes(
            gallery.of(new Cut(PATH, shape, focus)).stream()
                .filter(v -> v.type() != PictureType.WEBP)
                .findFirst()
                .orElseThrow()));
  }

  @Test
  void aPhotographComesInSeveralWidthsAndIsNeverEnlarged() throws IOException {
    Gallery gallery = make(Photo.file(1000, 500, "jpg"));
    assertThat(whole(gallery, PictureType.WEBP))
        .extracting(v -> v.size().width())
        .containsExactlyInAnyOrder(320, 480, 640, 960);
    assertThat(whole(gallery, PictureType.JPEG))
        .extracting(v -> v.size().width())
        .containsExactlyInAnyOrder(640, 1000);
    for (Variant variant : whole(gallery, PictureType.JPEG)) {
      assertThat(Photo.read(bytes(variant)).getWidth()).isEqualTo(variant.size().width());
      assertThat(variant.size().height()).isEqualTo(variant.size().width() / 2);
    }
    assertThat(problems.sorted()).isEmpty();
  }

  @Test
  void noFileCarriesMetadata() throws IOException {
    Gallery gallery = make(Photo.withMetadata(Photo.file(800, 450, "jpg"), 1), Focus.USUAL);
    assertThat(gallery.all()).hasSizeGreaterThan(8);
    for (Variant variant : gallery.all()) {
      assertThat(new String(bytes(variant), StandardCharsets.ISO_8859_1))
          .doesNotContain("Exif", "EXIF", "GPS", "ns.adobe.com", "XMP", "secret");
    }
  }

  @Test
  void aDrawingStaysOneAndTellsNothingOfWhoDrewIt() throws IOException {
    String svg = "<svg width='8' height='6'><metadata>secret</metadata><path d='M0 0'/></svg>";
    Gallery gallery = make(svg.getBytes(StandardCharsets.UTF_8), Focus.USUAL);
    assertThat(gallery.all()).hasSize(1);
    Variant drawing = gallery.all().get(0);
    assertThat(drawing.type()).isEqualTo(PictureType.SVG);
    assertThat(drawing.size()).isEqualTo(new PixelSize(8, 6));
    assertThat(new String(bytes(drawing), StandardCharsets.UTF_8))
        .contains("<path d=\"M0 0\">")
        .doesNotContain("secret");
  }

  @Test
  void aTurnedPhotographStandsUpright() throws IOException {
    BufferedImage shown =
        shown(make(Photo.withMetadata(Photo.file(800, 400, "jpg"), 6)), Shape.WHOLE, Focus.USUAL);
    assertThat(shown.getWidth() * 2).isEqualTo(shown.getHeight());
    assertThat(shown.getRGB(10, 10) >> 16 & 0xFF).as("red is on top").isGreaterThan(200);
    assertThat(shown.getRGB(10, shown.getHeight() - 10) & 0xFF).isGreaterThan(200);
  }

  @Test
  void aCropIsCutAroundItsFocus() throws IOException {
    Focus left = new Focus(0, 50);
    Focus right = new Focus(100, 50);
    Gallery gallery = make(Photo.file(1600, 400, "jpg"), left, right);
    BufferedImage red = shown(gallery, Shape.SQUARE, left);
    BufferedImage blue = shown(gallery, Shape.SQUARE, right);
    assertThat(red.getWidth()).isEqualTo(red.getHeight());
    assertThat(red.getRGB(20, 20) >> 16 & 0xFF).isGreaterThan(200);
    assertThat(blue.getRGB(blue.getWidth() - 20, 20) & 0xFF).isGreaterThan(200);
    BufferedImage wide = shown(gallery, Shape.WIDE, left);
    assertThat((double) wide.getWidth() / wide.getHeight()).isBetween(1.77, 1.79);
  }

  @Test
  void coloursOfAWideGamutBecomeThoseOfSrgb() throws IOException {
    ICC_Profile wide =
        ICC_Profile.getInstance(ICC_Profile.getInstance(ColorSpace.CS_LINEAR_RGB).getData());
    wide.setData(ICC_Profile.icSigRedColorantTag, xyz(0.60974, 0.31111, 0.01947));
    wide.setData(ICC_Profile.icSigGreenColorantTag, xyz(0.20528, 0.62567, 0.06087));
    wide.setData(ICC_Profile.icSigBlueColorantTag, xyz(0.14919, 0.06322, 0.74457));
    BufferedImage green = new BufferedImage(64, 64, BufferedImage.TYPE_INT_RGB);
    for (int i = 0; i < 64 * 64; i++) {
      green.setRGB(i % 64, i / 64, 0x408040);
    }
    int pixel =
        shown(make(withProfile(Photo.file(green, "png"), wide)), Shape.WHOLE, Focus.USUAL)
            .getRGB(32, 32);
    // What is linear gets lighter, and a green of wider primaries has less red in sRGB.
    assertThat(pixel >> 8 & 0xFF).isBetween(183, 193);
    assertThat(pixel >> 16 & 0xFF).isBetween(95, 128);
  }

  private static byte[] xyz(double... values) {
    ByteBuffer tag = ByteBuffer.allocate(20).put("XYZ ".getBytes(StandardCharsets.US_ASCII));
    tag.putInt(0);
    for (double value : values) {
      tag.putInt((int) Math.round(value * 65536));
    }
    return tag.array();
  }

  private static byte[] withProfile(byte[] png, ICC_Profile profile) throws IOException {
    ByteArrayOutputStream chunk = new ByteArrayOutputStream();
    chunk.writeBytes("wide\0\0".getBytes(StandardCharsets.US_ASCII));
    try (DeflaterOutputStream out = new DeflaterOutputStream(chunk)) {
      out.write(profile.getData());
    }
    return Chunks.afterHeader(png, "iCCP", chunk.toByteArray());
  }

  @Test
  void whatMovesStaysAsItIsWithoutItsComments() throws IOException {
    Gallery gallery = make(Photo.moving(700, 600), Focus.USUAL);
    List<Variant> whole = gallery.of(Cut.whole(PATH));
    assertThat(whole).hasSize(1);
    byte[] bytes = bytes(whole.get(0));
    assertThat(new String(bytes, StandardCharsets.ISO_8859_1)).doesNotContain("secret");
    assertThat(GifBlocks.isAnimated(new ByteArrayInputStream(bytes))).isTrue();
    assertThat(shown(gallery, Shape.SQUARE, Focus.USUAL).getWidth()).isPositive();
  }

  @Test
  void aPngThatMovesLosesItsTexts() throws IOException {
    byte[] moving =
        Chunks.afterHeader(
            Photo.file(320, 180, "png"), "acTL", new byte[] {0, 0, 0, 1, 0, 0, 0, 0});
    byte[] file =
        Chunks.afterHeader(moving, "tEXt", "Comment\0secret".getBytes(StandardCharsets.US_ASCII));
    byte[] bytes = bytes(make(file).of(Cut.whole(PATH)).get(0));
    assertThat(bytes).isEqualTo(moving);
  }

  @ParameterizedTest
  @ValueSource(strings = {"jpg", "png", "gif"})
  void aFileThatIsCutOffIsAProblem(String format) throws IOException {
    byte[] file = Photo.file(800, 600, format);
    assertThat(make(Arrays.copyOf(file, file.length / 2)).all()).isEmpty();
    assertThat(problems.sorted()).extracting(p -> p.code()).contains(ProblemCode.BROKEN_PICTURE);
  }

  @Test
  void aTextThatUnfoldsToAGigabyteIsNotRead() throws IOException {
    ByteArrayOutputStream text = new ByteArrayOutputStream();
    text.writeBytes("Comment\0\0".getBytes(StandardCharsets.US_ASCII));
    try (DeflaterOutputStream out = new DeflaterOutputStream(text)) {
      byte[] zeros = new byte[1 << 20];
      for (int i = 0; i < 1024; i++) {
        out.write(zeros);
      }
    }
    byte[] bomb = Chunks.afterHeader(Photo.file(100, 100, "png"), "zTXt", text.toByteArray());
    assertThat(make(Chunks.afterHeader(bomb, "iCCP", text.toByteArray())).all()).isNotEmpty();
  }

  @Test
  void aFrameLargerThanItsScreenIsAProblem() throws IOException {
    byte[] gif = Photo.file(64, 64, "gif");
    int frame = 13 + 3 * (2 << (gif[10] & 7));
    while (gif[frame] != 0x2C) {
      frame++;
    }
    Arrays.fill(gif, frame + 5, frame + 9, (byte) 0xFF);
    assertThat(make(gif).all()).isEmpty();
    assertThat(problems.sorted()).extracting(p -> p.code()).contains(ProblemCode.BROKEN_PICTURE);
  }

  @Test
  void whatWasMadeIsNotMadeAgain() throws IOException {
    PictureOrder order = order(Photo.file(800, 450, "jpg"), Focus.USUAL);
    Gallery first = make(order, 2);
    Files.writeString(order.path(), "no picture any more");
    assertThat(make(order, 2)).isEqualTo(first);
    assertThat(problems.sorted()).isEmpty();
  }

  @Test
  void aDamagedFileInTheCacheIsMadeAnew() throws IOException {
    PictureOrder order = order(Photo.file(800, 450, "jpg"));
    Variant variant = make(order, 2).all().get(0);
    byte[] right = bytes(variant);
    Files.write(cache().file(variant), Arrays.copyOf(right, right.length / 2));
    make(order, 2);
    assertThat(bytes(variant)).isEqualTo(right);
    Files.write(cache().file(variant), new byte[right.length]);
    make(order, 2);
    assertThat(bytes(variant)).isEqualTo(right);
  }

  @Test
  void theNumberOfThreadsChangesNothing() throws IOException {
    PictureOrder order = order(Photo.file(800, 450, "jpg"), Focus.USUAL);
    Gallery one = make(order, 1);
    byte[] bytes = bytes(one.all().get(0));
    try (var files = Files.walk(folder.resolve("cache"))) {
      for (Path file : files.sorted((a, b) -> b.compareTo(a)).toList()) {
        Files.delete(file);
      }
    }
    assertThat(make(order, 4)).isEqualTo(one);
    assertThat(bytes(one.all().get(0))).isEqualTo(bytes);
  }

  @Test
  void whatHasFewColoursIsStoredWithoutLoss() throws IOException {
    BufferedImage chart = new BufferedImage(600, 300, BufferedImage.TYPE_INT_ARGB);
    for (int x = 100; x < 300; x++) {
      chart.setRGB(x, 100, 0xFFCC0000);
    }
    Gallery gallery = make(Photo.file(chart, "png"));
    BufferedImage shown = Photo.read(bytes(whole(gallery, PictureType.PNG).get(0)));
    assertThat(shown.getRGB(200, 100)).isEqualTo(0xFFCC0000);
    assertThat(shown.getRGB(0, 0) >>> 24).isZero();
  }
}
