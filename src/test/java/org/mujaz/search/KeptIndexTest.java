package org.mujaz.search;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.mujaz.concurrent.Workers;

/** An index that is made from the one before it is the one that would be made of all texts. */
final class KeptIndexTest {

  private static final LocalDate DAY = LocalDate.of(2026, 11, 20);

  /** Words that meet in keys, and some that leave a key with a single uncertain word. */
  private static final List<String> WORDS =
      List.of(
          "كلام",
          "لام",
          "وزير",
          "الوزير",
          "وزراء",
          "والوزير",
          "لبنان",
          "policy",
          "policies",
          "port",
          "ports",
          "2026",
          "G20",
          "الـBBC",
          "خبر",
          "أخبار",
          "بالوزير",
          "said",
          "say");

  @TempDir private Path folder;

  private IndexedTexts asked = new IndexedTexts();
  private Path file = Path.of("");

  @BeforeEach
  void name() {
    file = folder.resolve("search-ar");
  }

  private static Map<String, String> build(
      List<Indexed> texts, IndexedTexts source, Optional<KeptIndex> kept) {
    MadeFiles files = new MadeFiles();
    try (Workers workers = new Workers(2)) {
      new IndexBuilder(workers, files, kept)
          .build(texts, source, List.of(new NameLink("وزير", "Minister")));
    }
    return files.files();
  }

  private Map<String, String> next(List<Indexed> texts) {
    return next(texts, "1");
  }

  private Map<String, String> next(List<Indexed> texts, String version) {
    asked = new IndexedTexts();
    return build(texts, asked, Optional.of(new KeptIndex(file, version)));
  }

  private static Map<String, String> alone(List<Indexed> texts) {
    return build(texts, new IndexedTexts(), Optional.empty());
  }

  private static Indexed text(int day, String title, String... body) {
    return new Indexed(
        new IndexedText(title, "", List.of(body), Optional.of("news")),
        new IndexedRecord(DAY.plusDays(day), "[" + day + "]"));
  }

  private static List<Indexed> three() {
    return List.of(text(0, "كلام", "port said"), text(1, "وزير", "one"), text(2, "policy"));
  }

  @Test
  void onlyWhatIsNewIsRead() {
    next(three());
    List<Indexed> texts = new ArrayList<>(three());
    texts.set(1, text(1, "وزير", "two"));
    texts.add(text(3, "last"));
    assertThat(next(texts)).isEqualTo(alone(texts));
    assertThat(asked.read()).containsExactlyInAnyOrder(texts.get(1), texts.get(3));
    assertThat(asked.known()).containsExactlyInAnyOrder(texts.get(0), texts.get(2));
  }

  @Test
  void anUncertainWordIsFoundAsSoonAsAnotherTextHasItAndNoLonger() {
    next(three());
    List<Indexed> texts = Stream.concat(three().stream(), Stream.of(text(3, "لام"))).toList();
    assertThat(next(texts)).isEqualTo(alone(texts)).isNotEqualTo(alone(three()));
    assertThat(next(three())).isEqualTo(alone(three()));
  }

  @Test
  void whereNothingChangedNothingIsWritten() throws IOException {
    next(three());
    Object before = Files.readAttributes(file, "*").get("fileKey");
    assertThat(next(three())).isEqualTo(alone(three()));
    assertThat(Files.readAttributes(file, "*").get("fileKey")).isEqualTo(before);
    assertThat(asked.read()).isEmpty();
  }

  @Test
  void whatIsDamagedOrOfAnotherVersionIsMadeAnew() throws IOException {
    next(three());
    byte[] whole = Files.readAllBytes(file);
    for (int at = 0; at < whole.length; at++) {
      byte[] damaged = whole.clone();
      damaged[at] ^= 4;
      Files.write(file, damaged);
      assertThat(next(three())).as("damaged at %d", at).isEqualTo(alone(three()));
      assertThat(asked.read()).as("damaged at %d", at).hasSize(3);
    }
    next(three(), "2");
    assertThat(asked.read()).hasSize(3);
    assertThat(folder).isDirectoryContaining(file::equals);
    try (Stream<Path> files = Files.list(folder)) {
      assertThat(files).containsExactly(file);
    }
  }

  @Test
  void textsThatChangePlacesAreFoundUnderTheirNumbersNow() {
    List<Indexed> texts = new ArrayList<>(three());
    next(texts);
    Collections.swap(texts, 0, 2);
    assertThat(next(texts)).isEqualTo(alone(texts));
  }

  @Test
  void twoTextsThatNothingTellsApartAreBothFound() {
    List<Indexed> texts = List.of(text(0, "port"), text(0, "port"), text(0, "port"));
    next(texts);
    assertThat(next(texts)).isEqualTo(alone(texts));
    assertThat(next(texts.subList(0, 2))).isEqualTo(alone(texts.subList(0, 2)));
  }

  @Test
  void hundredsOfEditsMakeWhatAFirstBuildMakes() {
    Random random = new Random(20171018);
    List<Indexed> texts = new ArrayList<>();
    for (int build = 0; build < 300; build++) {
      for (int edits = random.nextInt(4); edits >= 0; edits--) {
        edit(texts, random);
      }
      assertThat(next(texts)).as("build %d", build).isEqualTo(alone(texts));
    }
  }

  private static void edit(List<Indexed> texts, Random random) {
    int at = texts.isEmpty() ? 0 : random.nextInt(texts.size());
    switch (texts.size() < 3 ? 0 : random.nextInt(6)) {
      case 0, 1 -> texts.add(random.nextBoolean() ? texts.size() : at, written(random));
      case 2 -> texts.remove(at);
      case 3 -> Collections.swap(texts, at, random.nextInt(texts.size()));
      default -> texts.set(at, written(random));
    }
  }

  private static Indexed written(Random random) {
    return text(random.nextInt(100), words(random, 4), words(random, 30), words(random, 30));
  }

  private static String words(Random random, int count) {
    return Stream.generate(() -> WORDS.get(random.nextInt(WORDS.size())))
        .limit(1 + random.nextInt(count))
        .reduce((one, other) -> one + " " + other)
        .orElse("");
  }
}
