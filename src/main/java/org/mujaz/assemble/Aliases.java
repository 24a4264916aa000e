package org.mujaz.assemble;

import java.net.URI;
import java.net.URISyntaxException;
import java.text.Normalizer;
import java.util.Arrays;
import java.util.Optional;
import java.util.regex.Pattern;
import org.mujaz.model.Route;

/** Reads former addresses, as people copy them from a browser or another system. */
final class Aliases {

  private static final Pattern DEVICE =
      Pattern.compile("(con|prn|aux|nul|com[0-9]|lpt[0-9])(\\..*)?", Pattern.CASE_INSENSITIVE);

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
      String decoded = rooted.contains("%") ? decoded(rooted) : rooted;
      String normal = Normalizer.normalize(decoded, Normalizer.Form.NFC);
      boolean file = normal.substring(normal.lastIndexOf('/') + 1).contains(".");
      if (Arrays.stream(normal.split("/", -1)).anyMatch(Aliases::isReserved)) {
        return Optional.empty();
      }
      Route route = new Route(file || normal.endsWith("/") ? normal : normal + "/");
      return route.path().equals("/") ? Optional.empty() : Optional.of(route);
    } catch (IllegalArgumentException | URISyntaxException notAPath) {
      return Optional.empty();
    }
  }

  /** Hidden folders, such as that of a repository, and names that Windows keeps for devices. */
  private static boolean isReserved(String part) {
    return (part.startsWith(".") && !part.equals(".well-known")) || DEVICE.matcher(part).matches();
  }

  private static String decoded(String path) throws URISyntaxException {
    String decoded = new URI(path).getPath();
    if (decoded == null || decoded.contains("\uFFFD")) {
      throw new IllegalArgumentException(path);
    }
    return decoded;
  }
}
