package org.mujaz.publish;

import java.io.IOException;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.FileVisitResult;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.nio.file.SimpleFileVisitor;
import java.nio.file.attribute.BasicFileAttributes;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import org.jspecify.annotations.Nullable;
import org.mujaz.model.Route;

/**
 * A site on its way to where there is none, as a folder in the staging folder that has all of its
 * files by their names: one move publishes them, where otherwise each needs one. Files may be
 * placed by any number of threads.
 */
final class NewSite {

  /** How the staging folder names it. */
  static final String NAME = "site";

  private final Path folder;
  private final Path output;

  /** The folders with folders in them: those of single pages are too many to be remembered. */
  private final Set<String> made = ConcurrentHashMap.newKeySet();

  /**
   * The site that will become an output folder, whether it has been begun or not.
   *
   * @param staging the staging folder
   */
  NewSite(Path staging, Path output) {
    this.folder = staging.resolve(NAME);
    this.output = output;
  }

  /** Whether there is nothing in its place, not even a folder that could be somebody's. */
  boolean isWanted() {
    return !Files.exists(output, LinkOption.NOFOLLOW_LINKS);
  }

  /** Where it waits. */
  Path folder() {
    return folder;
  }

  /** Where it goes. */
  Path output() {
    return output;
  }

  /** Begins it. */
  void make() throws IOException {
    Files.createDirectory(folder);
  }

  /** Where the file of a route waits. */
  Path file(Route route) {
    return folder.resolve(route.file());
  }

  /** Makes the folders that hold the file of a route. */
  void makeFolderOf(Route route) throws IOException {
    int end = route.file().lastIndexOf('/');
    if (end > 0) {
      makeIn(route.file().substring(0, end));
    }
  }

  private void makeIn(String name) throws IOException {
    int end = name.lastIndexOf('/');
    String parent = name.substring(0, Math.max(0, end));
    if (end > 0 && !made.contains(parent)) {
      makeIn(parent);
      made.add(parent);
    }
    Path path = folder.resolve(name);
    try {
      Files.createDirectory(path);
    } catch (FileAlreadyExistsException e) {
      if (!Files.isDirectory(path, LinkOption.NOFOLLOW_LINKS)) {
        throw fileAndFolder(name, e);
      }
    }
  }

  /** A fault of whoever planned the site. */
  static IllegalStateException fileAndFolder(String name, FileAlreadyExistsException e) {
    return new IllegalStateException("both a file and a folder: " + name, e);
  }

  /** Removes what waits, if anything does. */
  void remove() throws IOException {
    if (Files.isDirectory(folder, LinkOption.NOFOLLOW_LINKS)) {
      Files.walkFileTree(folder, new Removal());
    }
  }

  /** Removes a folder with all that is in it, or a file; links are not followed. */
  static final class Removal extends SimpleFileVisitor<Path> {

    @Override
    public FileVisitResult visitFile(Path file, BasicFileAttributes attributes) throws IOException {
      Files.delete(file);
      return FileVisitResult.CONTINUE;
    }

    @Override
    public FileVisitResult postVisitDirectory(Path folder, @Nullable IOException failure)
        throws IOException {
      if (failure != null) {
        throw failure;
      }
      Files.delete(folder);
      return FileVisitResult.CONTINUE;
    }
  }
}
