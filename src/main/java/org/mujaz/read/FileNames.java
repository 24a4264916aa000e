package org.mujaz.read;

import java.nio.file.Path;
import java.util.Locale;
import java.util.Set;
import org.mujaz.source.PortableNames;
import org.mujaz.source.SourcePath;

/** What a file below the content folder is, going by its name. */
public final class FileNames {

  /** Files that may be published beside a text. */
  private static final Set<String> MEDIA =
      Set.of(
          "jpg", "jpeg", "png", "gif", "webp", "svg", "avif", "pdf", "mp3", "m4a", "ogg", "opus",
          "wav", "mp4", "webm", "vtt", "csv", "json", "geojson", "ics", "zip", "epub");

  private static final Set<String> SYSTEM_FILES = Set.of("thumbs.db", "desktop.ini", ".ds_store");

  private FileNames() {}

  /** The file's own name, in NFC. */
  static String of(Path file) {
    return PortableNames.composed(String.valueOf(file.getFileName()));
  }

  /**
   * Whether an editor or a system left the file: hidden files, {@code x~}, {@code #x#}, {@code
   * Thumbs.db}, {@code desktop.ini}. Nobody means them to be read, so nothing is said of them.
   */
  public static boolean isIgnored(String name) {
    return name.startsWith(".") || isLitter(name);
  }

  /** The same for files that are copied as they are, where {@code .well-known} has a meaning. */
  static boolean isLitter(String name) {
    return name.endsWith("~")
        || (name.startsWith("#") && name.endsWith("#"))
        || name.equals(".git")
        || SYSTEM_FILES.contains(name.toLowerCase(Locale.ROOT));
  }

  /** Whether the name can be a part of a {@link SourcePath} and of a path on every system. */
  static boolean isUsable(String name) {
    return name.chars().noneMatch(c -> c < 0x20 || c == 0x7F || c == '\\');
  }

  /** Whether a file of this name may be published beside a text. */
  public static boolean isMedia(String name) {
    return MEDIA.contains(extension(name));
  }

  private static String extension(String name) {
    return name.substring(name.lastIndexOf('.') + 1).toLowerCase(Locale.ROOT);
  }
}
