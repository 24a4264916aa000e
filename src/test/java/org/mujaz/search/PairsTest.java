package org.mujaz.search;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.mujaz.text.SearchWords;

/** How many of the listed pairs meet, and how many stay apart, beside what others make of them. */
class PairsTest {

  private static List<Pair> pairs;

  @BeforeAll
  static void read() throws IOException {
    pairs = Pair.all();
  }

  /** Either of them is found when the other is typed. */
  private static boolean meet(Pair pair) {
    return finds(pair.one(), pair.other()) && finds(pair.other(), pair.one());
  }

  /** Either of them is found when the other is typed, or both. */
  private static boolean touch(Pair pair) {
    return finds(pair.one(), pair.other()) || finds(pair.other(), pair.one());
  }

  private static boolean finds(String typed, String written) {
    return !Collections.disjoint(
        texts(SearchKeys.of(word(typed))), texts(IndexKeys.of(word(written))));
  }

  private static String word(String text) {
    List<String> words = SearchWords.of(text);
    assertThat(words).hasSize(1);
    return words.get(0);
  }

  private static Set<String> texts(List<Key> keys) {
    return keys.stream().map(Key::text).collect(Collectors.toSet());
  }

  private static List<Pair> that(Predicate<Pair> are) {
    return pairs.stream().filter(are).toList();
  }

  private static long share(List<Pair> of, Predicate<Pair> are) {
    return of.isEmpty() ? 0 : Math.round(100.0 * of.stream().filter(are).count() / of.size());
  }

  @Test
  void theListIsLongEnough() {
    assertThat(that(Pair::meet).size()).isGreaterThanOrEqualTo(150);
    assertThat(that(pair -> !pair.meet()).size()).isGreaterThanOrEqualTo(60);
    assertThat(pairs).doesNotHaveDuplicates();
  }

  @Test
  void wordsOfOneMeaningMeet() {
    List<Pair> together = that(Pair::meet);
    assertThat(share(together, PairsTest::meet)).isGreaterThanOrEqualTo(95);
    for (String part : List.of("open", "held", "drawn")) {
      assertThat(share(that(pair -> pair.meet() && pair.part().equals(part)), PairsTest::meet))
          .as(part)
          .isGreaterThanOrEqualTo(95);
    }
  }

  @Test
  void wordsOfOtherMeaningStayApart() {
    assertThat(share(that(pair -> !pair.meet()), PairsTest::touch)).isLessThanOrEqualTo(33);
  }

  @Test
  void noOneStemDoesBoth() {
    List<Pair> together = that(Pair::meet);
    for (Stemmer stemmer : Stemmer.values()) {
      assertThat(share(together, stemmer::meet)).isLessThan(share(together, PairsTest::meet));
    }
  }

  @Test
  void theDocumentationHasTheScores() throws IOException {
    List<String> table = new ArrayList<>();
    table.add("| | Arabic | English | held out | drawn by lot | Arabic | English | held out |");
    table.add("|---|---|---|---|---|---|---|---|");
    table.add("| *so many must or must not* |" + row(true, p -> true) + row(false, p -> true));
    table.add("| Mujaz |" + row(true, PairsTest::meet) + row(false, PairsTest::touch));
    for (Stemmer stemmer : Stemmer.values()) {
      table.add("| " + stemmer + " |" + row(true, stemmer::meet) + row(false, stemmer::meet));
    }
    String lines = String.join("\n", table) + "\n";
    System.out.println("Pairs that meet, of those that must and of those that must not:\n" + lines);
    assertThat(Files.readString(Path.of("src/site/markdown/search.md"))).contains(lines);
  }

  private static String row(boolean together, Predicate<Pair> meet) {
    Stream<Predicate<Pair>> columns =
        Stream.of(
            Pair::isArabic,
            pair -> !pair.isArabic(),
            pair -> pair.part().equals("held"),
            pair -> pair.part().equals("drawn"));
    return columns
        .limit(together ? 4 : 3)
        .map(column -> that(column.and(meet).and(pair -> pair.meet() == together)).size() + " |")
        .collect(Collectors.joining(" ", " ", ""));
  }
}
