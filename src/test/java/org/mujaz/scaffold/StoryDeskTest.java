package org.mujaz.scaffold;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.mujaz.TestSite;
import org.mujaz.build.TestBuild;
import org.mujaz.model.Language;
import org.mujaz.problem.InvalidInput;
import org.mujaz.problem.Problems;

/** What a new story looks like, and what is refused. */
class StoryDeskTest {

  @TempDir private Path base;

  private TestSite site() {
    return TestSite.in(base).with(TestSite.SITE_YAML);
  }

  /** An order in the words of a command line. */
  static StoryOrder order(Map<String, String> words) {
    return new StoryOrder(
        Optional.ofNullable(words.get("title")),
        Optional.ofNullable(words.get("lang")).flatMap(Language::ofCode),
        Optional.ofNullable(words.get("section")),
        Optional.ofNullable(words.get("date")),
        Optional.ofNullable(words.get("slug")),
        Optional.ofNullable(words.get("translate")));
  }

  static String start(TestSite site, Map<String, String> words) {
    return StoryDesk.open(site.base(), site.path("content"), TestBuild.CLOCK, new Problems())
        .orElseThrow()
        .start(order(words))
        .value();
  }

  private String text(String file) throws IOException {
    return Files.readString(base.resolve(file));
  }

  @Test
  void anEnglishStoryHasEnglishKeysAndComments() throws IOException {
    String file =
        start(
            site(),
            Map.of(
                "title", "First tram reaches: the harbour", "lang", "en", "section", "Politics"));
    assertThat(file)
        .isEqualTo("content/stories/2026/2026-11-22-first-tram-reaches-the-harbour/en.md");
    assertThat(text(file))
        .isEqualTo(
            """
            ---
            title: "First tram reaches: the harbour"
            section: politics
            draft: true   # nothing is published while this line is here; delete it when you are done
            #
            # The rest is optional: take away the # at the start of a line and write the value, or leave it.
            # summary: A sentence or two below the headline   # else taken from the first sentences
            # tags: [word, another word]   # what this story has in common with others
            # authors: Name
            # source: {name: Agency or newspaper, url: "https://example.org/"}
            # place: City   # stands before the first sentence
            # image: {src: photo.jpg, alt: What it shows to those who cannot see it, credit: Photographer}   # a file in this folder
            # date: 2026-11-22 09:30   # the day is that of the folder; write a date if you want the hour
            # publish: 2026-11-22 18:00   # not before this moment
            # lead: true   # on top of the day
            # together: true   # neither version is published before both are done
            ---

            """);
  }

  @Test
  void anArabicStoryHasArabicKeysAndAnArabicAddressBelowAnIdThatCanBeTyped() throws IOException {
    String file =
        start(site(), Map.of("title", "أول ترام يصل إلى الميناء", "date", "18 أكتوبر 2017"));
    assertThat(file).matches("content/stories/2017/2017-10-18-[a-z-]+/ar\\.md");
    assertThat(text(file))
        .startsWith(
            """
            ---
            العنوان: أول ترام يصل إلى الميناء
            المسار: أول-ترام-يصل-إلى-الميناء
            مسودة: نعم   # لا يُنشر الخبر ما دام هذا السطر هنا؛ احذفه حين تفرغ
            #
            # ما يلي اختياري: احذف العلامة # من أول السطر واكتب القيمة، ودع ما لا تحتاج إليه.
            # القسم:   # واحد من: سياسة
            """);
  }

  @Test
  void aSlugOfOnesOwnIsTheAddressInBothLanguages() throws IOException {
    String file = start(site(), Map.of("title", "عودة الأسواق", "slug", "raqqa"));
    assertThat(file).isEqualTo("content/stories/2026/2026-11-22-raqqa/ar.md");
    assertThat(text(file)).doesNotContain("المسار");
  }

  @ParameterizedTest
  @CsvSource({"ar, عودة الأسواق", "en, Markets return"})
  void aDraftBuildsWithoutAProblemAndWithEveryCommentMadeTrue(String lang, String title)
      throws IOException {
    String file = start(site(), Map.of("title", title, "lang", lang, "date", "2026-11-22 07:15"));
    TestSite site = site();
    assertThat(TestBuild.of(site).report()).isEmpty();

    String written =
        text(file)
            .lines()
            .filter(line -> !line.matches("(draft|مسودة|date|التاريخ): .*"))
            .filter(line -> !line.matches("# [^:]*[.،] .*|# (The rest|ما يلي).*|#"))
            .map(line -> line.startsWith("# ") ? line.substring(2) : line)
            .map(line -> line.replace("09:30", "06:30").replace("18:00", "07:00"))
            .map(
                line ->
                    line.matches("(section|القسم):   .*")
                        ? line.replace(":  ", ": politics  ")
                        : line)
            .filter(line -> !line.matches("(together|معًا): .*"))
            .map(line -> line.replace("2026-11-22 0", "2026-11-21 0"))
            .collect(Collectors.joining("\n"));
    Files.writeString(base.resolve(file), written + "\n\nText.\n");
    Files.copy(
        Path.of("content/stories/2026/2026-11-20-marsa-tram/tram.jpg"),
        base.resolve(file).resolveSibling("photo.jpg"));
    TestBuild built = TestBuild.of(site);
    assertThat(built.report()).isEmpty();
    assertThat(built.files().keySet())
        .anyMatch(name -> name.startsWith(lang + "/2026/11/21/") && name.endsWith("/index.html"));
  }

  @Test
  void whatIsThereIsNeverChanged() throws IOException {
    TestSite site = site();
    String file = start(site, Map.of("title", "Markets return", "lang", "en"));
    Files.writeString(base.resolve(file), "mine");
    assertThatThrownBy(() -> start(site, Map.of("title", "Markets, return!", "lang", "ar")))
        .isInstanceOf(InvalidInput.class)
        .hasMessage(
            "there is a story «2026-11-22-markets-return» already, in"
                + " content/stories/2026/2026-11-22-markets-return; give this one another name with"
                + " -Dslug=…, or start its other language with"
                + " -Dtranslate=2026-11-22-markets-return");
    assertThat(text(file)).isEqualTo("mine");
  }

  @Test
  void anIdIsTakenWhereverTheStoryStands() {
    TestSite site = site().with("content/stories/old/2026-11-22-x.en.md", "# X\n\nText.\n");
    assertThatThrownBy(() -> start(site, Map.of("title", "X", "lang", "en")))
        .hasMessageContaining("in content/stories/old/2026-11-22-x;");
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "section|politcs|section (mujaz.section) is «politcs»; did you mean «politics»?",
        "section|سياسه عامة جدا|section (mujaz.section) is «سياسه عامة جدا»; the sections in"
            + " content/site.yaml are politics",
        "date|3/4/2017|date (mujaz.date) is «3/4/2017»; write 2017-10-18 or 2017-10-18 09:30",
        "slug|../out|slug (mujaz.slug) is «../out»; write letters, digits and hyphens, such as out",
        "title|' '|a story needs a headline: -Dtitle=\"…\"; or name a story to translate:"
            + " -Dtranslate=STORY",
      })
  void whatCannotBeIsRefusedWithWhatWouldDo(String key, String value, String refusal) {
    Map<String, String> words = new TreeMap<>(Map.of("title", "Markets return"));
    words.put(key, value);
    assertThatThrownBy(() -> start(site(), words))
        .isInstanceOf(InvalidInput.class)
        .hasMessage(refusal);
    assertThat(base.resolve("content/stories")).doesNotExist();
  }

  @Test
  void withoutReadableSettingsNothingIsStarted() {
    Problems problems = new Problems();
    TestSite site = TestSite.in(base).with("content/site.yaml", "titel: x\n");
    assertThat(StoryDesk.open(base, site.path("content"), TestBuild.CLOCK, problems)).isEmpty();
    assertThat(problems.hasErrors()).isTrue();
  }
}
