package org.mujaz.build;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.mujaz.TestSite;

/** A site that follows its files is the site that would be read now. */
@Timeout(value = 120, unit = TimeUnit.SECONDS)
final class LiveSiteTest {

  private static final List<String> IDS =
      List.of("2017-10-17-oil", "2017-10-18-raqqa", "2017-10-18-gold", "2017-10-19-sea");

  private static final List<String> KEYS =
      List.of(
          "title: Another title",
          "summary: Another standfirst",
          "updated: 2026-01-02",
          "place: Aden",
          "section: politics",
          "tags: [oil, war]",
          "date: 2017-10-20",
          "slug: other",
          "lead: true",
          "draft: true",
          "publish: 2030-01-01",
          "expires: 2020-01-01",
          "together: true",
          "aliases: [/former/]",
          "authors: [Huda]",
          "source: Reuters",
          "corrections: [{date: 2026-01-01, text: It was wrong.}]");

  private static final List<String> BODIES =
      List.of(
          "Some words.",
          "## A heading\n\nOther words, [more](story:2017-10-18-raqqa).",
          "[An address](/en/) and ![a picture](map.svg \"A map\").",
          "[Nothing](story:nowhere)");

  private static final String SETTINGS = siteYaml() + "theme:\n  name: ours\n";

  @TempDir Path base;

  private FollowedSite followed() {
    return new FollowedSite(base);
  }

  private TestSite site() {
    TestSite site = TestSite.in(base).with(TestSite.SITE_YAML);
    for (String id : IDS) {
      site.with(file(id, "en"), "---\ntitle: Title of " + id + "\n---\nWords.\n");
      site.with(file(id, "ar"), "---\ntitle: عنوان " + id + "\n---\nكلمات.\n");
      site.with(
          "content/stories/" + id + "/map.svg",
          "<svg xmlns=\"http://www.w3.org/2000/svg\" viewBox=\"0 0 9 9\"><title>m</title></svg>");
    }
    return site;
  }

  private static String siteYaml() {
    return TestSite.SITE_YAML.substring(TestSite.SITE_YAML.indexOf('\n') + 1);
  }

  private static String file(String id, String language) {
    return "content/stories/" + id + "/" + language + ".md";
  }

  @ParameterizedTest
  @ValueSource(longs = {1, 2, 3})
  void afterAnyEditsItIsWhatAWholeReadingMakes(long seed) {
    TestSite site = site();
    Random random = new Random(seed);
    try (LiveSite live = followed().open("live", BuildWatcher.NONE)) {
      live.update(List.of());
      for (int edit = 0; edit < 20; edit++) {
        String id = IDS.get(random.nextInt(IDS.size()));
        String name = file(id, random.nextBoolean() ? "en" : "ar");
        String key = random.nextInt(3) > 0 ? "" : KEYS.get(random.nextInt(KEYS.size())) + "\n";
        String title = key.startsWith("title") ? "" : "title: T" + random.nextInt(3) + "\n";
        String body = BODIES.get(random.nextInt(BODIES.size()));
        site.with(name, "---\n" + title + key + "---\n" + body + "\n");
        LiveState followed = live.update(List.of(site.path(name))).orElseThrow();
        followed().assertIsWhatAWholeReadingMakes(followed, name + ": " + title + key + body);
      }
    }
  }

  /** Each line is what a file says next; a file without words is taken away. */
  private static final List<Map.Entry<String, String>> THEME_EDITS =
      List.of(
          Map.entry("themes/ours/assets/css/own.css", "p { color: red }"),
          Map.entry("themes/ours/templates/404.ftlh", "<p><#if></p>"),
          Map.entry("themes/ours/templates/404.ftlh", "<p>${page.nothing}</p>"),
          Map.entry("content/stories/2017-10-19-sea/en.md", "---\ntitle: Seas\n---\nWords.\n"),
          Map.entry("themes/ours/templates/404.ftlh", "<p>Gone</p>"),
          Map.entry("themes/ours/messages/en.properties", "skip = Jump"),
          Map.entry(
              "content/site.yaml", SETTINGS + "  settings:\n    colours.accent: \"#123456\"\n"),
          Map.entry("content/stories/2017-10-19-sea/en.md", "---\ntitle: Sea\n---\nWords.\n"),
          Map.entry("content/site.yaml", SETTINGS),
          Map.entry("themes/ours/templates/404.ftlh", ""),
          Map.entry("themes/ours/assets/css/own.css", ""));

  @Test
  void afterAnyEditsOfItsThemeItIsWhatAWholeReadingMakes() throws IOException {
    TestSite site = site();
    site.with("themes/ours/theme.yaml", "extends: mujaz\n").with("content/site.yaml", SETTINGS);
    try (LiveSite live = followed().open("live", BuildWatcher.NONE)) {
      FollowedSite.whole(live.update(List.of()).orElseThrow());
      for (Map.Entry<String, String> edit : THEME_EDITS) {
        if (edit.getValue().isEmpty()) {
          Files.delete(site.path(edit.getKey()));
        } else {
          site.with(edit.getKey(), edit.getValue());
        }
        LiveState followed = live.update(List.of(site.path(edit.getKey()))).orElseThrow();
        followed().assertIsWhatAWholeReadingMakes(followed, edit.toString());
      }
    }
  }

  @Test
  void wordsAloneLeaveThePlanAsItIs() {
    TestSite site = site();
    try (LiveSite live = followed().open("live", new OnlyOnce())) {
      live.update(List.of());
      String name = file(IDS.get(1), "en");
      site.with(
          name,
          "---\ntitle: Other words\nsummary: A standfirst\n---\n[See](story:2017-10-17-oil).\n");
      LiveState now = live.update(List.of(site.path(name))).orElseThrow();
      assertThat(now.problems().hasErrors()).isFalse();
      assertThat(FollowedSite.whole(now).get("/en/2017/10/18/raqqa/"))
          .contains("Other words", "A standfirst");
    }
  }

  /** A plan is made, and no second one. */
  private static final class OnlyOnce implements BuildWatcher {
    private int plans;

    @Override
    public void begin(Stage stage) {
      if (stage == Stage.PLAN) {
        plans++;
        assertThat(plans).isEqualTo(1);
      }
    }

    @Override
    public void expect(int things) {}

    @Override
    public void done() {}
  }

  @Test
  void twoPreviewsOfOneSiteDoNotDisturbEachOther() {
    site();
    try (LiveSite one = followed().open("live", BuildWatcher.NONE);
        LiveSite other = followed().open("live", BuildWatcher.NONE)) {
      LiveState first = one.update(List.of()).orElseThrow();
      assertThat(FollowedSite.whole(other.update(List.of()).orElseThrow()))
          .isEqualTo(FollowedSite.whole(first));
    }
  }
}
