package org.mujaz.search;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Collectors;
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
    Map<String, String> table = new LinkedHashMap<>();
    table.put("MUJAZ", scores(PairsTest::meet, PairsTest::touch));
    for (Stemmer stemmer : Stemmer.values()) {
      table.put(stemmer.name(), scores(stemmer::meet, stemmer::meet));
    }
    System.out.println("Pairs that meet, of those that must and of those that must not:");
    table.forEach((name, line) -> System.out.printf("%-15s %s%n", name, line));
    List<Pair> together = that(Pair::meet);
    for (Stemmer stemmer : Stemmer.values()) {
      assertThat(share(together, stemmer::meet)).isLessThan(share(together, PairsTest::meet));
    }
  }

  private static String scores(Predicate<Pair> must, Predicate<Pair> mustNot) {
    return score("Arabic", Pair::isArabic, must, mustNot)
        + score("English", pair -> !pair.isArabic(), must, mustNot)
        + score("held out", pair -> pair.part().equals("held"), must, mustNot)
        + score("by lot", pair -> pair.part().equals("drawn"), must, mustNot);
  }

  private static String score(
      String name, Predicate<Pair> among, Predicate<Pair> must, Predicate<Pair> mustNot) {
    List<Pair> together = that(among.and(Pair::meet));
    List<Pair> apart = that(among.and(pair -> !pair.meet()));
    return "%s %d/%d %d/%d  "
        .formatted(
            name,
            together.stream().filter(must).count(),
            together.size(),
            apart.stream().filter(mustNot).count(),
            apart.size());
  }
}
