package org.mujaz.card;

import static org.assertj.core.api.Assertions.assertThat;

import java.awt.image.BufferedImage;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.util.Arrays;
import java.util.stream.Stream;
import javax.imageio.ImageIO;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

final class IconTest {

  private static final int GROUND = 0xFF0B5A55;
  private static final int LINES = 0xFFFDFCF9;

  private static BufferedImage read(Icon icon) throws IOException {
    byte[] file = icon.draw("#0b5a55", "#fdfcf9");
    int start = icon == Icon.FAVICON ? 22 : 0;
    return ImageIO.read(new ByteArrayInputStream(file, start, file.length - start));
  }

  @ParameterizedTest
  @EnumSource(Icon.class)
  void anIconHasBothColoursAndIsSmall(Icon icon) throws IOException {
    BufferedImage image = read(icon);
    int middle = image.getWidth() / 2;
    assertThat(image.getHeight()).isEqualTo(image.getWidth());
    assertThat(image.getRGB(middle, middle)).isEqualTo(LINES);
    assertThat(image.getRGB(middle, image.getHeight() * 3 / 8)).isEqualTo(GROUND);
    assertThat(icon.draw("#0b5a55", "#fdfcf9")).hasSizeLessThan(8_000);
  }

  @Test
  void onlyIconsThatNoSystemCutsHaveRoundCorners() throws IOException {
    for (Icon icon : Icon.values()) {
      boolean cut = icon == Icon.APPLE_TOUCH || icon == Icon.MASKABLE;
      assertThat(read(icon).getRGB(0, 0))
          .as(icon.path())
          .isEqualTo(cut ? GROUND : 0x00FFFFFF & GROUND);
    }
  }

  @Test
  void whatMattersOfAMaskableIconLiesInTheSafeCircle() throws IOException {
    BufferedImage image = read(Icon.MASKABLE);
    for (int y = 0; y < 512; y++) {
      for (int x = 0; x < 512; x++) {
        if (Math.hypot(x - 255.5, y - 255.5) > 0.4 * 512) {
          assertThat(image.getRGB(x, y)).isEqualTo(GROUND);
        }
      }
    }
  }

  @Test
  void theFaviconSaysWhatItHolds() {
    byte[] ico = Icon.FAVICON.draw("#000", "#fff");
    assertThat(Arrays.copyOf(ico, 8)).containsExactly(0, 0, 1, 0, 1, 0, 32, 32);
    assertThat(Arrays.copyOfRange(ico, 22, 26)).containsExactly(0x89, 'P', 'N', 'G');
  }

  @Test
  void otherColoursAreAnotherFile() {
    assertThat(
            Stream.of(Icon.values())
                .flatMap(
                    i -> Stream.of(i.fingerprint("#000", "#fff"), i.fingerprint("#fff", "#000")))
                .distinct())
        .hasSize(2 * Icon.values().length);
  }
}
