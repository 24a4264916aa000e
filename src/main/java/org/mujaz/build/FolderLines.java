package org.mujaz.build;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import org.mujaz.problem.SourceLines;
import org.mujaz.read.ContentFolder;
import org.mujaz.source.Location;
import org.mujaz.source.Places;
import org.mujaz.source.SourceFile;
import org.mujaz.source.SourcePath;

/**
 * The lines of the publisher's files as they stand on disk, read again when a report asks for them,
 * and places in them: a build without problems keeps no text.
 */
public final class FolderLines implements SourceLines {

  private static final long LARGEST_FILE = 4L << 20;

  private final Function<SourcePath, Path> files;
  private final Map<SourcePath, Optional<SourceFile>> known = new HashMap<>();

  /** Lines of the files below {@code baseFolder}. */
  public FolderLines(Path baseFolder) {
    this(path -> baseFolder.resolve(path.value()));
  }

  /** Lines of the files that {@code files} finds. */
  public FolderLines(Function<SourcePath, Path> files) {
    this.files = files;
  }

  /** Lines of the files of a project, whose content may lie outside it. */
  static FolderLines of(BuildRequest request, ContentFolder content) {
    return new FolderLines(files(request, content));
  }

  /** Where the files are that reports name. */
  static Function<SourcePath, Path> files(BuildRequest request, ContentFolder content) {
    return name ->
        name.value().startsWith(content.name() + "/")
            ? content.path(name)
            : request.baseFolder().resolve(name.value());
  }

  @Override
  public synchronized Optional<String> line(Location location) {
    if (location.line() == 0) {
      return Optional.empty();
    }
    return file(location.path())
        .map(SourceFile::lines)
        .filter(lines -> location.line() <= lines.lines())
        .map(lines -> lines.lineText(location.line()));
  }

  /** Finds places in these files. */
  Places places() {
    return new Places(this::file);
  }

  private synchronized Optional<SourceFile> file(SourcePath path) {
    return known.computeIfAbsent(path, this::read);
  }

  /** A file that cannot be read, or is not text of a sane size, has no lines to quote. */
  private Optional<SourceFile> read(SourcePath path) {
    try {
      Path file = files.apply(path);
      if (!Files.isRegularFile(file) || Files.size(file) > LARGEST_FILE) {
        return Optional.empty();
      }
      String text = new String(Files.readAllBytes(file), StandardCharsets.UTF_8);
      return Optional.of(SourceFile.of(path, text.startsWith("\uFEFF") ? text.substring(1) : text));
    } catch (IOException | InvalidPathException e) {
      return Optional.empty();
    }
  }
}
