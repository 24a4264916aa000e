package org.mujaz.publish;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.AccessDeniedException;
import java.nio.file.DirectoryIteratorException;
import java.nio.file.DirectoryStream;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.nio.file.attribute.BasicFileAttributes;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ConcurrentSkipListSet;
import java.util.stream.Stream;
import org.mujaz.concurrent.Workers;
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

  /** So many folders are looked through at once: one after the other, each waits for the disk. */
  private static final int THREADS = 4;

  /** Looks through {@code folder}, into no link and no folder in which Mujaz has nothing. */
  static Inventory of(Path folder, Set<String> ownNames) throws IOException {
    return of(folder, ownNames, Set.of());
  }

  /**
   * Looks through {@code folder} likewise.
   *
   * @param regular those of the names that are known to be regular files
   */
  static Inventory of(Path folder, Set<String> ownNames, Set<String> regular) throws IOException {
    if (!Files.isDirectory(folder)) {
      return new Inventory(Map.of(), new TreeSet<>());
    }
    Walk walk = new Walk(folder, ownNames, regular);
    try (Workers workers = new Workers(THREADS)) {
      List<Folder> level = List.of(new Folder(folder, ""));
      while (!level.isEmpty()) {
        level = workers.map(level, walk::folders).stream().flatMap(List::stream).toList();
      }
    } catch (UncheckedIOException e) {
      throw e.getCause();
    }
    return new Inventory(walk.own, walk.foreign);
  }

  /** One warning for each foreign file, or for the folder that holds nothing else. */
  void reportForeign(OutputFolder output, Problems problems) {
    foreign.forEach(name -> report(ProblemCode.FOREIGN_FILE, name, output, problems));
  }

  /** One warning for each file of somebody else that makes room for one of the site. */
  void reportReplaced(
      Manifest before, Set<String> written, OutputFolder output, Problems problems) {
    written.stream()
        .filter(name -> own.containsKey(name) && !before.names().contains(name))
        .forEach(name -> report(ProblemCode.FOREIGN_FILE_REPLACED, name, output, problems));
  }

  private static void report(
      ProblemCode code, String name, OutputFolder output, Problems problems) {
    // On Linux a foreign name may hold a backslash, which no name of ours does.
    String plain = name.replaceAll("/$", "").replace('\\', '\uFFFD');
    problems.add(code, Location.of(new SourcePath(output.name() + "/" + plain)), name);
  }

  /**
   * A folder of ours.
   *
   * @param prefix of the names of what is in it
   */
  private record Folder(Path path, String prefix) {}

  private static final class Walk {

    private final Path top;
    private final Set<String> ownNames;
    private final Set<String> regular;
    private final Set<String> ownFolders;
    private final Map<String, Path> own = new ConcurrentHashMap<>();
    private final SortedSet<String> foreign = new ConcurrentSkipListSet<>();

    Walk(Path top, Set<String> ownNames, Set<String> regular) {
      this.top = top;
      this.ownNames = ownNames;
      this.regular = regular;
      this.ownFolders = Names.foldersOf(ownNames);
    }

    /** Takes what is in a folder, and returns the folders of ours that are in it. */
    List<Folder> folders(Folder folder) {
      List<Folder> folders = new ArrayList<>();
      try (DirectoryStream<Path> entries = Files.newDirectoryStream(folder.path())) {
        for (Path entry : entries) {
          String name = folder.prefix() + Names.of(entry.getFileName());
          if (regular.contains(name)) {
            own(name, entry);
          } else if (isFolder(entry, name)) {
            folders.add(new Folder(entry, name + "/"));
          }
        }
      } catch (DirectoryIteratorException e) {
        throw new UncheckedIOException(e.getCause());
      } catch (IOException e) {
        throw new UncheckedIOException(e);
      }
      return folders;
    }

    /** Whether this is a folder of ours; of anything else takes note. */
    private boolean isFolder(Path entry, String name) throws IOException {
      BasicFileAttributes attributes =
          Files.readAttributes(entry, BasicFileAttributes.class, LinkOption.NOFOLLOW_LINKS);
      if (!attributes.isDirectory()) {
        file(entry, name, attributes.isRegularFile());
      } else if (ownFolders.contains(name)) {
        return true;
      } else if (!isHidden(entry) && hasVisibleEntry(entry)) {
        foreign.add(name + "/");
      }
      return false;
    }

    /** Of files whose names differ in the form of Unicode only, ours is the one in our form. */
    private void own(String name, Path file) {
      own.merge(
          name,
          file,
          (one, other) -> {
            boolean first = one.equals(top.resolve(name));
            foreign.add(Names.asOnDisk(top.relativize(first ? other : one)));
            return first ? one : other;
          });
    }

    private void file(Path file, String name, boolean isRegular) {
      boolean isOwn = ownNames.contains(name);
      if (isOwn && isRegular) {
        own(name, file);
      } else if (isOwn || !isHidden(file)) {
        foreign.add(name);
      }
    }

    /** What nobody lets us look into, such as {@code lost+found} of a mount, is not ours either. */
    private static boolean hasVisibleEntry(Path dir) throws IOException {
      try (Stream<Path> entries = Files.list(dir)) {
        return entries.anyMatch(entry -> !isHidden(entry));
      } catch (AccessDeniedException e) {
        return true;
      }
    }

    /** By the name on every system, so that the report is the same on Windows. */
    private static boolean isHidden(Path file) {
      return file.getFileName().toString().startsWith(".");
    }
  }
}
