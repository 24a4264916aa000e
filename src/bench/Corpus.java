import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Random;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.IntFunction;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/**
 * Writes the same N bilingual stories twice, as a publisher's project for Mujaz and as a site for
 * Hugo: {@code java src/bench/Corpus.java N FOLDER [SEED]}, in the root of this repository. The same
 * N and seed make the same bytes.
 *
 * <p>Words are made of letters, as frequent as words are (Zipf) and with the prefixes and endings
 * that they have. Stories of one topic share words, as those of news do.
 */
public final class Corpus {

  /** The day of the newest stories. */
  private static final LocalDate NEWEST = LocalDate.of(2026, 11, 20);

  private static final int TAGS = 100;
  private static final int SECTIONS = 8;
  private static final int SOURCES = 20;
  private static final int AUTHORS = 10;
  private static final int STEMS = 40_000;
  private static final int TOPIC_WORDS = 60;

  private static final Path HUGO = Path.of("src/bench/hugo");

  private static final class Tongue {
    private final String code;
    private final List<String> stems;
    private final List<String> starts;
    private final List<String> endings;
    private final Random random;

    /** The words of each tag. */
    private final List<List<String>> topics = new ArrayList<>();

    Tongue(String code, String letters, List<String> starts, List<String> endings, long seed) {
      this.code = code;
      this.starts = starts;
      this.endings = endings;
      this.random = new Random(seed);
      Set<String> all = new LinkedHashSet<>();
      while (all.size() < STEMS) {
        // Frequent words are short.
        int length = all.size() < 500 ? 2 + random.nextInt(2) : 3 + random.nextInt(4);
        all.add(
            IntStream.range(0, length)
                .mapToObj(i -> String.valueOf(letters.charAt(random.nextInt(letters.length()))))
                .collect(Collectors.joining()));
      }
      stems = List.copyOf(all);
      for (int tag = 0; tag < TAGS; tag++) {
        topics.add(IntStream.range(0, TOPIC_WORDS).mapToObj(i -> word(1000)).toList());
      }
    }

    boolean isArabic() {
      return code.equals("ar");
    }

    /** A word that is not among the most frequent ones. */
    String word(int frequent) {
      int rank;
      do {
        rank = (int) Math.pow(STEMS, random.nextDouble()) - 1;
      } while (rank < frequent);
      String stem = stems.get(rank);
      return usual(starts, stem) + stem + usual(endings, stem + "-");
    }

    /** Most words have one form that is usual. */
    private String usual(List<String> all, String stem) {
      int any = random.nextInt(8 * all.size());
      return all.get(any < all.size() ? any : Math.floorMod(stem.hashCode() * 31, all.size()));
    }

    String words(int count, int topic) {
      StringBuilder text = new StringBuilder();
      for (int i = 0; i < count; i++) {
        String word =
            random.nextInt(12) == 0
                ? topics.get(topic).get(random.nextInt(TOPIC_WORDS))
                : word(0);
        text.append(i == 0 ? "" : " ").append(i == 0 ? capital(word) : word);
      }
      return text.toString();
    }

    /** Sentences of ten to twenty words. */
    String sentences(int count, int topic) {
      StringBuilder text = new StringBuilder();
      for (int left = count; left > 0; ) {
        int length = left < 25 ? left : 10 + random.nextInt(11);
        text.append(text.isEmpty() ? "" : " ").append(words(length, topic)).append('.');
        left -= length;
      }
      return text.toString();
    }
  }

  /** What both versions of a story share. */
  private record Story(
      String id,
      LocalDate day,
      String time,
      String slug,
      int section,
      List<Integer> tags,
      int source,
      int author) {

    String path() {
      return day.toString().replace('-', '/') + "/" + slug;
    }
  }

  private final int count;
  private final Path mujaz;
  private final Path hugo;
  private final Random random;
  private final List<Tongue> tongues;
  private final List<Story> linkable = new ArrayList<>();
  private final Set<String> folders = new TreeSet<>();
  private final Set<String> used = new TreeSet<>();

  private Corpus(int count, Path folder, long seed) {
    this.count = count;
    this.mujaz = folder.resolve("mujaz");
    this.hugo = folder.resolve("hugo");
    this.random = new Random(seed);
    this.tongues =
        List.of(
            new Tongue(
                "ar",
                "اببتجحخدذرسشصضطظعغفقكلمنهوي",
                List.of("", "", "", "ال", "ال", "ال", "و", "وال", "ب", "بال", "ل", "لل", "ف"),
                List.of("", "", "", "", "ة", "ه", "ها", "هم", "ات", "ين", "ون", "ي"),
                seed + 1),
            new Tongue(
                "en",
                "aabcdeeefghiijklmnoopqrsttuvwxyz",
                List.of(""),
                List.of("", "", "", "s", "ed", "ing", "’s"),
                seed + 2));
  }

  private void write() {
    writeMujazProject();
    copy(HUGO, hugo);
    put(hugo.resolve("data/site.json"), "{\"sections\": [%s]}\n".formatted(list(SECTIONS, "s")));
    LocalDate day = NEWEST;
    int left = 0;
    for (int i = 0; i < count; i++) {
      if (left == 0) {
        day = i == 0 ? NEWEST : day.minusDays(1);
        left = 5 + random.nextInt(6);
      }
      // The first story of a day in this loop is the last in the day's time.
      Story story = story(i, day, 8 + left);
      left--;
      tongues.forEach(tongue -> writeStory(story, tongue));
      if (i == count / 2) {
        put(
            mujaz.resolveSibling("edit.txt"),
            "mujaz/" + mujazFile(story, "en") + "\nhugo/" + hugoFile(story, "en") + "\n");
      }
      remember(story);
    }
    terms("sections", SECTIONS, "s", "القسم", "Section");
    terms("tags", TAGS, "t", "الموضوع", "Topic");
    terms("sources", SOURCES, "n", "صحيفة", "Paper");
    terms("authors", AUTHORS, "w", "الكاتب", "Writer");
    folders.forEach(this::writeDateFolder);
    writeList("archive", "archive");
  }

  /** Links lead to stories that are written already: some hundreds stand for all of them. */
  private void remember(Story story) {
    if (linkable.size() < 500) {
      linkable.add(story);
    } else {
      linkable.set(random.nextInt(500), story);
    }
  }

  private Story story(int number, LocalDate day, int hour) {
    Set<Integer> tags = new LinkedHashSet<>();
    int wanted = 1 + random.nextInt(4);
    while (tags.size() < wanted) {
      tags.add((int) Math.pow(TAGS, random.nextDouble()) - 1);
    }
    Tongue english = tongues.get(1);
    String slug =
        (english.word(100) + "-" + english.word(100)).replaceAll("[^a-z-]", "") + "-" + number;
    return new Story(
        day + "-" + slug,
        day,
        "%sT%02d:%02d:00+04:00".formatted(day, hour, random.nextInt(60)),
        slug,
        random.nextInt(SECTIONS),
        List.copyOf(tags),
        random.nextInt(SOURCES),
        random.nextInt(AUTHORS));
  }

  private static String mujazFile(Story story, String language) {
    return "content/stories/%d/%s/%s.md".formatted(story.day().getYear(), story.id(), language);
  }

  private static String hugoFile(Story story, String language) {
    return "content/%s/%s.md".formatted(language, story.path());
  }

  private void writeStory(Story story, Tongue tongue) {
    int topic = story.tags().get(0);
    String title = tongue.words(8, topic);
    String summary = tongue.words(24, topic) + ".";
    String tags = story.tags().stream().map(t -> "t" + t).collect(Collectors.joining(", "));
    String place = capital(tongue.word(500));
    // The bodies are the same but for the form of a link to another story.
    String body = body(tongue, topic);
    Story other = linkable.isEmpty() ? null : linkable.get(tongue.random.nextInt(linkable.size()));
    put(
        mujaz.resolve(mujazFile(story, tongue.code)),
        """
        ---
        title: "%s"
        summary: "%s"
        date: %s
        section: s%d
        tags: [%s]
        source: n%d
        authors: [w%d]
        place: "%s"
        ---
        %s"""
            .formatted(
                title, summary, story.time(), story.section(), tags, story.source(),
                story.author(), place, linked(body, other == null ? "" : "story:" + other.id())));
    put(
        hugo.resolve(hugoFile(story, tongue.code)),
        """
        ---
        title: "%s"
        summary: "%s"
        date: %s
        sections: [s%d]
        tags: [%s]
        sources: [n%d]
        authors: [w%d]
        place: "%s"
        ---
        %s"""
            .formatted(
                title, summary, story.time(), story.section(), tags, story.source(),
                story.author(), place,
                linked(body, other == null ? "" : "{{< relref \"/" + other.path() + "\" >}}")));
    story.tags().forEach(tag -> used.add("t" + tag));
    used.add("n" + story.source());
    used.add("w" + story.author());
    String path = story.path();
    for (int slash = path.lastIndexOf('/'); slash > 0; slash = path.lastIndexOf('/', slash - 1)) {
      folders.add(path.substring(0, slash));
    }
  }

  private static String linked(String body, String address) {
    return body.replace("STORY", address.isEmpty() ? "https://other.example/" : address);
  }

  private String body(Tongue tongue, int topic) {
    Random dice = tongue.random;
    int paragraphs = 5 + dice.nextInt(5);
    int extras = 1 + dice.nextInt(paragraphs - 1);
    StringBuilder body = new StringBuilder();
    for (int i = 0; i < paragraphs; i++) {
      if (i == extras && dice.nextInt(2) == 0) {
        body.append("## ").append(tongue.words(4, topic)).append("\n\n");
      }
      body.append(tongue.sentences(30 + dice.nextInt(41), topic));
      if (i == 1) {
        body.append(" [").append(tongue.words(3, topic)).append("](STORY).");
      } else if (i == 2) {
        body.append(" *").append(tongue.words(2, topic)).append("* [");
        body.append(tongue.words(2, topic)).append("](https://elsewhere.example/").append(topic);
        body.append("/).");
      }
      body.append("\n\n");
      if (i == extras) {
        extra(tongue, topic, body);
      }
    }
    body.setLength(body.length() - 1);
    return body.toString();
  }

  private void extra(Tongue tongue, int topic, StringBuilder body) {
    switch (tongue.random.nextInt(3)) {
      case 0 -> {
        for (int i = 0; i < 3; i++) {
          body.append("- ").append(tongue.words(9, topic)).append(".\n");
        }
        body.append('\n');
      }
      case 1 -> body.append("> ").append(tongue.sentences(18, topic)).append("\n\n");
      default -> {}
    }
  }

  private void writeMujazProject() {
    put(mujaz.resolve("pom.xml"), POM.formatted(version()));
    put(mujaz.resolve(".mvn/jvm.config"), jvmConfig());
    // compare.sh makes site.yaml of this and of the settings that are measured.
    put(
        mujaz.resolve("site.yaml"),
        """
        title: {ar: أخبار الميناء, en: Harbour News}
        description: {ar: أخبار مدينتنا كل يوم, en: The news of our town every day}
        url: https://harbour.example/
        timeZone: Asia/Dubai
        sections:
        %stags:
        %ssources:
        %sauthors:
        %s"""
            .formatted(
                names(SECTIONS, "s", "القسم", "Section"),
                names(TAGS, "t", "الموضوع", "Topic"),
                names(SOURCES, "n", "صحيفة", "Paper"),
                names(AUTHORS, "w", "الكاتب", "Writer")));
  }

  private static String names(int size, String prefix, String arabic, String english) {
    return lines(
        size,
        i ->
            "  - {id: %s%d, name: {ar: %s, en: %s}}\n"
                .formatted(prefix, i, name(arabic, i, true), name(english, i, false)));
  }

  /** Names in letters: numbers would be isolated on each page, and names of desks have none. */
  private static String name(String kind, int number, boolean arabic) {
    String letters = arabic ? "ابتجحدرسشعفقكلمنهوي" : "abcdefghiklmnoprstu";
    int size = letters.length();
    String ending = "" + letters.charAt(number % size) + letters.charAt(number / size + 3);
    return kind + " " + (arabic ? ending + "ار" : capital(ending + "ar"));
  }

  /** Only those that a story has: Mujaz makes no list of the others but sections, Hugo would. */
  private void terms(String folder, int size, String prefix, String arabic, String english) {
    for (int i = 0; i < size; i++) {
      if (!used.contains(prefix + i) && !folder.equals("sections")) {
        continue;
      }
      for (Tongue tongue : tongues) {
        String name = name(tongue.isArabic() ? arabic : english, i, tongue.isArabic());
        put(
            hugo.resolve("content/%s/%s/%s%d/_index.md".formatted(tongue.code, folder, prefix, i)),
            "---\ntitle: %s\n---\n".formatted(name));
      }
    }
  }

  private void writeDateFolder(String path) {
    writeList(path, List.of("year", "month", "day").get(path.split("/").length - 1));
  }

  /** Hugo takes a folder for a list only where it has an _index.md. */
  private void writeList(String path, String kind) {
    for (Tongue tongue : tongues) {
      put(
          hugo.resolve("content/%s/%s/_index.md".formatted(tongue.code, path)),
          "---\ntitle: \"%s\"\ntype: %s\n---\n".formatted(path.replace('/', '-'), kind));
    }
  }

  private static String list(int size, String prefix) {
    return lines(size, i -> (i == 0 ? "" : ", ") + "\"" + prefix + i + "\"");
  }

  private static String lines(int size, IntFunction<String> line) {
    return IntStream.range(0, size).mapToObj(line).collect(Collectors.joining());
  }

  private static String capital(String word) {
    return word.substring(0, 1).toUpperCase(Locale.ROOT) + word.substring(1);
  }

  private static String version() {
    Matcher version =
        Pattern.compile("<artifactId>mujaz-maven-plugin</artifactId>\\s*<version>([^<$]+)")
            .matcher(text(Path.of("pom.xml")));
    if (!version.find()) {
      throw new IllegalStateException("pom.xml names no version of mujaz-maven-plugin");
    }
    return version.group(1);
  }

  /** Those that the goal init writes. */
  private static String jvmConfig() {
    return text(Path.of("src/main/resources/org/mujaz/scaffold/project/jvm.config"));
  }

  private static String text(Path file) {
    try {
      return Files.readString(file);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static void put(Path file, String text) {
    try {
      Files.createDirectories(file.getParent());
      Files.writeString(file, text);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static void copy(Path from, Path to) {
    try (Stream<Path> files = Files.walk(from)) {
      files
          .filter(Files::isRegularFile)
          .forEach(file -> put(to.resolve(from.relativize(file).toString()), text(file)));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static final String POM =
      """
      <?xml version="1.0" encoding="UTF-8"?>
      <project xmlns="http://maven.apache.org/POM/4.0.0">
        <modelVersion>4.0.0</modelVersion>
        <groupId>org.example</groupId>
        <artifactId>digest</artifactId>
        <version>1</version>
        <packaging>pom</packaging>
        <build>
          <plugins>
            <plugin>
              <groupId>org.mujaz</groupId>
              <artifactId>mujaz-maven-plugin</artifactId>
              <version>%s</version>
              <executions>
                <execution>
                  <goals>
                    <goal>generate</goal>
                  </goals>
                </execution>
              </executions>
            </plugin>
          </plugins>
        </build>
      </project>
      """;

  /** Takes the number of stories, a folder that may be new, and a seed. */
  public static void main(String[] arguments) {
    if (arguments.length < 2 || !Files.isDirectory(HUGO)) {
      System.err.println(
          "in the root of the repository: java src/bench/Corpus.java N FOLDER [SEED]");
      System.exit(2);
    }
    long seed = arguments.length > 2 ? Long.parseLong(arguments[2]) : 7;
    new Corpus(Integer.parseInt(arguments[0]), Path.of(arguments[1]), seed).write();
  }
}
