package org.mujaz.preview;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;
import org.mujaz.TestSite;

/** What a preview shows while its files change. */
@Timeout(value = 120, unit = TimeUnit.SECONDS)
final class PreviewTest {

  private static final String STORIES =
      Raqqa.ARABIC
          + Raqqa.ENGLISH
          + """
          -- content/stories/2017-10-18-oil/en.md --
          ---
          title: Oil
          section: politics
          ---
          A text about oil, see [Raqqa](../2017-10-18-raqqa/en.md).
          """;

  @TempDir Path base;

  private TestSite site() {
    return TestSite.in(base).with(TestSite.SITE_YAML).with(STORIES);
  }

  @Test
  void aPageIsMadeWhenItIsAskedForAndNothingIsPublished() throws IOException {
    try (RunningPreview preview = RunningPreview.of(site())) {
      assertThat(preview.get(Raqqa.PAGE).statusCode()).isEqualTo(200);
      assertThat(preview.get(Raqqa.PAGE).body()).contains("<p>A text about Raqqa.</p>");
      assertThat(preview.get("/en/").body()).contains("Raqqa").contains("Oil");
      assertThat(preview.get("/ar/2017/10/18/raqqa/").body()).contains("نص عن الرقة.");
    }
    assertThat(base.resolve("site")).doesNotExist();
  }

  @Test
  void editedWordsAreOnEveryPageThatShowsThem() {
    try (RunningPreview preview = RunningPreview.of(site())) {
      assertThat(
              preview.write(
                  """
                  -- content/stories/2017-10-18-raqqa/en.md --
                  ---
                  title: Raqqa is free
                  section: politics
                  ---
                  Other words.
                  """))
          .isEmpty();
      assertThat(preview.get(Raqqa.PAGE).body()).contains("Other words.").contains("Raqqa is free");
      assertThat(preview.get("/en/").body()).contains("Raqqa is free");
      assertThat(preview.get("/en/2017/10/18/").body()).contains("Raqqa is free");
      assertThat(preview.get("/en/sections/politics/").body()).contains("Raqqa is free");
      assertThat(preview.get("/en/feed.xml").body()).contains("Other words.");
      assertThat(preview.get("/parallel/2017/10/18/raqqa/").body()).contains("Other words.");
    }
  }

  @Test
  void anErrorLeavesTheLastGoodPageUntilItIsMended() {
    try (RunningPreview preview = RunningPreview.of(site())) {
      List<String> report =
          preview.write(
              """
              -- content/stories/2017-10-18-raqqa/en.md --
              ---
              title: Raqqa
              section: politcs
              ---
              Other words.
              """);
      assertThat(report)
          .containsExactly(
              "content/stories/2017-10-18-raqqa/en.md:3:10: error: unknown section «politcs»"
                  + " [unknown-section]",
              "    section: politcs",
              "    help: did you mean «Politics» (politics)?");
      assertThat(preview.get(Raqqa.PAGE).body()).contains("A text about Raqqa.");
      assertThat(
              preview.write("-- content/stories/2017-10-18-raqqa/en.md --\n# Raqqa\n\nMended.\n"))
          .isEmpty();
      assertThat(preview.get(Raqqa.PAGE).body()).contains("Mended.");
    }
  }

  @Test
  void whatIsDeletedIsNotThereAnyMoreAndWhatIsNewIs() throws IOException {
    try (RunningPreview preview = RunningPreview.of(site())) {
      Files.delete(base.resolve("content/stories/2017-10-18-oil/en.md"));
      assertThat(preview.next()).isEmpty();
      assertThat(preview.get("/en/2017/10/18/oil/").statusCode()).isEqualTo(404);
      assertThat(preview.get("/en/").body()).doesNotContain("Oil");
      preview.write("-- content/stories/2018/2018-01-01-new/en.md --\n# New year\n\nNews.\n");
      assertThat(preview.get("/en/2018/01/01/new/").body()).contains("News.");
    }
  }

  @Test
  void aStoryThatIsRenamedMoves() throws IOException {
    try (RunningPreview preview = RunningPreview.of(site())) {
      Path stories = base.resolve("content/stories");
      Files.move(stories.resolve("2017-10-18-oil"), stories.resolve("2017-10-19-gas"));
      assertThat(preview.next()).isEmpty();
      assertThat(preview.get("/en/2017/10/18/oil/").statusCode()).isEqualTo(404);
      assertThat(preview.get("/en/2017/10/19/gas/").body()).contains("A text about oil");
      // The folder of its new name is watched too.
      preview.write("-- content/stories/2017-10-19-gas/en.md --\n# Gas\n\nA text about gas.\n");
      assertThat(preview.get("/en/2017/10/19/gas/").body()).contains("A text about gas.");
    }
  }

  @Test
  void settingsAndThemesAreFollowed() {
    try (RunningPreview preview = RunningPreview.of(site())) {
      preview.write(TestSite.SITE_YAML.replace("en: Digest", "en: Herald"));
      assertThat(preview.get("/en/").body()).contains("Herald");
      preview.write(
          TestSite.SITE_YAML
              + "theme: ours\n"
              + "-- themes/ours/theme.yaml --\nextends: mujaz\n"
              + "-- themes/ours/assets/css/main.css.ftlt --\nbody { color: red }\n");
    }
  }

  @Test
  void aSiteWithoutSettingsIsExplainedUntilItHasThem() {
    TestSite bare = TestSite.in(base).with(STORIES);
    try (RunningPreview preview = RunningPreview.of(bare)) {
      assertThat(preview.get("/").statusCode()).isEqualTo(503);
      assertThat(preview.get("/").body()).contains("There is nothing to show yet");
      assertThat(preview.write(TestSite.SITE_YAML)).isEmpty();
      assertThat(preview.get("/en/").body()).contains("Raqqa");
    }
  }

  @Test
  void aSiteThatBeginsWithAnErrorShowsTheRest() {
    TestSite wrong = site().with("content/stories/2017-10-18-oil/en.md", "---\ntitel: Oil\n---\nx");
    try (RunningPreview preview = RunningPreview.of(wrong)) {
      assertThat(preview.get(Raqqa.PAGE).body()).contains("A text about Raqqa.");
      assertThat(preview.get("/en/2017/10/18/oil/").statusCode()).isEqualTo(404);
      preview.write("-- content/stories/2017-10-18-oil/en.md --\n# Oil\n\nNow it is right.\n");
      assertThat(preview.get("/en/2017/10/18/oil/").body()).contains("Now it is right.");
    }
  }

  @Test
  void filesThatEditorsLeaveForAMomentChangeNothing() throws IOException {
    try (RunningPreview preview = RunningPreview.of(site())) {
      Path folder = base.resolve("content/stories/2017-10-18-raqqa");
      Path probe = Files.createFile(folder.resolve("4913"));
      Files.delete(probe);
      preview.write("-- content/stories/2017-10-18-raqqa/en.md --\n# Raqqa\n\nOther words.\n");
      assertThat(preview.get(Raqqa.PAGE).body()).contains("Other words.");
      assertThat(preview.waiting()).isZero();
    }
  }

  @Test
  void ofAHundredSavesInAMomentTheLastIsShownAndFewAreRead() throws IOException {
    try (RunningPreview preview = RunningPreview.of(site())) {
      Path story = base.resolve("content/stories/2017-10-18-raqqa/en.md");
      for (int save = 1; save <= 100; save++) {
        Files.writeString(story, "# Raqqa\n\nSave " + save + ".\n");
      }
      int read = 0;
      while (!preview.get(Raqqa.PAGE).body().contains("Save 100.")) {
        preview.next();
        read++;
      }
      assertThat(read).isLessThan(20);
    }
  }

  @Test
  void manyStoriesThatComeAndGoTogetherAreAllShown() throws IOException {
    try (RunningPreview preview = RunningPreview.of(site())) {
      for (int day = 1; day <= 28; day++) {
        Path folder = base.resolve("content/stories/2018-02-%02d-day".formatted(day));
        Files.createDirectories(folder);
        Files.writeString(folder.resolve("en.md"), "# Day " + day + "\n\nNews.\n");
      }
      Files.delete(base.resolve("content/stories/2017-10-18-oil/en.md"));
      Files.delete(base.resolve("content/stories/2017-10-18-oil"));
      while (preview.get("/en/2017/10/18/oil/").statusCode() != 404
          || preview.get("/en/2018/02/28/day/").statusCode() == 404) {
        preview.next();
      }
      for (int day = 1; day <= 28; day++) {
        assertThat(preview.get("/en/2018/02/%02d/day/".formatted(day)).body()).contains("News.");
      }
    }
  }
}
