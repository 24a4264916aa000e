package org.mujaz.model;

import java.net.URI;
import java.net.URISyntaxException;
import java.text.Normalizer;

/**
 * An address of the site, from its root: what the reader's browser asks for.
 *
 * @param path starts with {@code /} and ends in {@code /} or in a file name; in Unicode NFC, not
 *     percent-encoded
 */
public record Route(String path) implements Comparable<Route> {

  private static final String FORBIDDEN = "\\/:*?\"<>|#%";

  /** Where the output folder keeps the list of its files; nothing else may stand there. */
  public static final Route FILE_LIST = new Route("/.mujaz-files");

  /** Checks the form, so that no address can leave the output folder. */
  public Route {
    if (!path.startsWith("/") || !Normalizer.isNormalized(path, Normalizer.Form.NFC)) {
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

  /** Whether {@code part} can stand between two slashes of an address on every system. */
  public static boolean isPart(String part) {
    return isPart(part, 0, part.length());
  }

  private static boolean isPart(String text, int start, int end) {
    boolean onlyDots = true;
    for (int i = start; i < end; i++) {
      char c = text.charAt(i);
      if (c < 0x20 || c == 0x7f || FORBIDDEN.indexOf(c) >= 0) {
        return false;
      }
      onlyDots &= c == '.';
    }
    return !onlyDots || end - start > 2 || start == end;
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
    return isPlain() ? path : uri();
  }

  /** Whether it has only letters, digits and marks that are never encoded (RFC 3986, 2.3). */
  private boolean isPlain() {
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

  private String uri() {
    try {
      return new URI(null, null, path, null).toASCIIString();
    } catch (URISyntaxException e) {
      throw new IllegalStateException(path, e);
    }
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
