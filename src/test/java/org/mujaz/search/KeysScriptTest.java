package org.mujaz.search;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.zip.GZIPOutputStream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.mujaz.browser.Browser;
import org.mujaz.browser.BrowserTest;
import org.mujaz.text.GoldenTable;

/** The page's script makes the same words and keys as the build. */
@BrowserTest
class KeysScriptTest {

  private static final Path SCRIPTS = Path.of("themes/mujaz/assets/js");

  private static final String SPEAK =
      """
      return import("/search-keys.js").then(({words, keys}) => arguments[0].map((text) =>
        words(text).map((word) => keys(word).map((key) => key.join(":")).join(" ")).join(" | ")));
      """;

  /** Letters of both scripts with their marks, digits, and signs that stand inside of words. */
  private static final String ALPHABET =
      "ابتثجحخدذرزسشصضطظعغفقكلمنهويءأإآٱؤئىةپچڤگکیہ"
          + "ًٌٍَُِّْٰٕٓٔـ٠١٢٣٤٥٦٧٨٩۱۲۳٫٬،"
          + "abcdefghijklmnopqrstuvwxyzABCIİıßæøñéöŁΣς0123456789"
          + "\u0301\u0308\u200C\u200D\u200F\u2067\u00AD’'ʿ..,,++##--  ﷲﻻﻼﷺ½²Ⅻ𝒜𐌰ـ\uD800";

  /** Ends and beginnings that the rules know, so that they are met. */
  private static final List<String> PIECES =
      List.of(
          "ال", "وال", "بال", "لل", "ولل", "فال", "ات", "ون", "ين", "ية", "تان", "تين", "ها", "هم",
          "نا", "اته", "وا", "ing", "ed", "ies", "ied", "es", "s", "'s", "nn", "tt", "++", "#",
          "1,000", "3.5", "1.2.3", "u.s.", " ");

  @BeforeAll
  static void open(Browser browser) {
    URI scripts = browser.serve(SCRIPTS);
    browser.open(scripts.resolve("search-keys.js"));
  }

  private static void sameAsHere(List<String> texts, Browser browser) {
    for (int from = 0; from < texts.size(); from += 2_000) {
      List<String> part = texts.subList(from, Math.min(texts.size(), from + 2_000));
      List<String> there = browser.texts(SPEAK, part);
      assertThat(there).hasSameSizeAs(part);
      for (int i = 0; i < part.size(); i++) {
        assertThat(there.get(i)).as(part.get(i)).isEqualTo(Spoken.of(part.get(i)));
      }
    }
  }

  @Test
  void everyCharacterOfTheGoldenFileIsTheSame(Browser browser) throws IOException {
    List<String> spoken = browser.texts(SPEAK, Spoken.characters());
    List<String> lines = new GoldenTable("search-keys.txt").lines();
    for (int i = 0; i < lines.size(); i++) {
      assertThat(spoken.subList(3 * i, 3 * i + 3))
          .as(lines.get(i))
          .containsExactly(lines.get(i).substring(7).split("\t", -1));
    }
    assertThat(spoken).hasSize(3 * lines.size());
  }

  @Test
  void theListedPairsAreTheSame(Browser browser) throws IOException {
    sameAsHere(Pair.all().stream().map(pair -> pair.one() + " " + pair.other()).toList(), browser);
  }

  @Test
  void randomTextsAreTheSame(Browser browser) {
    Random random = new Random(20261122);
    int[] alphabet = ALPHABET.codePoints().filter(c -> c < 0xD800 || c > 0xDFFF).toArray();
    List<String> texts = new ArrayList<>();
    for (int i = 0; i < 30_000; i++) {
      StringBuilder text = new StringBuilder();
      for (int length = 1 + random.nextInt(12); length > 0; length--) {
        if (random.nextInt(6) == 0) {
          text.append(PIECES.get(random.nextInt(PIECES.size())));
        } else {
          text.appendCodePoint(alphabet[random.nextInt(alphabet.length)]);
        }
      }
      texts.add(text.toString());
    }
    sameAsHere(texts, browser);
  }

  @Test
  void anyCharacterOfTheFirstPlaneIsTheSame(Browser browser) {
    List<String> texts = new ArrayList<>();
    for (int c = 0x20; c <= 0xFFFD; c++) {
      // What Unicode 15 does not have yet may be a letter in one of the two.
      if (Character.isDefined(c) && !Character.isSurrogate((char) c)) {
        texts.add("a" + (char) c + "b " + (char) c + "ا");
      }
    }
    sameAsHere(texts, browser);
  }

  @Test
  void itIsSmall() throws IOException {
    ByteArrayOutputStream packed = new ByteArrayOutputStream();
    try (GZIPOutputStream gzip = new GZIPOutputStream(packed)) {
      gzip.write(
          Files.readString(SCRIPTS.resolve("search-keys.js")).getBytes(StandardCharsets.UTF_8));
    }
    assertThat(packed.size()).isBetween(1, 2 * 1024);
  }
}
