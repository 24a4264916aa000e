package org.mujaz.model;

import java.net.URI;
import java.net.URISyntaxException;
import java.nio.charset.StandardCharsets;
import java.text.Normalizer;
import java.util.Optional;
import java.util.regex.Pattern;
import org.mujaz.source.PortableNames;

/**
 * An address of the site, from its root: what the reader's browser asks for.
 *
 * @param path starts with {@code /} and ends in {@code /} or in a file name; in Unicode NFC, not
 *     percent-encoded
 */
public record Route(String path) implements Comparable<Route> {

  private static final String FORBIDDEN = "\\/:*?\"<>|#%";

  /** Names that Windows keeps for devices, whatever the case and whatever follows a dot. */
  private static final Pattern DEVICE =
      Pattern.compile(
          "(?:con|prn|aux|nul|conin\\$|conout\\$|(?:com|lpt)[0-9¹²³]) *(?:\\..*)?",
          Pattern.CASE_INSENSITIVE);

  private static final String DEVICE_BEGINS = "cpanlCPANL";

  private static final int SHORTEST_DEVICE = "con".length();

  private static final int LONGEST_DEVICE = "conout$".length();

  /** What the usual file systems take. */
  private static final int MAX_BYTES = 255;

  /** No character of UTF-16 has more bytes in UTF-8. */
  private static final int BYTES_PER_CHARACTER = 3;

  /** Where the output folder keeps the list of its files; nothing else may stand there. */
  public static final Route FILE_LIST = new Route("/.mujaz-files");

  /** Checks the form, so that no address can leave the output folder. */
  public Route {
    if (!path.startsWith("/") || !PortableNames.isComposed(path)) {
      throw new IllegalArgumentException("not an address: " + path);
    }
    int start = 1;
    for (int slash = path.indexOf('/', 1); slash >= 0; slash = path.indexOf('/', start)) {
      check(path, start, slash);
      start = slash + 1;
    }
    if (start < path.length()) {
      check(path, start, path.length());
    }
  }

  private static void check(String path, int start, int end) {
    if (start == end || !isPart(path, start, end)) {
      throw new IllegalArgumentException("not an address: " + path);
    }
  }

  /**
   * Whether {@code part} can stand between two slashes of an address, and be the name of a file on
   * every system: none of the characters that Windows or addresses give a meaning, no dot or space
   * at its end, not the name of a device, and at most 255 bytes in UTF-8.
   *
   * @see <a href="https://learn.microsoft.com/windows/win32/fileio/naming-a-file">Naming files</a>
   */
  public static boolean isPart(String part) {
    return isPart(part, 0, part.length());
  }

  private static boolean isPart(String text, int start, int end) {
    for (int i = start; i < end; i++) {
      char c = text.charAt(i);
      if (!isUsual(c) && (c < 0x20 || c == 0x7f || FORBIDDEN.indexOf(c) >= 0)) {
        return false;
      }
    }
    return start == end || (endsWell(text.charAt(end - 1)) && isFileName(text, start, end));
  }

  /** Most characters of addresses are one of these. */
  private static boolean isUsual(char c) {
    return (c >= 'a' && c <= 'z') || (c >= '0' && c <= '9') || c == '-';
  }

  private static boolean endsWell(char last) {
    return last != '.' && last != ' ';
  }

  private static boolean isFileName(String text, int start, int end) {
    if (end - start > MAX_BYTES / BYTES_PER_CHARACTER
        && text.substring(start, end).getBytes(StandardCharsets.UTF_8).length > MAX_BYTES) {
      return false;
    }
    return !mayBeDevice(text, start, end) || !DEVICE.matcher(text).region(start, end).matches();
  }

  /** By its first letter and its length up to the first dot or space: hardly any name may. */
  private static boolean mayBeDevice(String text, int start, int end) {
    if (DEVICE_BEGINS.indexOf(text.charAt(start)) < 0) {
      return false;
    }
    int stop = start;
    while (stop < end && text.charAt(stop) != '.' && text.charAt(stop) != ' ') {
      stop++;
    }
    return stop - start >= SHORTEST_DEVICE && stop - start <= LONGEST_DEVICE;
  }

  /** The address below this folder address. */
  public Route child(String name) {
    return new Route(path + name);
  }

  /** The file below the output folder that serves this address, such as {@code ar/index.html}. */
  public String file() {
    return path.endsWith("/") ? path.substring(1) + "index.html" : path.substring(1);
  }

  /** The percent-encoded path, for places that take only ASCII. */
  public String encoded() {
    return isPlain(path) ? path : encoded(path);
  }

  /** Whether a path has only letters, digits and marks that are never encoded (RFC 3986, 2.3). */
  public static boolean isPlain(String path) {
    for (int i = 0; i < path.length(); i++) {
      char c = path.charAt(i);
      boolean plain =
          (c >= 'a' && c <= 'z')
              || (c >= '-' && c <= '9')
              || (c >= 'A' && c <= 'Z')
              || c == '_'
              || c == '~';
      if (!plain) {
        return false;
      }
    }
    return true;
  }

  /** Any path, of this site or not, percent-encoded where it is not ASCII or has a meaning. */
  public static String encoded(String path) {
    try {
      return new URI(null, null, path, null).toASCIIString();
    } catch (URISyntaxException e) {
      throw new IllegalStateException(path, e);
    }
  }

  /**
   * A path as people copy it from a browser, percent-encoded or not, in NFC; nothing where it
   * cannot be decoded.
   */
  public static Optional<String> decoded(String path) {
    try {
      String decoded = path.contains("%") ? new URI(path).getPath() : path;
      return Optional.ofNullable(decoded)
          .filter(text -> text.indexOf('\uFFFD') < 0)
          .map(text -> Normalizer.normalize(text, Normalizer.Form.NFC));
    } catch (URISyntaxException e) {
      return Optional.empty();
    }
  }

  // Those of a record go through method handles, and every page is looked up by its route.
  @Override
  public boolean equals(Object other) {
    return other instanceof Route route && route.path.equals(path);
  }

  @Override
  public int hashCode() {
    return path.hashCode();
  }

  @Override
  public int compareTo(Route other) {
    return path.compareTo(other.path);
  }

  @Override
  public String toString() {
    return path;
  }
}
