package org.mujaz.build;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/** Compares a site that follows its files with the same site, read whole. */
record FollowedSite(Path base) {

  /**
   * Of the sites that others are compared with. That none is taken for another has its own test.
   */
  private static final ThemeShelf THEMES = new ThemeShelf();

  /** A site that was not read yet, with a work folder of its own. */
  LiveSite open(String work, BuildWatcher watcher) {
    return LiveSite.open(request(work), watcher);
  }

  private BuildRequest request(String work) {
    return new BuildRequest(
        base,
        base.resolve("content"),
        base.resolve("themes"),
        base.resolve("site"),
        base.resolve("target").resolve(work),
        Instant.parse("2026-11-22T06:00:00Z"),
        false,
        2);
  }

  /** Everything that it serves, and everything that is wrong with it. */
  static Map<String, String> whole(LiveState state) {
    Map<String, String> all = new TreeMap<>();
    LivePages pages = state.pages().orElseThrow();
    pages
        .routes()
        .forEach(
            route ->
                pages
                    .file(route)
                    .filter(file -> !(file instanceof LiveFile.Copy))
                    .ifPresent(file -> all.put(route.path(), text(file))));
    pages.unpublished().forEach((route, why) -> all.put("unpublished " + route, why.toString()));
    state.problems().sorted().forEach(problem -> all.put("problem " + problem, ""));
    return all;
  }

  private static boolean isCard(String path) {
    return path.startsWith("/assets/cards/");
  }

  private static String text(LiveFile file) {
    return file instanceof LiveFile.Page page
        ? page.html()
        : new String(((LiveFile.Made) file).bytes(), StandardCharsets.ISO_8859_1);
  }

  /** The same pages, and the same problems. */
  void assertIsWhatAWholeReadingMakes(LiveState followed, String after) {
    try (LiveSite fresh = LiveSite.open(request("fresh"), THEMES, BuildWatcher.NONE)) {
      LiveState now = fresh.update(List.of()).orElseThrow();
      assertThat(followed.problems().sorted()).as(after).isEqualTo(now.problems().sorted());
      if (!now.problems().hasErrors()) {
        // What templates do wrong is found when pages are made.
        Map<String, String> expected = whole(now);
        Map<String, String> shown = whole(followed);
        // A card that no page names any more is still there.
        shown.keySet().removeIf(path -> isCard(path) && !expected.containsKey(path));
        assertThat(shown.keySet()).as(after).isEqualTo(expected.keySet());
        assertThat(shown.keySet())
            .as(after)
            .allSatisfy(path -> assertThat(shown.get(path)).isEqualTo(expected.get(path)));
      }
    }
  }
}
