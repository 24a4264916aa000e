package org.mujaz.importer.folder;

import static org.assertj.core.api.Assertions.assertThat;

import com.code_intelligence.jazzer.junit.FuzzTest;
import java.util.Arrays;
import java.util.List;
import org.mujaz.TestSite;
import org.mujaz.importer.Format;
import org.mujaz.importer.FuzzedImport;
import org.mujaz.importer.TestImport;

/**
 * Any bytes are imported as a text of another tool: its front matter in YAML, TOML or JSON, its
 * header of JBake, its shortcodes and its HTML. The first byte tells of which.
 */
final class OldTextFuzz {

  private static final String URL = "https://old.example/";

  /** A tool, the file that tells it, and the file of the text. */
  private record Place(Format format, String settings, String file) {}

  private static final List<Place> PLACES =
      List.of(
          new Place(Format.HUGO, "hugo.toml", "content/news/oil.ar.md"),
          new Place(Format.HUGO, "hugo.toml", "content/news/oil/index.en.html"),
          new Place(Format.JEKYLL, "_config.yml", "_posts/2024-05-06-oil.md"),
          new Place(Format.JEKYLL, "_config.yml", "_posts/2024-05-06-oil.html"),
          new Place(Format.JBAKE, "jbake.properties", "content/news/oil.md"),
          new Place(Format.JBAKE, "jbake.properties", "content/news/oil.html"),
          new Place(Format.JBAKE, "jbake.properties", "content/news/oil.adoc"));

  @FuzzTest
  void anyTextIsImportedOrTold(byte[] bytes) {
    if (bytes.length == 0) {
      return;
    }
    Place place = PLACES.get(Math.floorMod(bytes[0] - 'a', PLACES.size()));
    try (FuzzedImport fuzzed = new FuzzedImport()) {
      TestSite site = fuzzed.site();
      site.with("old/" + place.settings(), settings(place.format()))
          .with("old/" + place.file(), Arrays.copyOfRange(bytes, 1, bytes.length));
      TestImport done = fuzzed.of("old", place.format());
      if (done.report().isEmpty()) {
        assertThat(done.files()).as("a text for the text").hasSize(1);
      }
    }
  }

  private static String settings(Format format) {
    return switch (format) {
      case HUGO -> "baseURL = '" + URL + "'\n";
      case JEKYLL -> "url: " + URL + "\n";
      default -> "site.host=" + URL + "\n";
    };
  }
}
