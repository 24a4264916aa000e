package org.mujaz.browser;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Base64;
import java.util.Map;

/** Pictures of whole pages, for people to look at. */
final class Screenshots {

  private static final Path FOLDER = Path.of("target/screenshots");

  private Screenshots() {}

  /** Writes the page as it looks now, all of its height, to {@code NAME.png}. */
  static Path take(Browser browser, String name) {
    // Pictures below the fold load late, and there is no fold here.
    browser.run(
        "return Promise.all([...document.images].map(i => { i.loading = 'eager';"
            + " return i.decode().catch(() => null); }))");
    return write(browser, name, true);
  }

  /** Writes what the window shows of the page. */
  static Path takeWindow(Browser browser, String name) {
    return write(browser, name, false);
  }

  private static Path write(Browser browser, String name, boolean all) {
    Map<String, Object> picture =
        browser.devTools(
            "Page.captureScreenshot",
            Map.of("format", "png", "captureBeyondViewport", all, "optimizeForSpeed", true));
    try {
      Files.createDirectories(FOLDER);
      return Files.write(
          FOLDER.resolve(name + ".png"),
          Base64.getDecoder().decode(String.valueOf(picture.get("data"))));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
