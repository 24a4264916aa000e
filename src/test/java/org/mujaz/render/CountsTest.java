package org.mujaz.render;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.IntStream;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.mujaz.TestSite;
import org.mujaz.build.TestBuild;
import org.mujaz.model.Digits;
import org.mujaz.model.Language;
import org.mujaz.text.Phrases;

/** Every number of stories on a page is the number of stories that can be found there. */
final class CountsTest {

  private static final String SITE =
      TestSite.SITE_YAML
          + """
          pageSize: {days: 2, stories: 2}
          untranslated: POLICY
          -- content/stories/2026-11-20-a/ar.md --
          ---
          section: politics
          tags: [water]
          authors: Layan Darwish
          source: Reuters
          ---
          # أ

          نص.
          -- content/stories/2026-11-20-a/en.md --
          # A

          Text.
          -- content/stories/2026-11-20-b/en.md --
          ---
          tags: [water]
          source: Reuters
          ---
          # B

          Text.
          -- content/stories/2026-11-19-c/en.md --
          ---
          section: politics
          tags: [water]
          ---
          # C

          Text.
          -- content/stories/2026-10-01-d/ar.md --
          ---
          section: politics
          tags: [water]
          ---
          # د

          نص.
          -- content/stories/2026-10-01-e/ar.md --
          ---
          draft: true
          tags: [water]
          ---
          # مسودة

          نص.
          -- content/stories/2026-10-02-f/en.md --
          ---
          expires: 2026-11-01
          tags: [water]
          ---
          # Expired

          Text.
          -- content/stories/2026-10-03-g/ar.md --
          ---
          together: true
          tags: [water]
          ---
          # معًا

          نص.
          -- content/stories/2025-01-05-h/en.md --
          ---
          tags: [water]
          ---
          # H

          Text.
          """;

  private static final int MOST = 30;

  @TempDir private Path base;

  private final Map<String, Document> pages = new HashMap<>();
  private final Map<String, Integer> numbers = new HashMap<>();

  private void build(String policy) throws IOException {
    TestBuild built = TestBuild.of(TestSite.in(base).with(SITE.replace("POLICY", policy)));
    assertThat(built.report()).doesNotContain("error");
    built
        .files()
        .forEach(
            (name, bytes) -> {
              if (name.endsWith("index.html")) {
                String path = "/" + name.replaceFirst("index\\.html$", "");
                pages.put(
                    path,
                    Jsoup.parse(new String(bytes, StandardCharsets.UTF_8), "https://x" + path));
              }
            });
    for (Language language : Language.values()) {
      String file = "themes/mujaz/messages/" + language.code() + ".properties";
      Phrases words = Phrases.read(Files.readString(Path.of(file)), language, Digits.LATN);
      IntStream.range(0, MOST)
          .forEach(
              count -> {
                numbers.put(words.format("digest.count", Map.of("count", count)), count);
                numbers.put(words.format("archive.count", Map.of("count", count)), count);
              });
    }
  }

  private Document page(String path) {
    return Objects.requireNonNull(pages.get(path), path);
  }

  private int number(String words) {
    return Objects.requireNonNull(numbers.get(words), words);
  }

  @ParameterizedTest
  @ValueSource(strings = {"hide", "link", "show"})
  void holdsInBothEditions(String policy) throws IOException {
    build(policy);
    assertThat(pages).hasSizeGreaterThan(30);
    for (String edition : List.of("/ar/", "/en/")) {
      pages.keySet().stream().filter(path -> path.startsWith(edition)).forEach(this::check);
    }
  }

  private void check(String path) {
    Document page = page(path);
    for (Element part : page.select(".past-day")) {
      assertThat(number(part.expectFirst(".meta span").text()))
          .as(path)
          .isEqualTo(part.select(".story, li").size());
    }
    if (path.matches("/../\\d{4}/\\d\\d/\\d\\d/")) {
      assertThat(number(page.expectFirst(".day-head .meta span").text()))
          .as(path)
          .isEqualTo(page.select(".story").size());
    } else if (path.matches("/../(sections|tags|sources|authors)/[^/]+/")) {
      assertThat(number(page.expectFirst(".page-head .meta span").text()))
          .as(path)
          .isEqualTo(entries(path));
    }
    for (Element counted : page.select("main:not(:has(.feeds)) :is(.letter, .way) li")) {
      String list = URI.create(counted.select("a").attr("href")).getPath();
      int entries = list.matches("/../\\d{4}/\\d\\d/") ? cells(page(list)) : entries(list);
      assertThat(number(counted.select(".note").text())).as(list).isEqualTo(entries);
    }
    for (Element month : page.select("table.month")) {
      checkMonth(path, month);
    }
    if (path.endsWith("/archive/")) {
      assertThat(number(page.select(".page-head .meta").text())).as(path).isEqualTo(cells(page));
    }
  }

  private void checkMonth(String path, Element month) {
    Element words =
        Optional.ofNullable(month.selectFirst("caption .note"))
            .orElseGet(() -> page(path).expectFirst(".page-head .meta"));
    assertThat(number(words.text())).as(path).isEqualTo(cells(month));
    for (Element day : month.select("td a")) {
      assertThat(Integer.parseInt(day.select(".count").text()))
          .as(path + " " + day.attr("href"))
          .isEqualTo(page(day.attr("href")).select(".story").size());
    }
  }

  private static int cells(Element calendars) {
    return calendars.select("td .count").eachText().stream().mapToInt(Integer::parseInt).sum();
  }

  /** The entries of a list on all of its pages. */
  private int entries(String list) {
    int entries = 0;
    for (int number = 1;
        number == 1 || pages.containsKey(list + "page/" + number + "/");
        number++) {
      String path = number == 1 ? list : list + "page/" + number + "/";
      entries += page(path).select(".dated > li").size();
    }
    return entries;
  }
}
