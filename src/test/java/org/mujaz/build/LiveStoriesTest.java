package org.mujaz.build;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.mujaz.TestSite;

/** Stories that come, go, and depend on each other, while a site follows its files. */
@Timeout(value = 120, unit = TimeUnit.SECONDS)
final class LiveStoriesTest {

  private static final List<String> IDS =
      List.of("2017-10-17-oil", "2017-10-18-raqqa", "2017-10-19-sea", "2018-01-02-gold");

  /** Names that are first read in one story and meant in another, and one that is taken apart. */
  private static final List<String> FACTS =
      List.of(
          "tags: [الأمن]",
          "tags: [الامن, war]",
          "tags: [wars]",
          "authors: [هدى علي]",
          "authors: [هدي علي]",
          "source: Harbour Wire",
          "source: Harbor Wire",
          "section: politics",
          "image: {src: map.svg, alt: A map}",
          "section: politcs",
          "titel: A title",
          "tags: [",
          "slug: gold",
          "date: 2017-10-17T05:00:00Z",
          "lead: true",
          "draft: true",
          "aliases: [/old/]",
          "summary: A standfirst");

  private static final List<String> BODIES =
      List.of(
          "Words.",
          "## Part\n\nWords.",
          "See [oil](story:2017-10-17-oil#part) and [sea](../2017-10-19-sea/en.md).",
          "See ![a map](map.svg) and [raqqa](story:2017-10-18-raqqa).",
          "See [an address](/en/2018/01/02/gold/).");

  @TempDir Path base;

  private static String story(String facts, String body) {
    return "---\ntitle: A title\n" + facts + "\n---\n" + body + "\n";
  }

  private TestSite site() {
    TestSite site = TestSite.in(base).with(TestSite.SITE_YAML);
    for (String id : IDS) {
      site.with(file(id, "en.md"), story("", "Words."));
    }
    return site;
  }

  private static String file(String id, String name) {
    return "content/stories/" + id + "/" + name;
  }

  @ParameterizedTest
  @ValueSource(longs = {1, 2, 3, 4})
  void whateverComesAndGoesItIsWhatAWholeReadingMakes(long seed) throws IOException {
    TestSite site = site();
    Random random = new Random(seed);
    FollowedSite followed = new FollowedSite(base);
    try (LiveSite live = followed.open("live", BuildWatcher.NONE)) {
      live.update(List.of());
      for (int edit = 0; edit < 20; edit++) {
        List<Path> changed = new ArrayList<>();
        String what = edit(site, random, changed);
        live.update(changed)
            .ifPresent(state -> followed.assertIsWhatAWholeReadingMakes(state, what));
      }
    }
  }

  private static String edit(TestSite site, Random random, List<Path> changed) throws IOException {
    String id = IDS.get(random.nextInt(IDS.size()));
    String name = file(id, List.of("en.md", "ar.md", "map.svg").get(random.nextInt(3)));
    Path path = site.path(name);
    changed.add(path);
    if (Files.exists(path) && random.nextInt(3) == 0) {
      Files.delete(path);
      return name + " is gone";
    }
    if (name.endsWith(".svg")) {
      site.with(name, "<svg xmlns=\"http://www.w3.org/2000/svg\" viewBox=\"0 0 9 9\"/>");
      return name;
    }
    String facts = FACTS.get(random.nextInt(FACTS.size()));
    String body = BODIES.get(random.nextInt(BODIES.size()));
    site.with(name, story(facts, body));
    return name + ": " + facts + ", " + body;
  }

  @Test
  void ofAStoryWithAnotherTagOnlyItsFilesAreRead() {
    TestSite site = site();
    FollowedSite followed = new FollowedSite(base);
    Readings readings = new Readings();
    try (LiveSite live = followed.open("live", readings)) {
      live.update(List.of());
      String name = file(IDS.get(0), "en.md");
      site.with(name, story("tags: [war]", "Words."));
      LiveState now = live.update(List.of(site.path(name))).orElseThrow();
      assertThat(readings.count).isEqualTo(1);
      assertThat(FollowedSite.whole(now)).containsKey("/en/tags/war/");
      followed.assertIsWhatAWholeReadingMakes(now, name);
    }
  }

  @Test
  void ofAStoryWithAnErrorEverythingElseIsToldToo() {
    TestSite site = site();
    FollowedSite followed = new FollowedSite(base);
    try (LiveSite live = followed.open("live", BuildWatcher.NONE)) {
      live.update(List.of());
      String name = file(IDS.get(0), "en.md");
      site.with(name, story("titel: T\nsection: politcs", "[x](story:nowhere)"));
      LiveState now = live.update(List.of(site.path(name))).orElseThrow();
      assertThat(now.problems().sorted())
          .extracting(problem -> problem.code().id())
          .containsExactlyInAnyOrder("unknown-key", "unknown-section", "broken-link");
      site.with(name, story("", "Words."));
      LiveState mended = live.update(List.of(site.path(name))).orElseThrow();
      assertThat(mended.problems().sorted()).isEmpty();
      followed.assertIsWhatAWholeReadingMakes(mended, name);
    }
  }

  @Test
  void aFileThatNobodyKnowsGoesWithItsProblem() throws IOException {
    TestSite site = site().with(file(IDS.get(0), "notes.docx"), "x");
    Path notes = site.path(file(IDS.get(0), "notes.docx"));
    try (LiveSite live = new FollowedSite(base).open("live", BuildWatcher.NONE)) {
      assertThat(live.update(List.of()).orElseThrow().problems().sorted()).hasSize(1);
      Files.delete(notes);
      assertThat(live.update(List.of(notes)).orElseThrow().problems().sorted()).isEmpty();
    }
  }

  /** Counts how often all folders are looked at. */
  private static final class Readings implements BuildWatcher {
    private int count;

    @Override
    public void begin(Stage stage) {
      count += stage == Stage.READING ? 1 : 0;
    }

    @Override
    public void expect(int things) {}

    @Override
    public void done() {}
  }
}
