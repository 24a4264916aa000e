package org.mujaz.search;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.mujaz.concurrent.Workers;

/** What the index has of texts. */
final class IndexBuilderTest {

  private static final LocalDate DAY = LocalDate.of(2026, 11, 20);

  private final Map<String, String> files = new TreeMap<>();

  private static Indexed text(String title, String summary, String... body) {
    return new Indexed(
        new IndexedText(title, summary, List.of(body), Optional.empty()),
        new IndexedRecord(DAY, "[]"));
  }

  private void build(List<Indexed> texts, NameLink... names) {
    try (Workers workers = new Workers(2)) {
      MadeFiles made = new MadeFiles();
      new IndexBuilder(workers, made, Optional.empty())
          .build(texts, new IndexedTexts(), List.of(names));
      files.putAll(made.files());
    }
  }

  private List<String> lines(String kind) {
    return files.entrySet().stream()
        .filter(file -> file.getKey().matches(kind + "\\d.*"))
        .flatMap(file -> file.getValue().lines())
        .toList();
  }

  private static String key(String line) {
    return line.substring(0, line.indexOf(' '));
  }

  private String line(String key) {
    return lines("t").stream()
        .filter(line -> line.startsWith(key + " "))
        .findFirst()
        .orElse("no " + key);
  }

  private static String numbers(int... numbers) {
    NumberText text = new NumberText();
    IntStream.of(numbers).forEach(text::add);
    return text.toString();
  }

  @Test
  void aTitleCountsFiveTimesAndASummaryTwice() {
    build(
        List.of(text("حرب", "صلح", "هدنه"), text("حرب", "حرب", "حرب"), text("صلح", "هدنه", "حرب")));
    // Each times 3, since it is the word itself.
    assertThat(line("حرب")).isEqualTo("حرب o" + numbers(2) + " f" + numbers(1) + " 3" + numbers(3));
    assertThat(line("هدنه")).isEqualTo("هدنه 6" + numbers(3) + " 3" + numbers(1));
  }

  @Test
  void theBestRankOfAFieldCounts() {
    build(List.of(text("وزير الوزير", "", "بالوزير")));
    assertThat(line("وزير")).isEqualTo("وزير h" + numbers(1));
  }

  @Test
  void whatAnUncertainLetterLeavesStaysOnlyIfAnotherWordHasItToo() {
    build(List.of(text("كلام", "", "")));
    assertThat(line("لام")).isEqualTo("no لام");
    build(List.of(text("كلام", "", ""), text("لام", "", "")));
    assertThat(line("لام")).isEqualTo("لام f" + numbers(2) + " 5" + numbers(1));
  }

  @Test
  void theKeysOfOneWordLieBesideEachOther() {
    build(List.of(text("كتابه وزيرا الوزير حرب والوزير", "", "")));
    List<String> keys = lines("t").stream().map(line -> key(line)).toList();
    List<String> minister = keys.stream().filter(key -> key.contains("وز")).toList();
    assertThat(minister).contains("الوزير", "وزير", "والوزير", "وزراء");
    int first = keys.indexOf(minister.get(0));
    assertThat(keys.subList(first, first + minister.size())).isEqualTo(minister);
  }

  @Test
  void filesAreOfOneSizeAndTheManifestTellsWhereEachBegins() {
    List<Indexed> texts = new ArrayList<>();
    for (int i = 0; i < 120; i++) {
      int from = i * 60;
      texts.add(
          text(
              "t" + i,
              "",
              IntStream.range(from, from + 60)
                  .mapToObj(n -> "w" + Integer.toString(n * 7919 % 46_000 + 50_000, 36))
                  .collect(Collectors.joining(" "))));
    }
    build(texts);
    List<String> shards = files.keySet().stream().filter(name -> name.matches("t\\d.*")).toList();
    assertThat(shards).hasSizeGreaterThan(3);
    assertThat(shards).allMatch(name -> files.getOrDefault(name, "").length() <= 13_000);
    List<String> borders = borders();
    for (int i = 0; i < shards.size(); i++) {
      String prefix = "t" + i + ".";
      List<String> places =
          files.entrySet().stream()
              .filter(file -> file.getKey().startsWith(prefix))
              .flatMap(file -> file.getValue().lines())
              .map(line -> Place.of(key(line)))
              .toList();
      assertThat(places).isSorted();
      assertThat(places.get(0)).isGreaterThanOrEqualTo(borders.get(i));
      if (i + 1 < shards.size()) {
        assertThat(places.get(places.size() - 1)).isLessThan(borders.get(i + 1));
      }
    }
  }

  private List<String> borders() {
    String manifest =
        files.entrySet().stream()
            .filter(file -> file.getKey().startsWith("index."))
            .map(Map.Entry::getValue)
            .findFirst()
            .orElse("");
    String[] lines = manifest.replaceAll("(?s).*\"t\":\"([^\"]*)\".*", "$1").split("\\\\n");
    List<String> borders = new ArrayList<>();
    String last = "";
    for (String line : List.of(lines).subList(1, lines.length)) {
      last = last.substring(0, Character.digit(line.charAt(0), 36)) + line.substring(1);
      borders.add(last);
    }
    return borders;
  }

  @Test
  void filesOfKeysShareANameThatChangesWithAnyOfThem() {
    build(List.of(text("one", "", "")));
    List<String> before = List.copyOf(files.keySet());
    files.clear();
    build(List.of(text("one", "", "")));
    assertThat(files.keySet()).containsExactlyElementsOf(before);
    build(List.of(text("one", "", "two")));
    assertThat(files.keySet().stream().filter(name -> name.startsWith("t"))).hasSize(2);
    assertThat(files.keySet().stream().filter(name -> name.startsWith("r"))).hasSize(1);
  }

  @Test
  void noPhraseGoesOnIntoTheNextParagraph() {
    build(List.of(text("one", "two", "three four", "five")));
    assertThat(lines("p"))
        .containsExactlyInAnyOrder(
            "one " + numbers(1, 1, 0),
            "two " + numbers(1, 3, 0),
            "three " + numbers(1, 5, 0),
            "four " + numbers(1, 6, 0),
            "five " + numbers(1, 8, 0));
  }

  @Test
  void aNameStandsBesideTheKeysOfItsFirstWord() {
    build(
        List.of(text("كأس العالم", "", "")),
        new NameLink("كأس العالم", "World Cup"),
        new NameLink("الرقة", "Raqqa"),
        new NameLink("!", "nothing"));
    List<String> lines = lines("t");
    assertThat(lines.get(lines.indexOf("كاس f" + numbers(1)) + 1))
        .isEqualTo("=كاس_العالم World Cup");
    assertThat(lines).contains("=الرقه Raqqa", "=رقه Raqqa");
    assertThat(lines).noneMatch(line -> line.contains("nothing"));
  }

  private static Indexed on(LocalDate day, String json) {
    return new Indexed(text("t", "").text(), new IndexedRecord(day, json));
  }

  private static List<Indexed> records(int count) {
    return IntStream.range(0, count)
        .mapToObj(i -> on(DAY.plusDays(i / 20), "[" + i + "]"))
        .toList();
  }

  private List<String> blocks() {
    return files.keySet().stream().filter(name -> name.startsWith("r")).toList();
  }

  @Test
  void recordsStandInBlocksOfFive() {
    build(records(23));
    assertThat(lines("r")).hasSize(23).startsWith("[[0],", "[1],").endsWith("[22]]");
    assertThat(blocks()).hasSize(5);
    assertThat(files.values()).anyMatch(m -> m.contains("\"days\":\"" + numbers(20, 1, 3) + "\""));
  }

  @Test
  void eightBlocksShareAFingerprintThatANewTextInAnotherGroupLeaves() {
    build(records(43));
    List<String> before = blocks();
    assertThat(before).hasSize(9);
    assertThat(before.stream().map(name -> name.replaceAll("r\\d+", "")).distinct()).hasSize(2);
    files.clear();
    build(records(44));
    assertThat(blocks()).hasSize(9).containsAll(before.subList(0, 8));
    assertThat(blocks().get(8)).isNotEqualTo(before.get(8));
  }

  @Test
  void theManifestIsJsonWhateverTheNumbersLookLike() {
    // 44 is a backslash among the characters for numbers.
    LocalDate later = DAY.plusDays(44);
    build(List.of(on(DAY, "[]"), on(later, "[]")));
    assertThat(numbers(44)).isEqualTo("\\1");
    assertThat(files.values()).anyMatch(m -> m.contains("\"days\":\"1\\\\11\""));
  }
}
