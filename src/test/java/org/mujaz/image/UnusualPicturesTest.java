package org.mujaz.image;

import static org.assertj.core.api.Assertions.assertThat;

import java.awt.image.BufferedImage;
import java.awt.image.DataBuffer;
import java.awt.image.Raster;
import java.awt.image.WritableRaster;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.HexFormat;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.CompletableFuture;
import javax.imageio.IIOImage;
import javax.imageio.ImageIO;
import javax.imageio.ImageWriter;
import javax.imageio.stream.ImageOutputStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;
import org.mujaz.concurrent.Workers;
import org.mujaz.model.Cut;
import org.mujaz.model.Focus;
import org.mujaz.model.Gallery;
import org.mujaz.model.MediaFile;
import org.mujaz.model.PictureType;
import org.mujaz.model.Variant;
import org.mujaz.problem.ProblemCode;
import org.mujaz.problem.Problems;
import org.mujaz.source.SourcePath;

@Timeout(60)
final class UnusualPicturesTest {

  private static final SourcePath PATH = new SourcePath("content/stories/x/photo.jpg");

  @TempDir
  @SuppressWarnings("NullAway.Init")
  Path folder;

  private final Problems problems = new Problems();

  private PictureOrder order(byte[] content) throws IOException {
    Path file = Files.write(folder.resolve("photo"), content);
    PictureHeader.Sized sized =
        (PictureHeader.Sized) PictureProbe.probe(new ByteArrayInputStream(content));
    String hash = HexFormat.of().toHexDigits(Arrays.hashCode(content));
    MediaFile media =
        new MediaFile(
            PATH, content.length, hash, Optional.of(sized.size()), Optional.of(sized.type()));
    return new PictureOrder(media, file, Set.of(Focus.USUAL));
  }

  private PictureCache cache() {
    return new PictureCache(folder.resolve("cache"));
  }

  private Gallery make(PictureOrder order, Optional<WebpCodec> webp) {
    try (Workers workers = new Workers(2)) {
      return new PictureStudio(cache(), () -> webp, workers, problems).make(List.of(order));
    }
  }

  private Gallery make(byte[] content) throws IOException {
    return make(order(content), WebpCodec.get());
  }

  private byte[] whole(Gallery gallery) throws IOException {
    return Files.readAllBytes(cache().file(gallery.of(Cut.whole(PATH)).get(0)));
  }

  private static byte[] inFourInks() throws IOException {
    WritableRaster inks = Raster.createInterleavedRaster(DataBuffer.TYPE_BYTE, 64, 64, 4, null);
    for (int i = 0; i < 64 * 64; i++) {
      inks.setPixel(i % 64, i / 64, new int[] {255, 0, 0, 255});
    }
    ImageWriter writer = ImageIO.getImageWritersByFormatName("jpeg").next();
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    try (ImageOutputStream out = ImageIO.createImageOutputStream(bytes)) {
      writer.setOutput(out);
      writer.write(null, new IIOImage(inks, null, null), null);
    } finally {
      writer.dispose();
    }
    return bytes.toByteArray();
  }

  /** Adobe's programs write how much of an ink is missing, and say so in a marker of theirs. */
  @Test
  void aJpegForPrintersIsShownInItsColours() throws IOException {
    byte[] jpeg = inFourInks();
    ByteArrayOutputStream marked = new ByteArrayOutputStream();
    marked.write(jpeg, 0, 2);
    marked.writeBytes(HexFormat.of().parseHex("FFEE000E41646F626500640000000000"));
    marked.write(jpeg, 2, jpeg.length - 2);
    for (byte[] file : new byte[][] {jpeg, marked.toByteArray()}) {
      Gallery gallery = make(file);
      assertThat(problems.sorted()).isEmpty();
      Variant shown =
          gallery.of(Cut.whole(PATH)).stream()
              .filter(v -> v.type() == PictureType.JPEG)
              .findFirst()
              .orElseThrow();
      BufferedImage image = Photo.read(Files.readAllBytes(cache().file(shown)));
      int pixel = image.getRGB(32, 32);
      assertThat(pixel >> 16 & 0xFF).isGreaterThan(200);
      assertThat(pixel & 0xFF).isLessThan(60);
    }
  }

  @Test
  void aWebpThatIsCutOffIsAProblem() throws IOException {
    byte[] webp = Chunks.lossyWebp(400, 300);
    assertThat(make(Arrays.copyOf(webp, webp.length / 2)).all()).isEmpty();
    assertThat(problems.sorted()).extracting(p -> p.code()).contains(ProblemCode.BROKEN_PICTURE);
  }

  @Test
  void aWebpThatMovesKeepsItsFramesAndLosesItsData() throws IOException {
    byte[] frames = Chunks.webp("ANMF", new byte[33]);
    byte[] file =
        Chunks.riff(
            Chunks.extended(0x0E, 400, 300),
            Chunks.webp("ANIM", new byte[6]),
            frames,
            frames,
            Chunks.webp("EXIF", Chunks.exif(1)),
            Chunks.webp("XMP ", "<x:xmpmeta/>".getBytes(StandardCharsets.US_ASCII)));
    assertThat(whole(make(file)))
        .isEqualTo(
            Chunks.riff(
                Chunks.extended(0x02, 400, 300), Chunks.webp("ANIM", new byte[6]), frames, frames));
  }

  @Test
  void whereWebpCannotBeMadeEveryWidthComesInTheOtherFormat() throws IOException {
    Gallery gallery = make(order(Photo.file(1000, 500, "jpg")), Optional.empty());
    assertThat(gallery.all()).extracting(Variant::type).containsOnly(PictureType.JPEG);
    assertThat(gallery.of(Cut.whole(PATH)))
        .extracting(v -> v.size().width())
        .containsExactlyInAnyOrder(320, 480, 640, 960);
  }

  @Test
  void twoBuildsMayMakeTheSamePictureAtTheSameTime() throws IOException {
    PictureOrder order = order(Photo.file(800, 450, "jpg"));
    Optional<WebpCodec> webp = WebpCodec.get();
    CompletableFuture<Gallery> other = CompletableFuture.supplyAsync(() -> make(order, webp));
    assertThat(make(order, webp)).isEqualTo(other.join());
    assertThat(problems.sorted()).isEmpty();
    assertThat(folder.resolve("cache")).isDirectoryNotContaining("glob:**/new-*");
  }

  @Test
  void aGifOfThousandsOfFramesIsPassedOn() throws IOException {
    byte[] gif = Photo.file(64, 64, "gif");
    int start = 13 + 3 * (2 << (gif[10] & 7));
    ByteArrayOutputStream file = new ByteArrayOutputStream();
    file.write(gif, 0, start);
    for (int i = 0; i < 5000; i++) {
      file.write(gif, start, gif.length - 1 - start);
    }
    file.write(0x3B);
    byte[] made = whole(make(file.toByteArray()));
    assertThat(GifBlocks.isAnimated(new ByteArrayInputStream(made))).isTrue();
  }

  @Test
  void aPngThatSaysItIsHugeIsNotDecoded() throws IOException {
    byte[] png = Photo.file(64, 64, "png");
    byte[] size = HexFormat.of().parseHex("0000EA600000EA60");
    System.arraycopy(size, 0, png, 16, size.length);
    assertThat(make(png).all()).isEmpty();
    assertThat(problems.sorted()).extracting(p -> p.code()).contains(ProblemCode.BROKEN_PICTURE);
  }
}
