package org.mujaz.browser;

import java.io.IOException;
import java.lang.management.ManagementFactory;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Random;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.mujaz.TestSite;
import org.mujaz.build.TestBuild;
import org.mujaz.model.Language;

/**
 * What a search costs in a large digest; run by hand, since figures differ from machine to machine.
 *
 * <p>The stories are made of words that are made of letters, as frequent as words are (Zipf) and
 * with the prefixes and endings that they have: less alike than real ones, so files get no smaller.
 */
public final class SearchBench {

  private static final List<String> STARTS =
      List.of("", "", "", "ال", "ال", "ال", "و", "وال", "ب", "بال", "ل", "لل", "ف", "ك");

  private static final List<String> ENDINGS =
      List.of("", "", "", "", "ة", "ه", "ها", "هم", "ات", "ين", "ون", "ي");

  private static final List<String> ENGLISH_ENDINGS = List.of("", "", "", "s", "ed", "ing", "'s");

  /** About so many stems are particles, which a third of all words of a text are. */
  private static final int FUNCTION_WORDS = 40;

  private final Random random = new Random(7);
  private final Map<Language, List<String>> stems = new LinkedHashMap<>();

  private SearchBench() {
    stems.put(Language.ARABIC, stems("اببتجحخدذرسشصضطظعغفقكلمنهوي", 40_000));
    stems.put(Language.ENGLISH, stems("aabcdeeefghiijklmnoopqrsttuvwxyz", 40_000));
  }

  private List<String> stems(String letters, int count) {
    return IntStream.range(0, count)
        .mapToObj(
            i -> {
              StringBuilder stem = new StringBuilder();
              // Frequent words are short.
              int length = 3 + random.nextInt(i < 500 ? 2 : 4);
              for (int j = 0; j < length; j++) {
                stem.append(letters.charAt(random.nextInt(letters.length())));
              }
              return stem.toString();
            })
        .distinct()
        .toList();
  }

  private String word(Language language) {
    return word(language, 0);
  }

  /** A word that is not among the most frequent ones. */
  private String word(Language language, int frequent) {
    List<String> all = stems.getOrDefault(language, List.of());
    int rank;
    do {
      rank = (int) Math.pow(all.size(), random.nextDouble()) - 1;
    } while (rank < frequent);
    String stem = all.get(rank);
    return language == Language.ARABIC
        ? usual(STARTS, stem) + stem + usual(ENDINGS, stem + "-")
        : stem + usual(ENGLISH_ENDINGS, stem);
  }

  /** Most words have one form that is usual, so that there are about as many forms as in news. */
  private String usual(List<String> all, String stem) {
    return random.nextInt(8) == 0
        ? any(all)
        : all.get(Math.floorMod(stem.hashCode() * 31, all.size()));
  }

  private String any(List<String> all) {
    return all.get(random.nextInt(all.size()));
  }

  private String words(Language language, int count) {
    return IntStream.range(0, count).mapToObj(i -> word(language)).collect(Collectors.joining(" "));
  }

  private String story(Language language, int number) {
    StringBuilder text = new StringBuilder();
    text.append("---\nsection: s%d\nsummary: %s\n---\n".formatted(number % 6, words(language, 24)));
    text.append("# ").append(words(language, 8)).append("\n");
    for (int paragraph = 0; paragraph < 5; paragraph++) {
      text.append('\n').append(words(language, 30 + random.nextInt(40))).append(".\n");
    }
    return text.toString();
  }

  private void write(TestSite site, int stories) {
    site.with(
        TestSite.SITE_YAML
            + IntStream.range(0, 6)
                .mapToObj(
                    i -> "  - {id: s%d, name: {ar: قسم %d, en: Desk %d}}\n".formatted(i, i, i))
                .collect(Collectors.joining())
            + "theme: {name: mujaz, cards: false}\n");
    for (int i = 0; i < stories; i++) {
      // Five a day.
      String day = java.time.LocalDate.of(2026, 11, 20).minusDays(i / 5).toString();
      String folder = "content/stories/%s/%s-story-%d/".formatted(day.substring(0, 4), day, i);
      for (Language language : Language.values()) {
        site.with(folder + language.code() + ".md", story(language, i));
      }
    }
  }

  private static double build(TestSite site) {
    double before = cpu();
    TestBuild built = TestBuild.of(site);
    if (!built.report().isEmpty()) {
      throw new IllegalStateException(built.report());
    }
    return cpu() - before;
  }

  private static double cpu() {
    return ManagementFactory.getOperatingSystemMXBean()
            instanceof com.sun.management.OperatingSystemMXBean system
        ? system.getProcessCpuTime() / 1e9
        : 0;
  }

  /** Takes a folder that may be filled, and the number of stories. */
  public static void main(String[] arguments) throws IOException {
    SearchBench bench = new SearchBench();
    TestSite site = TestSite.in(Path.of(arguments[0]));
    bench.write(site, Integer.parseInt(arguments[1]));
    build(site);
    double with = build(site);
    Path yaml = site.path("content/site.yaml");
    String on = Files.readString(yaml);
    Files.writeString(yaml, on + "search: off\n");
    double without = build(site);
    Files.writeString(yaml, on);
    build(site);
    System.err.printf(
        Locale.ROOT,
        "CPU seconds of a build: %.1f with the index, %.1f without: %.0f %%%n",
        with,
        without,
        100 * (with - without) / with);
    try (Browser browser = Browser.start(Chromium.find().orElseThrow())) {
      for (Language language : Language.values()) {
        for (int words = 1; words <= 3; words++) {
          bench.measure(browser, browser.serve(site.path("site")), language, words);
        }
      }
    }
  }

  private void measure(Browser browser, URI root, Language language, int words) {
    List<Long> weights = new ArrayList<>();
    int files = 0;
    for (int i = 0; i < 21; i++) {
      browser.reset();
      browser.open(root.resolve(language.code() + "/search/"));
      NetworkLog.read(browser);
      browser.run(
          "location.search = '?q=' + encodeURIComponent(arguments[0])",
          // Nobody looks for "in" and "of".
          IntStream.range(0, words)
              .mapToObj(word -> word(language, FUNCTION_WORDS))
              .collect(Collectors.joining(" ")));
      browser.run(
          "return new Promise(done => { const wait = () => document.querySelector('.results li')"
              + " || document.getElementById('search-status').textContent ? setTimeout(done, 300)"
              + " : setTimeout(wait, 50); wait(); })");
      List<NetworkLog.Request> index =
          NetworkLog.read(browser).stream()
              .filter(request -> request.address().getPath().contains("/assets/search/"))
              .toList();
      weights.add(index.stream().mapToLong(NetworkLog.Request::bytes).sum());
      files += index.size();
    }
    weights.sort(null);
    System.err.printf(
        Locale.ROOT,
        "%s, %d words: median %d bytes, nine of ten within %d, in %d files%n",
        language.code(),
        words,
        weights.get(weights.size() / 2),
        weights.get(weights.size() * 9 / 10),
        files / weights.size());
  }
}
