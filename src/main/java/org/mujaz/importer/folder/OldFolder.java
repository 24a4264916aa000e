package org.mujaz.importer.folder;

import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.function.Predicate;
import org.mujaz.problem.Problems;
import org.mujaz.read.FolderWalk;
import org.mujaz.read.FoundFile;
import org.mujaz.read.TextFiles;
import org.mujaz.source.SourceFile;
import org.mujaz.source.SourcePath;

/** The files of another tool's project, by their paths in it. */
final class OldFolder {

  private final Path folder;
  private final SourcePath name;
  private final Problems problems;
  private final SortedMap<String, FoundFile> files = new TreeMap<>();

  /**
   * A project.
   *
   * @param name what reports call the folder
   */
  OldFolder(Path folder, SourcePath name, Problems problems) {
    this.folder = folder;
    this.name = name;
    this.problems = problems;
  }

  /** Finds the files below {@code part}, a path in the project, or in all of it. */
  OldFolder with(String part, Predicate<String> ignored) {
    boolean whole = part.isEmpty();
    SourcePath partName = whole ? name : new SourcePath(name + "/" + part);
    new FolderWalk(folder, problems)
        .files(whole ? folder : folder.resolve(part), partName, ignored)
        .forEach(file -> files.put(path(file.path()), file));
    return this;
  }

  /** The file at this path. */
  Optional<FoundFile> file(String path) {
    return Optional.ofNullable(files.get(path));
  }

  /** Whether there is a file, found before or not; links do not count. */
  boolean isFile(String path) {
    return Files.isRegularFile(folder.resolve(path), LinkOption.NOFOLLOW_LINKS);
  }

  /** Whether there is a folder, found before or not; links do not count. */
  boolean isFolder(String path) {
    return Files.isDirectory(folder.resolve(path), LinkOption.NOFOLLOW_LINKS);
  }

  /** All files found, by path. */
  Collection<FoundFile> files() {
    return files.values();
  }

  /** The files right in a folder or deeper. */
  List<FoundFile> below(String part) {
    return List.copyOf(files.subMap(part + "/", part + "0").values());
  }

  /** The path in the project. */
  String path(SourcePath path) {
    return path.value().substring(name.value().length() + 1);
  }

  /** What a report calls a file or a folder; the project itself for an empty path. */
  SourcePath name(String path) {
    return path.isEmpty() ? name : new SourcePath(name + "/" + path);
  }

  /** Reads a text; nothing where it is none, which was reported. */
  Optional<SourceFile> text(FoundFile file) {
    return TextFiles.read(file.file(), file.path(), problems);
  }

  /** Reads a text that may be there. */
  Optional<SourceFile> text(String path) {
    return isFile(path)
        ? TextFiles.read(folder.resolve(path), name(path), problems)
        : Optional.empty();
  }
}
