package org.mujaz.theme;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.FileVisitResult;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.SimpleFileVisitor;
import java.nio.file.attribute.BasicFileAttributes;
import java.text.Normalizer;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.mujaz.problem.ProblemCode;
import org.mujaz.problem.Problems;
import org.mujaz.problem.ReportPhrase;
import org.mujaz.source.Location;
import org.mujaz.source.SourceFile;
import org.mujaz.source.SourcePath;
import org.mujaz.source.Utf8;

/** Reads a theme from a folder; what a symbolic link names outside of it is not read. */
final class ThemeFolder extends SimpleFileVisitor<Path> {
  private static final long LARGEST = 16L << 20;
  private static final Set<String> TEXT =
      Set.of("css", "js", "mjs", "ftlh", "ftlj", "ftlt", "ftlx", "properties", "svg", "yaml");

  private final Path folder;
  private final SourcePath root;
  private final Problems problems;
  private final Map<String, ThemeFile> files = new HashMap<>();

  private ThemeFolder(String name, Path folder, Problems problems) {
    this.folder = folder;
    this.root = new SourcePath("themes/" + name);
    this.problems = problems;
  }

  /** Reads all files that are not hidden. */
  static ThemeLayer read(String name, boolean own, Path folder, Problems problems) {
    ThemeFolder reading = new ThemeFolder(name, folder, problems);
    try {
      Files.walkFileTree(folder, reading);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return new ThemeLayer(name, own, reading.files);
  }

  @Override
  public FileVisitResult preVisitDirectory(Path visited, BasicFileAttributes attributes) {
    boolean hidden = !visited.equals(folder) && isHidden(visited);
    return hidden ? FileVisitResult.SKIP_SUBTREE : FileVisitResult.CONTINUE;
  }

  @Override
  public FileVisitResult visitFile(Path file, BasicFileAttributes attributes) throws IOException {
    if (isHidden(file)) {
      return FileVisitResult.CONTINUE;
    }
    String path =
        Normalizer.normalize(
            folder.relativize(file).toString().replace('\\', '/'), Normalizer.Form.NFC);
    SourcePath source = new SourcePath(root + "/" + path);
    if (attributes.isRegularFile() || (attributes.isSymbolicLink() && staysInside(file, source))) {
      take(file, path, source);
    }
    return FileVisitResult.CONTINUE;
  }

  private void take(Path file, String path, SourcePath source) throws IOException {
    if (Files.size(file) > LARGEST) {
      problems.add(
          ProblemCode.FILE_TOO_LARGE, Location.of(source), ReportPhrase.MEGABYTES.with("16"));
      return;
    }
    byte[] bytes = Files.readAllBytes(file);
    String extension = path.substring(path.lastIndexOf('.') + 1).toLowerCase(Locale.ROOT);
    if (TEXT.contains(extension)) {
      Utf8 decoded = Utf8.of(bytes);
      if (!decoded.valid()) {
        SourceFile read = SourceFile.of(source, decoded.text());
        problems.add(ProblemCode.INVALID_UTF8, read.at(decoded.text().length()));
        return;
      }
    }
    files.put(path, new ThemeFile(path, source, bytes));
  }

  private boolean staysInside(Path link, SourcePath source) throws IOException {
    boolean inside = Files.exists(link) && link.toRealPath().startsWith(folder.toRealPath());
    if (!inside) {
      problems.add(ProblemCode.LINK_OUTSIDE, Location.of(source), source.fileName());
    }
    return inside && Files.isRegularFile(link);
  }

  private static boolean isHidden(Path file) {
    return file.getFileName().toString().startsWith(".");
  }
}
