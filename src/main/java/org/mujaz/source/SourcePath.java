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
    for (int start = 0; start <= value.length(); ) {
      int slash = value.indexOf('/', start);
      int end = slash < 0 ? value.length() : slash;
      if (isNoName(value, start, end)) {
        throw new IllegalArgumentException("not a plain path: " + value);
      }
      start = end + 1;
    }
  }

  /** Whether a part is empty, {@code .} or {@code ..}. */
  private static boolean isNoName(String value, int start, int end) {
    int length = end - start;
    return length == 0
        || (length <= 2 && value.charAt(start) == '.' && value.charAt(end - 1) == '.');
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

  // Those of a record go through method handles, and each file is looked up by its name.
  @Override
  public boolean equals(Object other) {
    return other instanceof SourcePath path && path.value.equals(value);
  }

  @Override
  public int hashCode() {
    return value.hashCode();
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
