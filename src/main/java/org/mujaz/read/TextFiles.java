package org.mujaz.read;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Optional;
import org.mujaz.hash.FileState;
import org.mujaz.problem.ProblemCode;
import org.mujaz.problem.Problems;
import org.mujaz.problem.ReportPhrase;
import org.mujaz.source.Location;
import org.mujaz.source.SourceFile;
import org.mujaz.source.SourcePath;
import org.mujaz.source.Utf8;
import org.mujaz.text.Characters;

/** Reads text files: UTF-8 and nothing else, of a sane size, clean of characters that do harm. */
public final class TextFiles {

  /** No article is larger: 4 MiB. */
  static final int LARGEST = 4 << 20;

  private TextFiles() {}

  /**
   * Reads a text.
   *
   * @return nothing when it is too large or not UTF-8, which was reported
   */
  public static Optional<SourceFile> read(Path file, SourcePath path, Problems problems) {
    return read(bytes(file, path), path, problems);
  }

  /**
   * Reads the text that a file has, or had.
   *
   * @return nothing when it is too large or not UTF-8, which was reported
   */
  static Optional<SourceFile> read(byte[] bytes, SourcePath path, Problems problems) {
    return text(bytes, path, problems)
        .map(text -> clean(path, withoutByteOrderMark(text), problems));
  }

  private static Optional<String> text(byte[] bytes, SourcePath path, Problems problems) {
    if (bytes.length > LARGEST) {
      problems.add(ProblemCode.FILE_TOO_LARGE, Location.of(path), ReportPhrase.MEGABYTES.with("4"));
      return Optional.empty();
    }
    Utf8 decoded = Utf8.of(bytes);
    String text = decoded.text();
    if (!decoded.valid()) {
      problems.add(ProblemCode.INVALID_UTF8, SourceFile.of(path, text).at(text.length()));
      return Optional.empty();
    }
    return Optional.of(text);
  }

  /** Reports what is not text: for files that are passed on as they are. */
  static void check(FoundFile found, Problems problems) {
    text(bytes(found), found.path(), problems);
  }

  /** A text that was read before, as a file. */
  static SourceFile clean(SourcePath path, String text) {
    return clean(path, withoutByteOrderMark(text), new Problems());
  }

  private static SourceFile clean(SourcePath path, String text, Problems problems) {
    Characters.Cleaned cleaned = Characters.clean(text);
    if (!cleaned.removed().isEmpty()) {
      SourceFile written = SourceFile.of(path, text);
      for (Characters.Removed removed : cleaned.removed()) {
        problems.add(ProblemCode.FORBIDDEN_CHARACTER, written.at(removed.offset()), removed.name());
      }
    }
    return SourceFile.of(path, cleaned.text());
  }

  private static String withoutByteOrderMark(String text) {
    return text.startsWith("\uFEFF") ? text.substring(1) : text;
  }

  /** All bytes of a file, or as many as show that there are too many. */
  static byte[] bytes(FoundFile found) {
    return bytes(found.file(), found.path());
  }

  private static byte[] bytes(Path file, SourcePath path) {
    try {
      FileState before = FileState.of(file);
      byte[] bytes = new byte[(int) Math.min(before.size(), LARGEST) + 1];
      int read;
      try (InputStream in = Files.newInputStream(file)) {
        read = in.readNBytes(bytes, 0, bytes.length);
      }
      if (read <= LARGEST && !before.isStill(file, read)) {
        throw UnreadFile.changed(path);
      }
      return Arrays.copyOf(bytes, read);
    } catch (IOException e) {
      throw UnreadFile.because(e, path);
    }
  }
}
