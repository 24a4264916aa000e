package org.mujaz.parallel;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.mujaz.model.Language;

final class AlignmentTest {

  /** Blocks such as {@code p300 h20 p120#3250#34}: the kind, the length, the anchors. */
  private static List<Block> text(String blocks) {
    List<Block> text = new ArrayList<>();
    for (String word : blocks.isEmpty() ? new String[0] : blocks.split(" ")) {
      String[] parts = word.substring(1).split("#");
      text.add(
          new Block(
              kind(word.charAt(0)),
              Integer.parseInt(parts[0]),
              Set.of(parts).stream().filter(p -> !p.equals(parts[0])).collect(Collectors.toSet()),
              word));
    }
    return text;
  }

  private static Kind kind(char letter) {
    return switch (letter) {
      case 'p' -> Kind.PARAGRAPH;
      case 'h' -> Kind.HEADING;
      case 'l' -> Kind.LIST;
      case 'q' -> Kind.QUOTATION;
      case 'f' -> Kind.FIGURE;
      case 't' -> Kind.TABLE;
      case 'c' -> Kind.CODE;
      default -> throw new IllegalArgumentException("no kind " + letter);
    };
  }

  private static String rows(String arabic, String english) {
    return show(Alignment.of(Language.ARABIC, text(arabic), text(english)));
  }

  private static String show(List<Row> rows) {
    return rows.stream()
        .map(row -> show(row.first().stream()) + "=" + show(row.second().stream()))
        .collect(Collectors.joining(" | "));
  }

  private static String show(Stream<Block> blocks) {
    return blocks.map(Block::html).collect(Collectors.joining("+"));
  }

  @Test
  void paragraphsOfOneLengthStandBesideEachOther() {
    assertThat(rows("p300 p120 p400", "p360 p150 p470"))
        .isEqualTo("p300=p360 | p120=p150 | p400=p470");
  }

  @Test
  void englishIsLongerThanTheArabicThatItTranslates() {
    List<Block> arabic = text("p1000 p100 p1000");
    List<Block> english = text("p1200 p120 p1200");
    assertThat(show(Alignment.of(Language.ENGLISH, english, arabic)))
        .isEqualTo("p1200=p1000 | p120=p100 | p1200=p1000");
  }

  @Test
  void aParagraphThatWasLeftOutLeavesAGap() {
    assertThat(rows("p300 p190 p420 p200", "p360 p500 p240"))
        .isEqualTo("p300=p360 | p190= | p420=p500 | p200=p240");
    assertThat(rows("p300 p420", "p360 p250 p500")).isEqualTo("p300=p360 | =p250 | p420=p500");
  }

  @Test
  void twoParagraphsMayBecomeOneAndOneTwo() {
    assertThat(rows("p300 p250 p250 p100", "p360 p600 p120"))
        .isEqualTo("p300=p360 | p250+p250=p600 | p100=p120");
    assertThat(rows("p300 p500 p100", "p360 p300 p300 p120"))
        .isEqualTo("p300=p360 | p500=p300+p300 | p100=p120");
  }

  @Test
  void onlyBlocksOfOneKindStandBesideEachOther() {
    assertThat(rows("p300 h20 p300", "p360 q30 p360"))
        .isEqualTo("p300=p360 | h20= | =q30 | p300=p360");
    assertThat(rows("l100", "p100")).isEqualTo("l100= | =p100");
  }

  @Test
  void headingsHoldTheirPartsTogether() {
    assertThat(rows("p300 h10 p300 p310 h60 p300", "p360 h90 p360 h12 p360"))
        .isEqualTo("p300=p360 | h10=h90 | p300=p360 | p310= | h60=h12 | p300=p360");
  }

  @Test
  void tablesListsFiguresAndCodeStayWhole() {
    assertThat(rows("l100 l100 t50 f0 c40", "l240 t900 f80 c40"))
        .isEqualTo("l100= | l100=l240 | t50=t900 | f0=f80 | c40=c40");
  }

  @Test
  void whatATranslationKeepsTellsWhichParagraphWasLeftOut() {
    assertThat(rows("p300#2014 p300#3250 p300#1130", "p360#2014 p360#1130"))
        .isEqualTo("p300#2014=p360#2014 | p300#3250= | p300#1130=p360#1130");
    assertThat(rows("f0#a.jpg f0#b.jpg", "f0#b.jpg")).isEqualTo("f0#a.jpg= | f0#b.jpg=f0#b.jpg");
  }

  @Test
  void aVersionWithoutABodyLeavesEverythingAlone() {
    assertThat(rows("", "")).isEmpty();
    assertThat(rows("p10 h5", "")).isEqualTo("p10= | h5=");
    assertThat(rows("", "p10 h5")).isEqualTo("=p10 | =h5");
    assertThat(rows("p0", "p0")).isEqualTo("p0=p0");
  }

  @Test
  void aRowHasSomething() {
    assertThatIllegalArgumentException().isThrownBy(() -> new Row(List.of(), List.of()));
  }

  @Test
  void nothingIsLostDoubledMovedOrMixed() {
    Random random = new Random(18);
    for (int round = 0; round < 300; round++) {
      List<Block> first = random(random, random.nextInt(40));
      List<Block> second = random(random, random.nextInt(40));
      check(first, second, Alignment.of(Language.ARABIC, first, second));
    }
  }

  private static List<Block> random(Random random, int size) {
    String kinds = "ppppphlqftc";
    return text(
        IntStream.range(0, size)
            .mapToObj(i -> "" + kinds.charAt(random.nextInt(kinds.length())) + random.nextInt(600))
            .collect(Collectors.joining(" ")));
  }

  private static void check(List<Block> first, List<Block> second, List<Row> rows) {
    assertThat(rows.stream().flatMap(row -> row.first().stream())).containsExactlyElementsOf(first);
    assertThat(rows.stream().flatMap(row -> row.second().stream()))
        .containsExactlyElementsOf(second);
    assertThat(rows)
        .allSatisfy(
            row -> {
              assertThat(row.first()).allMatch(block -> block.kind() == row.kind());
              assertThat(row.second()).allMatch(block -> block.kind() == row.kind());
              assertThat(row.first().size() + row.second().size()).isBetween(1, 3);
            });
  }

  @Test
  @Timeout(30)
  void textsOfThousandsOfBlocksTakeLittleTimeWhateverTheirShape() {
    List<Block> thousands = Collections.nCopies(20_000, text("p1").get(0));
    List<Block> one = text("p90000");
    check(thousands, one, Alignment.of(Language.ARABIC, thousands, one));
    check(one, thousands, Alignment.of(Language.ENGLISH, one, thousands));
    List<Block> fewer = thousands.subList(0, 15_000);
    check(thousands, fewer, Alignment.of(Language.ARABIC, thousands, fewer));
    List<Block> mixed = random(new Random(4), 10_000);
    check(thousands, mixed, Alignment.of(Language.ARABIC, thousands, mixed));
  }
}
