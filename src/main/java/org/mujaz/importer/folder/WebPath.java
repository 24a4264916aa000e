package org.mujaz.importer.folder;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.Optional;

/** Paths of a site and of a project, with slashes. */
final class WebPath {

  private WebPath() {}

  /**
   * What a relative path leads to.
   *
   * @param folder a path that ends in a slash, or is empty
   * @param path relative to it, or from the root when it begins with a slash
   * @return without {@code .} and {@code ..}; nothing where it leads out of the root
   */
  static Optional<String> resolve(String folder, String path) {
    String whole = path.startsWith("/") ? path : folder + path;
    Deque<String> parts = new ArrayDeque<>();
    for (String part : whole.split("/", -1)) {
      if (part.equals("..")) {
        if (parts.isEmpty()) {
          return Optional.empty();
        }
        parts.removeLast();
      } else if (!part.equals(".") && !part.isEmpty()) {
        parts.addLast(part);
      }
    }
    boolean closed = whole.endsWith("/") || whole.endsWith("/.") || whole.endsWith("/..");
    String joined = String.join("/", parts);
    return Optional.of(
        (whole.startsWith("/") ? "/" : "") + joined + (closed && !joined.isEmpty() ? "/" : ""));
  }

  /** A folder of a project by a setting; {@code otherwise} where the setting leads out of it. */
  static String inside(String setting, String otherwise) {
    String path = unrooted(setting.replace('\\', '/'));
    return resolve("", path)
        .map(folder -> folder.replaceFirst("/$", ""))
        .filter(folder -> !folder.isEmpty())
        .orElse(otherwise);
  }

  /** The folder of a path, with its last slash. */
  static String folder(String path) {
    return path.substring(0, path.lastIndexOf('/') + 1);
  }

  /** The last part of a path. */
  static String name(String path) {
    return path.substring(path.lastIndexOf('/') + 1);
  }

  /** The path before the ending of its last part. */
  static String stem(String path) {
    int dot = path.lastIndexOf('.');
    return dot > path.lastIndexOf('/') ? path.substring(0, dot) : path;
  }

  /** A path without the slashes that it begins with. */
  static String unrooted(String path) {
    int start = 0;
    while (start < path.length() && path.charAt(start) == '/') {
      start++;
    }
    return path.substring(start);
  }

  /** The path part of an address, before {@code ?} and {@code #}. */
  static String plain(String address) {
    int end = 0;
    while (end < address.length() && address.charAt(end) != '?' && address.charAt(end) != '#') {
      end++;
    }
    return address.substring(0, end);
  }
}
