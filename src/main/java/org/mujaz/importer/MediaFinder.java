package org.mujaz.importer;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.mujaz.model.Route;

/** Finds the file that an address of the origin means. */
final class MediaFinder {

  /** An address, of which a path is left; what follows it chooses a size or a version. */
  private static final Pattern ADDRESS =
      Pattern.compile(
          "^(?:[a-zA-Z][a-zA-Z0-9+.-]*:)?(?://[^/]*)?(?<path>[^?#]*).*$", Pattern.DOTALL);

  /** How WordPress names smaller copies of a picture, or the one that it made of a huge one. */
  private static final Pattern COPY =
      Pattern.compile("-(?:\\d{1,5}+x\\d{1,5}+|scaled)(?=\\.[a-zA-Z]{1,5}+$)");

  private final List<MediaShelf> shelves;

  MediaFinder(List<MediaShelf> shelves) {
    this.shelves = List.copyOf(shelves);
  }

  /**
   * The file: the original where the address is that of a smaller copy, and from as much of the
   * path as there are folders for.
   */
  Optional<MediaFile> find(String address) {
    for (String name : names(address)) {
      for (MediaShelf shelf : shelves) {
        Optional<MediaFile> found = shelf.find(name);
        if (found.isPresent()) {
          return found;
        }
      }
    }
    return Optional.empty();
  }

  private static Set<String> names(String address) {
    Matcher matcher = ADDRESS.matcher(address.strip());
    if (!matcher.matches()) {
      return Set.of();
    }
    String path = matcher.group("path");
    String decoded = Route.decoded(path).orElse(path).replaceFirst("^/+", "");
    Set<String> names = new LinkedHashSet<>(ends(COPY.matcher(decoded).replaceFirst("")));
    names.addAll(ends(decoded));
    return names;
  }

  /** {@code a/b/c}, {@code b/c}, {@code c}. */
  private static List<String> ends(String path) {
    List<String> ends = new ArrayList<>();
    for (int from = 0; from >= 0 && from < path.length(); from = next(path, from)) {
      ends.add(path.substring(from));
    }
    return ends;
  }

  private static int next(String path, int from) {
    int slash = path.indexOf('/', from);
    return slash < 0 ? -1 : slash + 1;
  }
}
