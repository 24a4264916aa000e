package org.mujaz.theme;

import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import org.mujaz.source.SourcePath;

/** A file of a theme, read whole. */
public final class ThemeFile {
  private final String path;
  private final SourcePath source;
  private final byte[] bytes;

  /**
   * Takes the bytes as they are.
   *
   * @param path within the theme, with slashes, such as {@code templates/article.ftlh}
   * @param source its name in reports, such as {@code themes/mujaz/templates/article.ftlh}
   */
  ThemeFile(String path, SourcePath source, byte[] bytes) {
    this.path = path;
    this.source = source;
    this.bytes = bytes.clone();
  }

  /** The place within the theme. */
  String path() {
    return path;
  }

  /** Whether it is what {@code other} is. */
  boolean isSame(ThemeFile other) {
    return path.equals(other.path)
        && source.equals(other.source)
        && Arrays.equals(bytes, other.bytes);
  }

  /** The name in reports. */
  public SourcePath source() {
    return source;
  }

  /** The content. */
  public byte[] bytes() {
    return bytes.clone();
  }

  /** The content as UTF-8; ThemeFiles has made sure that templates and messages are. */
  String text() {
    String text = new String(bytes, StandardCharsets.UTF_8);
    return text.startsWith("\uFEFF") ? text.substring(1) : text;
  }
}
