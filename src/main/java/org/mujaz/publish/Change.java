package org.mujaz.publish;

import java.io.IOException;
import java.nio.file.AtomicMoveNotSupportedException;
import java.nio.file.FileSystemException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.TreeSet;
import org.mujaz.model.Route;
import org.mujaz.problem.ProblemCode;
import org.mujaz.problem.Problems;
import org.mujaz.source.Location;
import org.mujaz.source.SourcePath;

/**
 * The step from the site that stands in the output folder to the staged one.
 *
 * <p>Everything that can fail for a reason known beforehand fails in {@link #of}; {@link #apply}
 * only removes and moves.
 */
final class Change {

  private final OutputFolder output;
  private final Inventory inventory;
  private final Map<String, StagedFile> next;
  private final Map<String, Path> stale;
  private final Path manifest;

  private Change(
      OutputFolder output, Inventory inventory, Map<String, StagedFile> next, Path manifest) {
    this.output = output;
    this.inventory = inventory;
    this.next = next;
    this.manifest = manifest;
    this.stale = new TreeMap<>(inventory.own());
    stale.keySet().removeAll(next.keySet());
  }

  /**
   * Compares, and stages what is still missing.
   *
   * @throws FileSystemException if something foreign stands in the way
   */
  static Change of(OutputFolder output, List<StagedFile> files, StagingFolder staging)
      throws IOException {
    Map<String, StagedFile> next = new TreeMap<>();
    files.forEach(file -> next.put(file.route().file(), file));
    checkNoFileIsAFolder(next.keySet());
    Set<String> names = new HashSet<>(Manifest.read(output.folder()).names());
    names.addAll(next.keySet());
    Inventory inventory = Inventory.of(output.folder(), names);
    for (StagedFile file : files) {
      String name = file.route().file();
      if (file.content().isEmpty() && !inventory.own().containsKey(name)) {
        // Same bytes, but under a name in another letter case, on a file system that ignores case.
        Optional<Path> copy = staging.copy(output.file(file.route()));
        next.put(name, new StagedFile(file.route(), file.size(), copy));
      }
    }
    Path manifest = staging.write(Manifest.bytes(next.keySet())).orElseThrow();
    Change change = new Change(output, inventory, next, manifest);
    Set<String> added = new TreeSet<>(next.keySet());
    added.removeAll(inventory.own().keySet());
    new Obstacles(output.folder(), change.stale.keySet()).check(added);
    return change;
  }

  private static void checkNoFileIsAFolder(Set<String> names) {
    for (String name : names) {
      for (String folder : Names.foldersOf(name)) {
        if (names.contains(folder)) {
          throw new IllegalStateException("both a file and a folder: " + folder);
        }
      }
    }
  }

  /** One warning for each foreign file, or for the folder that holds nothing else. */
  void reportForeignFiles(Problems problems) {
    for (String name : inventory.foreign()) {
      // On Linux a foreign name may hold a backslash, which no name of ours does.
      String plain = name.replaceAll("/$", "").replace('\\', '\uFFFD');
      SourcePath path = new SourcePath(output.name() + "/" + plain);
      problems.add(ProblemCode.FOREIGN_FILE, Location.of(path), name);
    }
  }

  /**
   * Changes the output folder. Stale files go first: a new one may need the name of a stale folder,
   * or differ from a stale one in letter case only.
   */
  Publication apply() throws IOException {
    Files.createDirectories(output.folder());
    removeStaleFiles();
    Publication publication = moveFiles();
    if (!output.holds(Route.FILE_LIST, manifest)) {
      move(manifest, output.folder().resolve(Manifest.NAME));
    }
    return publication;
  }

  private void removeStaleFiles() throws IOException {
    SortedSet<String> folders = new TreeSet<>(Comparator.reverseOrder());
    for (Map.Entry<String, Path> file : stale.entrySet()) {
      Files.delete(file.getValue());
      folders.addAll(Names.foldersOf(file.getKey()));
    }
    // In reverse order a folder comes after those in it.
    for (String name : folders) {
      Path folder = output.folder().resolve(name);
      if (isEmpty(folder)) {
        Files.delete(folder);
      }
    }
  }

  private Publication moveFiles() throws IOException {
    int added = 0;
    int changed = 0;
    int unchanged = 0;
    long bytes = 0;
    Set<Path> made = new HashSet<>();
    for (Map.Entry<String, StagedFile> entry : next.entrySet()) {
      StagedFile file = entry.getValue();
      bytes += file.size();
      if (file.content().isEmpty()) {
        unchanged++;
        continue;
      }
      if (inventory.own().containsKey(entry.getKey())) {
        changed++;
      } else {
        added++;
      }
      Path target = output.file(file.route());
      if (made.add(target.getParent())) {
        Files.createDirectories(target.getParent());
      }
      move(file.content().get(), target);
    }
    return new Publication(added, changed, stale.size(), unchanged, bytes);
  }

  private static void move(Path source, Path target) throws IOException {
    try {
      Files.move(source, target, StandardCopyOption.ATOMIC_MOVE);
    } catch (AtomicMoveNotSupportedException e) {
      // The output folder is a mount of its own, as in a container.
      Files.move(source, target, StandardCopyOption.REPLACE_EXISTING);
    }
  }

  private static boolean isEmpty(Path folder) throws IOException {
    if (!Files.isDirectory(folder)) {
      return false;
    }
    try (var entries = Files.newDirectoryStream(folder)) {
      return !entries.iterator().hasNext();
    }
  }
}
