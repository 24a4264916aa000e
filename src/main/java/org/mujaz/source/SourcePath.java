package org.mujaz.source;

/**
 * The name of a file in the publisher's project, relative to its base folder.
 *
 * <p>Always written with {@code /}, in Unicode NFC, so that reports and output are the same on
 * every machine.
 *
 * @param value for example {@code content/stories/2017-10-18-raqqa/ar.md}; never absolute, never
 *     with a {@code .} or {@code ..} part
 */
public record SourcePath(String value) implements Comparable<SourcePath> {

  /** Checks the form. */
  public SourcePath {
    if (value.isEmpty() || value.startsWith("/") || value.indexOf('\\') >= 0) {
      throw new IllegalArgumentException("not a relative path with slashes: " + value);
    }
    for (String part : value.split("/", -1)) {
      if (part.isEmpty() || part.equals(".") || part.equals("..")) {
        throw new IllegalArgumentException("not a plain path: " + value);
      }
    }
  }

  /** The last part: the file's own name. */
  public String fileName() {
    return value.substring(value.lastIndexOf('/') + 1);
  }

  /** The folder that holds this file, or an empty string at the top. */
  public String folder() {
    int slash = value.lastIndexOf('/');
    return slash < 0 ? "" : value.substring(0, slash);
  }

  /** The file or folder {@code name} beside this one. */
  public SourcePath sibling(String name) {
    String folder = folder();
    return new SourcePath(folder.isEmpty() ? name : folder + "/" + name);
  }

  @Override
  public int compareTo(SourcePath other) {
    return value.compareTo(other.value);
  }

  @Override
  public String toString() {
    return value;
  }
}
