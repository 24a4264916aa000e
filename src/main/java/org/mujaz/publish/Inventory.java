package org.mujaz.publish;

import java.io.IOException;
import java.nio.file.FileVisitResult;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.SimpleFileVisitor;
import java.nio.file.attribute.BasicFileAttributes;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.mujaz.problem.ProblemCode;
import org.mujaz.problem.Problems;
import org.mujaz.source.Location;
import org.mujaz.source.SourcePath;

/**
 * What stands in the output folder.
 *
 * @param own the files that this build makes or an earlier one made, by name; never links
 * @param foreign everything else but hidden files, the folders among it with a slash at the end
 */
record Inventory(Map<String, Path> own, SortedSet<String> foreign) {

  /** Looks through {@code folder}, into no link and no folder in which Mujaz has nothing. */
  static Inventory of(Path folder, Set<String> ownNames) throws IOException {
    if (!Files.isDirectory(folder)) {
      return new Inventory(Map.of(), new TreeSet<>());
    }
    Walk walk = new Walk(folder, ownNames);
    Files.walkFileTree(folder, walk);
    return new Inventory(walk.own, walk.foreign);
  }

  /** One warning for each foreign file, or for the folder that holds nothing else. */
  void reportForeign(OutputFolder output, Problems problems) {
    for (String name : foreign) {
      // On Linux a foreign name may hold a backslash, which no name of ours does.
      String plain = name.replaceAll("/$", "").replace('\\', '\uFFFD');
      SourcePath path = new SourcePath(output.name() + "/" + plain);
      problems.add(ProblemCode.FOREIGN_FILE, Location.of(path), name);
    }
  }

  private static final class Walk extends SimpleFileVisitor<Path> {

    private final Path folder;
    private final Set<String> ownNames;
    private final Set<String> ownFolders = new HashSet<>();
    private final Map<String, Path> own = new HashMap<>();
    private final SortedSet<String> foreign = new TreeSet<>();

    Walk(Path folder, Set<String> ownNames) {
      this.folder = folder;
      this.ownNames = ownNames;
      ownNames.forEach(name -> ownFolders.addAll(Names.foldersOf(name)));
    }

    @Override
    public FileVisitResult preVisitDirectory(Path dir, BasicFileAttributes attributes)
        throws IOException {
      String name = Names.of(folder.relativize(dir));
      if (dir.equals(folder) || ownFolders.contains(name)) {
        return FileVisitResult.CONTINUE;
      }
      if (!isHidden(dir) && hasVisibleEntry(dir)) {
        foreign.add(name + "/");
      }
      return FileVisitResult.SKIP_SUBTREE;
    }

    @Override
    public FileVisitResult visitFile(Path file, BasicFileAttributes attributes) {
      String name = Names.of(folder.relativize(file));
      boolean isOwn = ownNames.contains(name);
      if (isOwn && attributes.isRegularFile()) {
        own.put(name, file);
      } else if (isOwn || !isHidden(file)) {
        foreign.add(name);
      }
      return FileVisitResult.CONTINUE;
    }

    private static boolean hasVisibleEntry(Path dir) throws IOException {
      try (Stream<Path> entries = Files.list(dir)) {
        return entries.anyMatch(entry -> !isHidden(entry));
      }
    }

    /** By the name on every system, so that the report is the same on Windows. */
    private static boolean isHidden(Path file) {
      return file.getFileName().toString().startsWith(".");
    }
  }
}
