package org.mujaz.publish;

import java.io.IOException;
import java.nio.file.FileSystemException;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.util.Collection;
import java.util.HashSet;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.mujaz.problem.BrokenEnvironment;
import org.mujaz.problem.ReportPhrase;
import org.mujaz.problem.Wording;

/** Finds what stands in the way of a file before anything is changed. */
final class Obstacles {

  private final Path folder;
  private final Set<Path> removable = new HashSet<>();

  /**
   * Obstacles in the output folder.
   *
   * @param stale the names of files that will be gone
   */
  Obstacles(Path folder, Collection<String> stale) {
    this.folder = folder;
    for (String name : stale) {
      removable.add(folder.resolve(name));
      Names.foldersOf(name).forEach(parent -> removable.add(folder.resolve(parent)));
    }
  }

  /**
   * Checks that new files can be made.
   *
   * @param names of files that are not there yet: the folders of the others are known to be real
   * @throws BrokenEnvironment if a foreign file, folder or link has such a name, or a link would
   *     lead out of the folder
   */
  void check(Set<String> names) throws IOException {
    Set<String> folders = new TreeSet<>(Names.foldersOf(names));
    Set<String> missing = new HashSet<>();
    for (String name : folders) {
      if (isIn(missing, name) || checkFolder(folder.resolve(name))) {
        missing.add(name);
      }
    }
    for (String name : names) {
      if (!isIn(missing, name)) {
        checkFile(folder.resolve(name));
      }
    }
  }

  /** In a folder that is not there, nothing stands in the way. */
  private static boolean isIn(Set<String> folders, String name) {
    int end = name.lastIndexOf('/');
    return end > 0 && folders.contains(name.substring(0, end));
  }

  /**
   * Checks that there is no output folder.
   *
   * @throws BrokenEnvironment if there is one, or a file of that name
   */
  static void checkNothing(Path output) throws IOException {
    if (Files.exists(output, LinkOption.NOFOLLOW_LINKS)) {
      throw obstacle(output, ReportPhrase.APPEARED);
    }
  }

  /**
   * Checks that what is in the place of an output folder, if anything is, is a folder.
   *
   * @throws BrokenEnvironment if it is a file
   */
  static void checkNoFile(Path output) throws IOException {
    if (Files.isRegularFile(output)) {
      throw obstacle(output, ReportPhrase.FILE_IN_THE_WAY);
    }
  }

  /** What stands in the place of a site that was interrupted on its way there. */
  static BrokenEnvironment notAsLeft(Path output) {
    return obstacle(output, ReportPhrase.NOT_AS_LEFT);
  }

  /**
   * Checks one folder of the site.
   *
   * @throws BrokenEnvironment if it is a link
   */
  static void checkNoLink(Path path) throws IOException {
    if (Files.isSymbolicLink(path)) {
      throw obstacle(path, ReportPhrase.IS_LINK);
    }
  }

  /** Whether there is nothing of this name. */
  private boolean checkFolder(Path path) throws IOException {
    checkNoLink(path);
    if (!Files.exists(path)) {
      return true;
    }
    if (!Files.isDirectory(path) && !removable.contains(path)) {
      throw obstacle(path, ReportPhrase.FILE_IN_THE_WAY);
    }
    return false;
  }

  private void checkFile(Path path) throws IOException {
    if (!Files.exists(path, LinkOption.NOFOLLOW_LINKS)
        || Files.isRegularFile(path, LinkOption.NOFOLLOW_LINKS)) {
      return;
    }
    if (!Files.isDirectory(path, LinkOption.NOFOLLOW_LINKS)) {
      throw obstacle(path, ReportPhrase.ODD_FILE_IN_THE_WAY);
    }
    try (Stream<Path> entries = Files.walk(path)) {
      if (!entries.allMatch(removable::contains)) {
        throw obstacle(path, ReportPhrase.FOLDER_IN_THE_WAY);
      }
    }
  }

  private static BrokenEnvironment obstacle(Path path, ReportPhrase reason) {
    return new BrokenEnvironment(
        ReportPhrase.REFUSED.with(Wording.quoted(path.toString()), reason),
        new FileSystemException(path.toString()));
  }
}
