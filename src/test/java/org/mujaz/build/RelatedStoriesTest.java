package org.mujaz.build;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.mujaz.TestSite;

/** Which other stories an article leads to. */
final class RelatedStoriesTest {

  private static final Pattern SECTION =
      Pattern.compile("(?s)<section class=\"related\".*?</section>");

  private static final Pattern STORY = Pattern.compile("<a [^>]*href=\"(/[^\"]*/\\d{4}/[^\"]*)\"");

  private static final String SITE =
      TestSite.SITE_YAML
          + """
          -- content/stories/2026-11-20-wall.ar.txt --
          كشف سور حصن قديم قرب الواحة
          عثر المنقبون في الواحة على سور حصن من الطين، وقال علماء الآثار إن السور بني قبل ألفي سنة.
          المصدر: موجز
          -- content/stories/2026-11-18-dig.ar.txt --
          المنقب يعود إلى واحته
          بدأ منقب موسما جديدا للبحث عن الحصون الطينية، وتوقع عالم أثري أن يجد أسوارا في الواحات.
          المصدر: موجز
          -- content/stories/2026-11-19-budget.ar.txt --
          المجلس يقر الميزانية
          أقر المجلس ميزانية العام المقبل بأغلبية الأصوات، وزاد الإنفاق على المدارس.
          المصدر: موجز
          -- content/stories/2026-11-17-wall.en.md --
          # Old fort found

          Diggers found a wall of a fort in the oasis.
          """;

  @TempDir private Path base;

  private List<String> related(String archive, String path) {
    TestBuild built = TestBuild.of(TestSite.in(base).with(archive));
    assertThat(built.report()).doesNotContain("error");
    return related(built, path);
  }

  private static List<String> related(TestBuild built, String path) {
    return SECTION
        .matcher(built.file(path + "index.html"))
        .results()
        .flatMap(section -> STORY.matcher(section.group()).results())
        .map(link -> link.group(1))
        .distinct()
        .toList();
  }

  @Test
  void textAloneRelatesStoriesInWhateverFormsTheirWordsAre() {
    assertThat(related(SITE, "ar/2026/11/20/wall/")).containsExactly("/ar/2026/11/18/dig/");
    assertThat(related(SITE, "ar/2026/11/18/dig/")).containsExactly("/ar/2026/11/20/wall/");
    assertThat(related(SITE, "ar/2026/11/19/budget/")).isEmpty();
  }

  @Test
  void aSharedSectionAloneDoesNot() {
    String sections =
        """
        -- content/stories/2026-11-20-wall.yaml --
        section: politics
        -- content/stories/2026-11-19-budget.yaml --
        section: politics
        """;
    assertThat(related(SITE + sections, "ar/2026/11/19/budget/")).isEmpty();
  }

  private static String tagged(String day, String name, String tags) {
    return """
        -- content/stories/%s-%s.en.md --
        ---
        title: %s
        tags: [%s]
        ---
        A text.
        """
        .formatted(day, name, name, tags);
  }

  private static final String TAGGED =
      TestSite.SITE_YAML
          + tagged("2026-11-20", "now", "sea, turtles")
          + tagged("2026-11-19", "sea-new", "sea")
          + tagged("2026-11-12", "sea-old", "sea")
          + tagged("2026-11-11", "turtles", "turtles")
          + tagged("2026-11-10", "both", "turtles, sea")
          + tagged("2026-11-10", "other", "");

  @Test
  void moreSharedTagsComeFirstThenTheRarerThenTheNewer() {
    assertThat(related(TAGGED, "en/2026/11/20/now/"))
        .containsExactly(
            "/en/2026/11/10/both/",
            "/en/2026/11/11/turtles/",
            "/en/2026/11/19/sea-new/",
            "/en/2026/11/12/sea-old/");
  }

  @Test
  void aShareOfTheTextAddsToASharedTag() {
    String text = "Turtles of the northern beach laid eggs near the lighthouse.\n";
    String site =
        TAGGED
            + "-- content/stories/2026-11-20-now.en.md --\n---\ntitle: now\ntags: [sea]\n---\n"
            + text
            + "-- content/stories/2026-11-12-sea-old.en.md --\n---\ntitle: sea-old\ntags: [sea]\n---\n"
            + text;
    assertThat(related(site, "en/2026/11/20/now/").get(0)).isEqualTo("/en/2026/11/12/sea-old/");
  }

  @Test
  void whatIsYearsOldGivesWayToWhatIsNew() {
    String site =
        TestSite.SITE_YAML
            + tagged("2026-11-20", "now", "sea, turtles")
            + tagged("2026-11-19", "sea-new", "sea")
            + tagged("2026-11-18", "sea-too", "sea")
            + tagged("2016-11-11", "turtles", "turtles");
    assertThat(related(site, "en/2026/11/20/now/"))
        .containsExactly(
            "/en/2026/11/19/sea-new/", "/en/2026/11/18/sea-too/", "/en/2016/11/11/turtles/");
  }

  @Test
  void theOrderDoesNotDependOnThreads() {
    TestSite site = TestSite.in(base).with(SITE + TAGGED.substring(TestSite.SITE_YAML.length()));
    List<String> one = related(TestBuild.of(site, 1, false), "en/2026/11/20/now/");
    assertThat(related(TestBuild.of(site, 8, false), "en/2026/11/20/now/"))
        .isEqualTo(one)
        .hasSize(4);
  }
}
