package org.mujaz.translation;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Random;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.mujaz.read.Manuscript;

/** What has changed between two states of a text. */
final class ComparisonTest {

  private static Manuscript text(String... paragraphs) {
    return new Manuscript("Title", "Summary", List.of(paragraphs));
  }

  private static List<String> changes(Manuscript then, Manuscript now) {
    List<String> byHashes = told(Comparison.of(then.revision(), now));
    List<Change> byText = Comparison.of(then, now);
    assertThat(told(byText)).as("hashes tell the same places").isEqualTo(byHashes);
    return byText.stream().map(c -> place(c) + " " + c.before() + " " + c.after()).toList();
  }

  private static List<String> told(List<Change> changes) {
    return changes.stream().map(c -> place(c) + " " + c.removed() + " " + c.after()).toList();
  }

  private static String place(Change change) {
    return change.part() == Change.Part.BODY
        ? change.paragraph() + (change.atTheEnd() ? "$" : "")
        : change.part().name();
  }

  @Test
  void theSameTextHasNoChanges() {
    assertThat(changes(text("a", "b"), text("a", "b"))).isEmpty();
    assertThat(changes(text(), text())).isEmpty();
  }

  @Test
  void paragraphsThatChangedCameOrWentAreTold() {
    assertThat(changes(text("a", "b", "c"), text("a", "x", "c"))).containsExactly("2 [b] [x]");
    assertThat(changes(text("a", "c"), text("a", "b", "c"))).containsExactly("2 [] [b]");
    assertThat(changes(text("a", "b", "c"), text("a", "c"))).containsExactly("2 [b] []");
    assertThat(changes(text("a", "b"), text("a"))).containsExactly("2$ [b] []");
    assertThat(changes(text(), text("a", "b"))).containsExactly("1$ [] [a, b]");
    assertThat(changes(text("a", "b", "c", "d"), text("x", "b", "c", "y")))
        .containsExactly("1 [a] [x]", "4$ [d] [y]");
  }

  @Test
  void aParagraphThatMovedWentAndCame() {
    assertThat(changes(text("a", "b", "c"), text("b", "c", "a")))
        .containsExactly("1 [a] []", "3$ [] [a]");
  }

  @Test
  void titleAndSummaryAreToldByThemselves() {
    Manuscript then = new Manuscript("A", "", List.of("A"));
    Manuscript now = new Manuscript("B", "S", List.of("A"));
    assertThat(changes(then, now)).containsExactly("TITLE [A] [B]", "SUMMARY [] [S]");
  }

  @Test
  void theChangesLeadFromOneTextToTheOther() {
    Random random = new Random(1);
    for (int round = 0; round < 500; round++) {
      String[] then = letters(random);
      String[] now = letters(random);
      assertThat(applied(then, Comparison.of(text(then), text(now)))).containsExactly(now);
    }
  }

  private static String[] letters(Random random) {
    return IntStream.range(0, random.nextInt(9))
        .mapToObj(i -> String.valueOf((char) ('a' + random.nextInt(4))))
        .toArray(String[]::new);
  }

  private static List<String> applied(String[] then, List<Change> changes) {
    List<String> text = new ArrayList<>(Arrays.asList(then));
    for (Change change : changes) {
      int at = change.paragraph() - 1;
      assertThat(text.subList(at, at + change.removed())).isEqualTo(change.before());
      text.subList(at, at + change.removed()).clear();
      text.addAll(at, change.after());
    }
    return text;
  }

  @Test
  @Timeout(10)
  void endlessTextsAreComparedAsAWhole() {
    String[] then = IntStream.range(0, 100_000).mapToObj(n -> "then " + n).toArray(String[]::new);
    String[] now = IntStream.range(0, 100_000).mapToObj(n -> "now " + n).toArray(String[]::new);
    now[0] = then[0];
    now[now.length - 1] = then[then.length - 1];
    List<Change> changes = Comparison.of(text(then), text(now));
    assertThat(changes).hasSize(1);
    assertThat(changes.get(0).paragraph()).isEqualTo(2);
    assertThat(changes.get(0).removed()).isEqualTo(99_998);
  }
}
