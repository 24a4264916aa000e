package org.mujaz.assemble;

import java.net.URI;
import java.net.URISyntaxException;
import java.nio.charset.StandardCharsets;
import java.text.Normalizer;
import java.util.Arrays;
import java.util.Optional;
import java.util.regex.Pattern;
import org.mujaz.model.Route;

/** Reads former addresses, as people copy them from a browser or another system. */
final class Aliases {

  private static final Pattern DEVICE =
      Pattern.compile("(con|prn|aux|nul|com[0-9]|lpt[0-9])(\\..*)?", Pattern.CASE_INSENSITIVE);

  /** In bytes: what the usual file systems take as a name, and as a path with room before it. */
  private static final int LONGEST_NAME = 255;

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
      String decoded = rooted.contains("%") ? decoded(rooted) : rooted;
      String normal = Normalizer.normalize(decoded, Normalizer.Form.NFC);
      boolean file = normal.substring(normal.lastIndexOf('/') + 1).contains(".");
      if (bytes(normal) > LONGEST_PATH
          || Arrays.stream(normal.split("/", -1)).anyMatch(Aliases::isReserved)) {
        return Optional.empty();
      }
      Route route = new Route(file || normal.endsWith("/") ? normal : normal + "/");
      return route.path().equals("/") ? Optional.empty() : Optional.of(route);
    } catch (IllegalArgumentException | URISyntaxException notAPath) {
      return Optional.empty();
    }
  }

  private static int bytes(String text) {
    return text.getBytes(StandardCharsets.UTF_8).length;
  }

  /**
   * Hidden folders, such as that of a repository, names that Windows keeps for devices, and what is
   * too long for a name.
   */
  private static boolean isReserved(String part) {
    return bytes(part) > LONGEST_NAME
        || (part.startsWith(".") && !part.equals(".well-known"))
        || DEVICE.matcher(part).matches();
  }

  private static String decoded(String path) throws URISyntaxException {
    String decoded = new URI(path).getPath();
    if (decoded == null || decoded.contains("\uFFFD")) {
      throw new IllegalArgumentException(path);
    }
    return decoded;
  }
}
