package org.mujaz.preview;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;

/**
 * What the preview adds to pages: files of its own, since policies of sites forbid scripts in
 * pages.
 */
final class OwnFiles {

  /** Nothing of a site is below it: no part of an address of a site begins so. */
  static final String FOLDER = "/_mujaz/";

  /** Where news come from. */
  static final String EVENTS = FOLDER + "events";

  /** What belongs to the head of each page. */
  static final String HEAD = "<link rel=\"stylesheet\" href=\"" + FOLDER + "preview.css\">\n";

  private static final Map<String, String> FILES =
      Map.of(
          FOLDER + "preview.js", "preview.js",
          FOLDER + "preview.css", "preview.css",
          FOLDER + "overlay.css", "overlay.css");

  private OwnFiles() {}

  /** A page with the script at its end. */
  static String withScript(View view) {
    String html = view.html();
    int end = html.lastIndexOf("</body>");
    int at = end < 0 ? html.length() : end;
    String script =
        "<script src=\"%spreview.js\" data-mujaz-page=\"%s\" async></script>\n"
            .formatted(FOLDER, view.hash());
    return html.substring(0, at) + script + html.substring(at);
  }

  /** One of the files. */
  static Optional<Answer> answer(String path) {
    return Optional.ofNullable(FILES.get(path))
        .map(
            name ->
                Answer.of(Answer.OK, MediaTypes.of(name), bytes(name))
                    .with("Cache-Control", "no-store")
                    .with("X-Content-Type-Options", "nosniff"));
  }

  private static byte[] bytes(String name) {
    try (InputStream in = Objects.requireNonNull(OwnFiles.class.getResourceAsStream(name), name)) {
      return in.readAllBytes();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
