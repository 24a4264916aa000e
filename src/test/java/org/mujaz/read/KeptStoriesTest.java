package org.mujaz.read;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assumptions.assumeThat;

import java.io.IOException;
import java.io.RandomAccessFile;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.attribute.FileTime;
import java.time.Instant;
import java.time.ZoneId;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.mujaz.cache.Cache;
import org.mujaz.config.SiteConfig;
import org.mujaz.config.SiteConfigReader;
import org.mujaz.markdown.CachedProse;
import org.mujaz.markdown.MarkdownRenderer;
import org.mujaz.markdown.StoredBodies;
import org.mujaz.model.Bilingual;
import org.mujaz.model.Digits;
import org.mujaz.model.HtmlPolicy;
import org.mujaz.model.Language;
import org.mujaz.model.NewsSource;
import org.mujaz.problem.ProblemCode;
import org.mujaz.read.ContentMemory.Told;
import org.mujaz.source.SourcePath;

/** Which stories are read again, and that those which are not are what they were. */
@Timeout(20)
final class KeptStoriesTest {

  private static final String SHARED =
      """
      title: {ar: النفط, en: Oil}
      date: 2026-11-20
      publish: 2026-11-20T10:00+04:00
      expires: 2027-11-20
      section: economy
      tags: [oil, opec]
      authors: mona
      lead: 2
      draft: true
      together: true
      aliases: [old, older]
      slug: oil-price
      slugs: latin
      image:
        src: a.jpg
        alt: {ar: ناقلة, en: A tanker}
        caption: {en: At sea}
        credit: AFP
        focus: 20% 30%
      """;

  private static final String ENGLISH =
      """
      ---
      summary: In short
      updated: 2026-11-21T08:30:15
      place: Doha
      translator: [sami, mona]
      source:
        - agency
        - {name: Wire, url: 'https://wire.example/a?b=1', title: First, date: 2026-10-01, language: ar}
      corrections: [{date: 2026-11-22, text: The price was wrong.}]
      translationOf: {language: ar, revision: 1a2b3c4d-01ab23cd}
      ---
      # The price of oil

      It rose by [two](story:other). ![A tanker](a.jpg)

      ## Why

      Demand.
      """;

  private static final String WIRE = "الخام يرتفع\n\nارتفع السعر.\n\nالمصدر: رويترز\n";

  private static final FileTime LATER = FileTime.from(Instant.parse("2100-01-01T00:00:00Z"));

  @TempDir private Path folder;

  private TextSettings settings = TextSettings.of(SiteConfigReader.standIn());

  /** The time at which readings begin. */
  private FileTime began = LATER;

  private int made;

  @BeforeEach
  void aStory() {
    write("story.yaml", SHARED);
    write("en.md", ENGLISH);
    write("ar.txt", WIRE);
  }

  private Path path(String name) {
    return folder.resolve("content/stories/x").resolve(name);
  }

  private void write(String name, String text) {
    try {
      Files.createDirectories(path(name).getParent());
      Files.writeString(path(name), text);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private FoundFile found(String name) {
    return new FoundFile(new SourcePath("content/stories/x/" + name), path(name), 0);
  }

  private StoryGroup group() {
    Map<Language, FoundFile> versions = new EnumMap<>(Language.class);
    versions.put(Language.ENGLISH, found("en.md"));
    versions.put(Language.ARABIC, found("ar.txt"));
    return new StoryGroup(
        Area.STORIES,
        new SourcePath("content/stories/x"),
        Optional.of(found("story.yaml")),
        versions);
  }

  private SiteConfig config() {
    return SiteConfigReader.standIn();
  }

  /** Reads the story in a build of its own. */
  private Told read(StoryGroup group, Runnable meanwhile) {
    try (Cache cache = Cache.open(folder.resolve("cache"), "texts", "1")) {
      CachedProse prose = new CachedProse(cache);
      MarkdownRenderer renderer = new MarkdownRenderer(settings.html(), settings.digits());
      StoryReader reader = new StoryReader(config(), new StoredBodies(renderer, prose));
      Function<StoryBytes, Told> make =
          bytes -> {
            made++;
            meanwhile.run();
            return reader.make(bytes);
          };
      Told told = new KeptStories(cache, prose, settings, began).read(group, make);
      told.files()
          .versions()
          .forEach(
              version -> version.prose().ifPresent(ref -> assertThat(prose.get(ref)).isNotNull()));
      return told;
    }
  }

  private Told read() {
    return read(group(), () -> {});
  }

  /** All that was read; bodies have other numbers in each build. */
  private static String facts(Told told) {
    return told.toString().replaceAll("ProseRef\\[index=\\d+]", "ProseRef");
  }

  /** Changes a file as who wants it to look the same would. */
  private void forge(String name, String from, String to) {
    try {
      FileTime time = Files.getLastModifiedTime(path(name));
      long size = Files.size(path(name));
      write(name, Files.readString(path(name)).replace(from, to));
      Files.setLastModifiedTime(path(name), time);
      assertThat(Files.size(path(name))).isEqualTo(size);
      assertThat(Files.getLastModifiedTime(path(name))).isEqualTo(time);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static Optional<String> title(Told told) {
    return told.files().shared().orElseThrow().facts().title().flatMap(t -> t.value().english());
  }

  @Test
  void aStoryThatNobodyWroteToIsMadeOnce() {
    Told first = read();
    assertThat(first.problems()).isEmpty();
    assertThat(made).isOne();
    for (int build = 2; build < 9; build++) {
      assertThat(facts(read())).isEqualTo(facts(first));
    }
    assertThat(made).isOne();
  }

  @Test
  void everyFactIsAmongThoseThatAreKept() throws ReflectiveOperationException {
    StoryFiles story = read().files();
    Facts shared = story.shared().orElseThrow().facts();
    Facts english = story.in(Language.ENGLISH).orElseThrow().facts();
    for (var component : Facts.class.getRecordComponents()) {
      List<Object> values =
          List.of(component.getAccessor().invoke(shared), component.getAccessor().invoke(english));
      assertThat(values)
          .as(component.getName())
          .anyMatch(value -> !value.equals(Optional.empty()) && !value.equals(List.of()));
    }
    assertThat(story.in(Language.ARABIC).orElseThrow().revision()).isPresent();
  }

  @Test
  void aFileThatWasOnlyTouchedIsKnownByItsBytes() throws IOException {
    Told first = read();
    Files.setLastModifiedTime(path("en.md"), FileTime.fromMillis(1));
    Files.copy(path("ar.txt"), path("copy"));
    Files.move(path("copy"), path("ar.txt"), StandardCopyOption.REPLACE_EXISTING);
    assertThat(facts(read())).isEqualTo(facts(first));
    assertThat(made).isOne();
  }

  @Test
  void aFileThatWasWrittenToIsReadAgain() {
    read();
    write("story.yaml", SHARED.replace("Oil", "Crude"));
    assertThat(title(read())).contains("Crude");
    assertThat(made).isEqualTo(2);
  }

  @Test
  void aFileThatWasWrittenToIsReadAgainThoughItsSizeAndTimeAreTheSame() {
    read();
    forge("story.yaml", "Oil", "Gas");
    assertThat(title(read())).contains("Gas");
    forge("en.md", "Demand.", "Supply.");
    forge("ar.txt", "رويترز", "شينخوا");
    read();
    assertThat(made).isEqualTo(3);
  }

  @Test
  void aFileInWhosePlaceAnotherWasPutIsReadAgain() throws IOException {
    Files.writeString(folder.resolve("other"), SHARED.replace("Oil", "Gas"));
    Files.setLastModifiedTime(
        folder.resolve("other"), Files.getLastModifiedTime(path("story.yaml")));
    read();
    Files.move(folder.resolve("other"), path("story.yaml"), StandardCopyOption.REPLACE_EXISTING);
    assertThat(title(read())).contains("Gas");
  }

  @Test
  void whatIsWrittenWithinATickOfTheClockIsReadAgain() throws IOException {
    assumeThat(FileStat.of(path("en.md"))).as("what this system tells").isPresent();
    began = FileTime.fromMillis(Files.getLastModifiedTime(path("en.md")).toMillis() + 1000);
    read();
    List<FileStat> stats =
        Stream.of("story.yaml", "en.md", "ar.txt").map(name -> stat(path(name))).toList();
    assertThat(stats).noneMatch(stat -> stat.isSettled(began));
    assertThat(stats).allMatch(stat -> stat.isSettled(LATER));
    assertThat(keptNames()).isOne();
    began = LATER;
    read();
    assertThat(keptNames()).isEqualTo(2);
    assertThat(made).isOne();
  }

  private static FileStat stat(Path file) {
    try {
      return FileStat.of(file).orElseThrow();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** How many of the two names of the story a cache of this folder has. */
  private long keptNames() {
    try (Cache cache = Cache.open(folder.resolve("cache"), "texts", "1")) {
      KeptStories stories = new KeptStories(cache, new CachedProse(cache), settings, began);
      return Stream.of(
              stories.looks(group(), KeptStories.stats(group()).orElseThrow()),
              stories.content(stories.bytes(group())))
          .filter(key -> cache.find(key).isPresent())
          .count();
    }
  }

  @Test
  void aFileThatIsWrittenToWhileTheStoryIsReadIsReadAgain() {
    read(group(), () -> write("story.yaml", SHARED.replace("Oil", "Gas")));
    assertThat(title(read())).contains("Gas");
  }

  @Test
  void aStoryUnderAnotherNameIsReadAgain() throws IOException {
    Told first = read();
    Files.move(folder.resolve("content/stories/x"), folder.resolve("content/stories/y"));
    Map<Language, FoundFile> versions = new EnumMap<>(Language.class);
    versions.put(
        Language.ENGLISH,
        new FoundFile(
            new SourcePath("content/stories/y/en.md"),
            folder.resolve("content/stories/y/en.md"),
            0));
    StoryGroup renamed =
        new StoryGroup(
            Area.STORIES, new SourcePath("content/stories/y"), Optional.empty(), versions);
    StoryFiles story = read(renamed, () -> {}).files();
    assertThat(story).isNotEqualTo(first.files());
    assertThat(story.versions().get(0).references().get(0).location().path().value())
        .isEqualTo("content/stories/y/en.md");
    assertThat(made).isEqualTo(2);
  }

  static Stream<TextSettings> otherSettings() {
    TextSettings usual = TextSettings.of(SiteConfigReader.standIn());
    NewsSource source =
        new NewsSource("r", new Bilingual("رويترز", "Reuters"), Optional.empty(), Optional.empty());
    return Stream.of(
        usual.with(HtmlPolicy.ESCAPE),
        new TextSettings(usual.html(), Digits.ARAB, usual.zone(), usual.sources()),
        new TextSettings(usual.html(), usual.digits(), ZoneId.of("Asia/Amman"), usual.sources()),
        new TextSettings(usual.html(), usual.digits(), usual.zone(), List.of(source)));
  }

  @ParameterizedTest
  @MethodSource("otherSettings")
  void allStoriesAreReadAgainWithOtherSettings(TextSettings others) {
    read();
    settings = others;
    read();
    assertThat(made).isEqualTo(2);
  }

  @Test
  void whatIsWrongWithAStoryIsToldEveryTime() {
    write("story.yaml", SHARED + "lede: 1\n");
    Told first = read();
    assertThat(first.problems()).extracting(p -> p.code()).containsExactly(ProblemCode.UNKNOWN_KEY);
    assertThat(facts(read())).isEqualTo(facts(first));
    assertThat(made).isEqualTo(2);
  }

  @Test
  void aStoryWithoutATextIsReadEveryTime() {
    write("en.md", "# A headline and nothing else\n");
    Told first = read();
    assertThat(first.files().in(Language.ENGLISH).orElseThrow().prose()).isEmpty();
    assertThat(facts(read())).isEqualTo(facts(first));
    assertThat(made).isEqualTo(2);
  }

  @Test
  void whatIsDamagedIsReadAgain() throws IOException {
    Told first = read();
    try (Stream<Path> files = Files.list(folder.resolve("cache"))) {
      for (Path data : files.filter(file -> file.toString().endsWith(".data")).toList()) {
        for (long at = 0; at < Files.size(data); at += 60) {
          try (RandomAccessFile bytes = new RandomAccessFile(data.toFile(), "rw")) {
            bytes.seek(at);
            bytes.write('?');
          }
        }
      }
    }
    assertThat(facts(read())).isEqualTo(facts(first));
    assertThat(made).isEqualTo(2);
    assertThat(facts(read())).isEqualTo(facts(first));
    assertThat(made).isEqualTo(2);
  }
}
