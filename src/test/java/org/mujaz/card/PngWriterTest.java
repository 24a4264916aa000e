package org.mujaz.card;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.util.Arrays;
import java.util.HashMap;
import java.util.Map;
import java.util.Random;
import javax.imageio.ImageIO;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

final class PngWriterTest {

  private static final int WIDTH = 61;
  private static final int HEIGHT = 37;

  private static int[] written(int[] pixels) throws IOException {
    byte[] file = PngWriter.write(pixels, WIDTH, HEIGHT);
    return ImageIO.read(new ByteArrayInputStream(file)).getRGB(0, 0, WIDTH, HEIGHT, null, 0, WIDTH);
  }

  /** Runs of any length, over the ends of rows too. */
  private static int[] drawing(Random random, int longest, int... colours) {
    int[] pixels = new int[WIDTH * HEIGHT];
    for (int i = 0; i < pixels.length; ) {
      int end = Math.min(pixels.length, i + 1 + random.nextInt(longest));
      Arrays.fill(pixels, i, end, colours[random.nextInt(colours.length)]);
      i = end;
    }
    return pixels;
  }

  @ParameterizedTest
  @ValueSource(ints = {1, 3, 15, 16, 17, 40, 5000})
  void aDrawingOfFewColoursComesBackAsItWas(int longest) throws IOException {
    Random random = new Random(longest);
    int[] colours = random.ints(64).map(colour -> colour | 0xFF000000).toArray();
    for (int count : new int[] {1, 2, 64}) {
      int[] pixels = drawing(random, longest, Arrays.copyOf(colours, count));
      assertThat(written(pixels)).isEqualTo(pixels);
    }
  }

  @Test
  void whatShinesThroughDoesSoAfterwards() throws IOException {
    int[] pixels = drawing(new Random(1), 20, 0, 0x80123456, 0xFF000000, -1);
    assertThat(written(pixels)).isEqualTo(pixels);
  }

  @Test
  void ofManyColoursTheMostFrequentStaysAndOthersAreNear() throws IOException {
    Random random = new Random(2);
    int[] pixels = random.ints(WIDTH * HEIGHT).map(colour -> colour | 0xFF000000).toArray();
    Arrays.fill(pixels, 0, pixels.length / 2, 0xFF123456);
    int[] written = written(pixels);
    assertThat(Arrays.copyOf(written, pixels.length / 2)).containsOnly(0xFF123456);
    for (int i = 0; i < pixels.length; i++) {
      assertThat((pixels[i] ^ written[i]) & 0xC0C0C0).as("the two highest bits of each").isZero();
    }
  }

  @Test
  void aTableOfColoursIsAMap() {
    ColourTable table = new ColourTable();
    Map<Integer, Integer> expected = new HashMap<>();
    Random random = new Random(3);
    for (int i = 0; i < 20_000; i++) {
      int colour = random.nextInt(6_000) << random.nextInt(20);
      assertThat(table.get(colour)).isEqualTo(expected.getOrDefault(colour, 0));
      table.add(colour, i);
      expected.merge(colour, i, Integer::sum);
    }
    assertThat(table.colours()).hasSize(expected.size());
    for (int colour : table.colours()) {
      assertThat(table.get(colour)).isEqualTo(expected.get(colour));
    }
  }
}
