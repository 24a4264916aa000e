package org.mujaz.assemble;

import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Optional;
import org.mujaz.model.Route;

/** Reads former addresses, as people copy them from a browser or another system. */
final class Aliases {

  /** In bytes: what the usual file systems take as a path, with room before it. */
  private static final int LONGEST_PATH = 2000;

  private Aliases() {}

  /**
   * The route of a former address: a path from the site's root, with or without the first slash,
   * percent-encoded or not; nothing where it is not a path that a file can serve.
   */
  static Optional<Route> route(String alias) {
    String path = alias.strip();
    if (path.isEmpty() || path.contains("://") || path.startsWith("//")) {
      return Optional.empty();
    }
    String rooted = path.startsWith("/") ? path : "/" + path;
    try {
      return Route.decoded(rooted)
          .filter(normal -> normal.getBytes(StandardCharsets.UTF_8).length <= LONGEST_PATH)
          .filter(normal -> Arrays.stream(normal.split("/", -1)).noneMatch(Aliases::isHidden))
          .map(Aliases::closed)
          .filter(normal -> !normal.equals("/"))
          .map(Route::new);
    } catch (IllegalArgumentException notAPath) {
      return Optional.empty();
    }
  }

  /** A folder ends in a slash, a file has an extension. */
  private static String closed(String path) {
    boolean file = path.substring(path.lastIndexOf('/') + 1).contains(".");
    return file || path.endsWith("/") ? path : path + "/";
  }

  /** Hidden folders, such as that of a repository. */
  private static boolean isHidden(String part) {
    return part.startsWith(".") && !part.equals(".well-known");
  }
}
