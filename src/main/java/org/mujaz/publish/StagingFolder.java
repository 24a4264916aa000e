package org.mujaz.publish;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.channels.FileChannel;
import java.nio.file.AtomicMoveNotSupportedException;
import java.nio.file.DirectoryNotEmptyException;
import java.nio.file.DirectoryStream;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.FileSystemException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.util.Objects;
import java.util.concurrent.atomic.AtomicInteger;
import org.mujaz.model.Route;
import org.mujaz.problem.BrokenEnvironment;
import org.mujaz.problem.ReportPhrase;

/**
 * A folder beside the output folder, so that its files can be moved there in one step each; in the
 * output folder, if that is a mount of its own.
 *
 * <p>Files in it have numbers for names: twenty thousand pages then need one folder, not twenty
 * thousand. But where there is no output folder yet, they lie in a {@link NewSite}.
 */
final class StagingFolder implements AutoCloseable {

  /** Where the folder is if the output folder is a mount. */
  static final String INSIDE = ".mujaz-staging";

  private final Path folder;
  private final BuildLock lock;
  private final SyncQueue syncs;
  private final AtomicInteger count = new AtomicInteger();
  private final NewSite newSite;
  private boolean whole;

  private StagingFolder(Path folder, Path output, BuildLock lock, Disk disk) {
    this.folder = folder;
    this.newSite = new NewSite(folder, output);
    this.lock = lock;
    this.syncs = new SyncQueue(disk);
  }

  /**
   * The staging folder of {@code outputFolder}, such as {@code .site-staging}, with what a build
   * that died left there.
   *
   * @throws BrokenEnvironment if another build has it, or somebody made it a link to elsewhere
   */
  static StagingFolder of(Path outputFolder, Disk disk) throws IOException {
    Path folder = place(outputFolder);
    Obstacles.checkNoLink(folder);
    BuildLock lock =
        BuildLock.take(folder)
            .orElseThrow(
                () ->
                    new BrokenEnvironment(
                        ReportPhrase.ANOTHER_BUILD.with(outputFolder.toString()),
                        new FileSystemException(folder.toString())));
    return new StagingFolder(folder, outputFolder, lock, disk);
  }

  /** Where the staging folder of an output folder is, whether it is there or not. */
  static Path place(Path output) throws IOException {
    Path beside = output.resolveSibling("." + output.getFileName() + "-staging");
    return Files.isDirectory(output)
            && !movesLead(Objects.requireNonNull(beside.getParent()), output)
        ? output.resolve(INSIDE)
        : beside;
  }

  /**
   * Whether files can be moved from one folder into another in one step. Two mounts of one disk
   * look alike but for this: moving what is not there changes nothing, and is refused for another
   * reason.
   */
  private static boolean movesLead(Path from, Path to) throws IOException {
    if (!Files.getFileStore(from).equals(Files.getFileStore(to))) {
      return false;
    }
    try {
      String nothing = INSIDE + "-nothing";
      Files.move(from.resolve(nothing), to.resolve(nothing), StandardCopyOption.ATOMIC_MOVE);
      return true;
    } catch (AtomicMoveNotSupportedException e) {
      return false;
    } catch (FileSystemException e) {
      return true;
    }
  }

  /** Where it is. */
  Path path() {
    return folder;
  }

  /** Keeps a second build out. */
  BuildLock lock() {
    return lock;
  }

  /** Decides how files are named, once the publication of a build that died is ended. */
  void begin() throws IOException {
    whole = newSite.isWanted();
    if (whole) {
      newSite.make();
    }
  }

  /** Whether the site is moved as a whole, because there is none. */
  boolean isWhole() {
    return whole;
  }

  /**
   * Writes a new file, which is on the disk after {@link #sync}.
   *
   * @return its number
   */
  int write(Route route, byte[] content) throws IOException {
    return fill(route, file -> write(file, content));
  }

  private static void write(Path file, byte[] content) throws IOException {
    try (FileChannel channel =
        FileChannel.open(file, StandardOpenOption.CREATE_NEW, StandardOpenOption.WRITE)) {
      LocalDisk.write(channel, content);
    }
  }

  /** Makes a file that is not there. */
  private interface Filling {
    void fill(Path file) throws IOException;
  }

  private int fill(Route route, Filling filling) throws IOException {
    int number = next();
    if (whole) {
      newSite.makeFolderOf(route);
    }
    Path file = file(number, route);
    try {
      filling.fill(file);
    } catch (FileAlreadyExistsException e) {
      throw NewSite.fileAndFolder(route.file(), e);
    }
    syncs.add(file);
    return number;
  }

  /** A file in it. */
  Path file(int number, Route route) {
    return whole ? newSite.file(route) : folder.resolve(Integer.toString(number));
  }

  /** Waits until all files are on the disk. */
  void sync() throws IOException {
    syncs.finish();
  }

  /** Copies a file, likewise. */
  int copy(Route route, Path source) throws IOException {
    return fill(route, file -> copy(source, file));
  }

  private static void copy(Path source, Path target) throws IOException {
    // A stream, not Files.copy: the site's files get times and permissions of their own.
    try (InputStream in = Files.newInputStream(source);
        OutputStream out = Files.newOutputStream(target, StandardOpenOption.CREATE_NEW)) {
      in.transferTo(out);
    }
  }

  /** A number that is not taken. */
  int next() {
    return count.incrementAndGet();
  }

  /** Removes all but the lock. */
  void removeFiles() throws IOException {
    newSite.remove();
    try (DirectoryStream<Path> files = Files.newDirectoryStream(folder)) {
      for (Path file : files) {
        if (!file.endsWith(BuildLock.NAME)) {
          Files.walkFileTree(file, new NewSite.Removal());
        }
      }
    }
  }

  /** Removes it, unless a publication waits in it to be finished. */
  @Override
  public void close() throws IOException {
    try (lock) {
      syncs.close();
      if (!Logbook.isOpen(folder)) {
        removeFiles();
        // Before the lock is let go: nobody else can hold a lock on a file of this name.
        Files.deleteIfExists(folder.resolve(BuildLock.NAME));
      }
    }
    removeFolder();
  }

  /** Lets the next build begin, and leaves all to it. */
  void leave() throws IOException {
    syncs.close();
    lock.close();
  }

  private void removeFolder() throws IOException {
    try {
      Files.deleteIfExists(folder);
    } catch (DirectoryNotEmptyException e) {
      // A publication waits in it, or the next build has begun.
    }
  }
}
