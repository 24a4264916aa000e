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

  /** Checks the form, so that no address can leave the output folder. */
  public Route {
    if (!path.startsWith("/") || !Normalizer.isNormalized(path, Normalizer.Form.NFC)) {
      throw new IllegalArgumentException("not an address: " + path);
    }
    String[] parts = path.substring(1).split("/", -1);
    for (int i = 0; i < parts.length; i++) {
      boolean last = i == parts.length - 1;
      if ((parts[i].isEmpty() && !last) || !isPart(parts[i])) {
        throw new IllegalArgumentException("not an address: " + path);
      }
    }
  }

  /** Whether {@code part} can stand between two slashes of an address on every system. */
  public static boolean isPart(String part) {
    return !part.equals(".")
        && !part.equals("..")
        && part.chars().noneMatch(c -> c < 0x20 || c == 0x7f || "\\/:*?\"<>|#%".indexOf(c) >= 0);
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
