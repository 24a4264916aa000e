package org.mujaz.card;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.awt.image.BufferedImage;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import javax.imageio.ImageIO;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import org.junit.jupiter.api.Timeout;
import org.mujaz.model.SocialCard;

/**
 * Cards look like the pictures in {@code src/test/resources/cards}. Javas draw letters a little
 * differently, so regions are compared, with a tolerance. {@code mvn test -Dtest=CardPressTest
 * -Dmujaz.golden=update} writes the pictures instead; then look at them.
 */
final class CardPressTest {

  private static final Path FOLDER = Path.of("src/test/resources/cards");
  private static final int REGION = 30;

  /** Of 255: the mean difference of any region, and that of the whole card. */
  private static final double REGION_TOLERANCE = 24;

  private static final double TOLERANCE = 1.5;

  private static final CardPress PRESS = SampleCards.press();

  @TestFactory
  Stream<DynamicTest> aCardLooksLikeItsPicture() {
    return SampleCards.all().entrySet().stream()
        .map(
            entry ->
                DynamicTest.dynamicTest(
                    entry.getKey(), () -> compare(entry.getKey(), entry.getValue())));
  }

  private static void compare(String name, SocialCard card) throws IOException {
    byte[] png = PRESS.png(card);
    assertThat(png.length).isLessThan(60_000);
    Path golden = FOLDER.resolve(name + ".png");
    if ("update".equals(System.getProperty("mujaz.golden"))) {
      Files.createDirectories(FOLDER);
      Files.write(golden, png);
    }
    BufferedImage actual = ImageIO.read(new ByteArrayInputStream(png));
    assertThat(actual.getWidth()).isEqualTo(1200);
    assertThat(actual.getHeight()).isEqualTo(630);
    double[] regions = differences(actual, ImageIO.read(golden.toFile()));
    assertThat(Arrays.stream(regions).average().orElseThrow()).isLessThan(TOLERANCE);
    assertThat(Arrays.stream(regions).max().orElseThrow()).isLessThan(REGION_TOLERANCE);
  }

  /** The mean difference of the brightness of each region. */
  private static double[] differences(BufferedImage a, BufferedImage b) {
    int columns = a.getWidth() / REGION;
    double[] sums = new double[columns * (a.getHeight() / REGION)];
    for (int y = 0; y < a.getHeight(); y++) {
      for (int x = 0; x < a.getWidth(); x++) {
        int difference = Math.abs(green(a, x, y) - green(b, x, y));
        sums[y / REGION * columns + x / REGION] += difference / (double) (REGION * REGION);
      }
    }
    return sums;
  }

  private static int green(BufferedImage image, int x, int y) {
    return image.getRGB(x, y) >> 8 & 0xFF;
  }

  @Test
  void theComparisonSeesAnotherWord() throws IOException {
    BufferedImage one = read(SampleCards.english("Council passes the budget"));
    BufferedImage other = read(SampleCards.english("Council passed the budget"));
    assertThat(Arrays.stream(differences(one, other)).max().orElseThrow())
        .isGreaterThan(REGION_TOLERANCE);
  }

  private static BufferedImage read(SocialCard card) throws IOException {
    return ImageIO.read(new ByteArrayInputStream(PRESS.png(card)));
  }

  @Test
  void everyPictureBelongsToACard() throws IOException {
    try (Stream<Path> files = Files.list(FOLDER)) {
      assertThat(files.map(file -> file.getFileName().toString().replace(".png", "")))
          .containsExactlyInAnyOrderElementsOf(SampleCards.all().keySet());
    }
  }

  @Test
  void cardsThatShowSomethingElseHaveOtherFingerprints() {
    Set<String> fingerprints = new HashSet<>();
    Map<String, SocialCard> cards = SampleCards.all();
    cards.values().forEach(card -> fingerprints.add(PRESS.fingerprint(card)));
    Colours other = new Colours("#fdfcf9", "#1c1d1f", "#505357", "#0b5a56", "#d9d4c9");
    CardPress recoloured = new CardPress(other, SampleCards.faces(), SampleCards.files());
    fingerprints.add(recoloured.fingerprint(SampleCards.english("Nothing but a title")));
    fingerprints.add(PRESS.fingerprint(SampleCards.english("Nothing but a title")));
    assertThat(fingerprints).hasSize(cards.size() + 2).allMatch(f -> f.matches("[0-9a-f]{16}"));
  }

  @Test
  void aCardIsDrawnTheSameTwice() {
    SocialCard card = SampleCards.arabic("مجلس المدينة");
    assertThat(PRESS.png(card)).isEqualTo(SampleCards.press().png(card));
  }

  @Test
  void aLetterThatNoFaceHasIsFound() {
    assertThat(PRESS.missing("لغة C++ و“日本”")).contains("日");
    assertThat(PRESS.missing("گفتگو ٹھنڈا Ωmega Привет Đặng ﷺ …")).isEmpty();
    assertThat(PRESS.shown("emoji 🙂")).isEmpty();
    assertThat(PRESS.shown(" a\u200F \u2066b\u2069\u00A0c\n")).contains("a b\u00A0c");
    assertThat(PRESS.shown("\u200F ")).isEmpty();
  }

  @Test
  @Timeout(20)
  void hostileTitlesAreDrawnToo() {
    List<String> titles =
        List.of(
            "ا".repeat(20_000),
            "و ".repeat(20_000).strip(),
            "a\u0301".repeat(5_000),
            "بِ" + "\u0650".repeat(2_000),
            "– – –",
            "…",
            "»«",
            "\u0301",
            "A ב A ب ".repeat(500).strip());
    for (String title : titles) {
      PRESS.shown(title).ifPresent(t -> assertThat(PRESS.png(SampleCards.arabic(t))).isNotEmpty());
      PRESS.shown(title).ifPresent(t -> assertThat(PRESS.png(SampleCards.english(t))).isNotEmpty());
    }
  }

  @Test
  void aFileThatIsNoFaceIsTold() {
    Map<FaceFile, byte[]> files = SampleCards.files();
    files.put(FaceFile.LATIN_BOLD, new byte[] {1, 2, 3});
    assertThatThrownBy(() -> Faces.read(files))
        .isInstanceOfSatisfying(
            Faces.InvalidFace.class, e -> assertThat(e.file()).isEqualTo(FaceFile.LATIN_BOLD));
  }
}
