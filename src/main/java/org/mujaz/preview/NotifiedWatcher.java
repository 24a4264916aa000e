package org.mujaz.preview;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.FileVisitResult;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.nio.file.SimpleFileVisitor;
import java.nio.file.StandardWatchEventKinds;
import java.nio.file.WatchEvent;
import java.nio.file.WatchKey;
import java.nio.file.WatchService;
import java.nio.file.attribute.BasicFileAttributes;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.TimeUnit;

/** Is told by the system. Each folder has to be asked about for itself, new ones too. */
final class NotifiedWatcher implements Watcher {

  /** Editors write a file in several steps, within a few milliseconds. */
  private static final long QUIET = 20;

  /** A checkout of many files is shown in parts, if it takes longer. */
  private static final long LONGEST = 500;

  private final WatchService service;
  private final Collection<Path> roots;
  private final Map<WatchKey, Path> folders = new HashMap<>();

  private NotifiedWatcher(WatchService service, Collection<Path> roots) {
    this.service = service;
    this.roots = List.copyOf(roots);
  }

  /**
   * Watches folders, which need not be there yet: then the folder that would hold them is watched.
   *
   * @throws IOException if the system does not watch so many
   */
  static NotifiedWatcher of(Collection<Path> roots) throws IOException {
    Path any = roots.iterator().next();
    NotifiedWatcher watcher = new NotifiedWatcher(any.getFileSystem().newWatchService(), roots);
    try {
      watcher.watch();
      return watcher;
    } catch (IOException | UncheckedIOException e) {
      watcher.close();
      throw e;
    }
  }

  private void watch() throws IOException {
    for (Path root : roots) {
      Path parent = root.getParent();
      if (parent != null && Files.isDirectory(parent)) {
        register(parent);
      }
      if (Files.isDirectory(root)) {
        register(root, new HashSet<>());
      }
    }
  }

  private void register(Path folder) throws IOException {
    WatchKey key =
        folder.register(
            service,
            StandardWatchEventKinds.ENTRY_CREATE,
            StandardWatchEventKinds.ENTRY_DELETE,
            StandardWatchEventKinds.ENTRY_MODIFY);
    folders.put(key, folder);
  }

  /** Watches a folder and all below it; what is there already counts as new. */
  private void register(Path folder, Set<Path> found) throws IOException {
    Files.walkFileTree(
        folder,
        new SimpleFileVisitor<>() {
          @Override
          public FileVisitResult preVisitDirectory(Path inner, BasicFileAttributes attributes)
              throws IOException {
            register(inner);
            found.add(inner);
            return FileVisitResult.CONTINUE;
          }

          @Override
          public FileVisitResult visitFile(Path file, BasicFileAttributes attributes) {
            found.add(file);
            return FileVisitResult.CONTINUE;
          }

          @Override
          public FileVisitResult visitFileFailed(Path file, IOException gone) {
            return FileVisitResult.CONTINUE;
          }
        });
  }

  @Override
  public Set<Path> changes() throws InterruptedException {
    Set<Path> changes = new HashSet<>();
    while (changes.isEmpty()) {
      take(service.take(), changes);
    }
    long waited = 0;
    WatchKey next = service.poll(QUIET, TimeUnit.MILLISECONDS);
    while (next != null) {
      take(next, changes);
      waited += QUIET;
      next = waited < LONGEST ? service.poll(QUIET, TimeUnit.MILLISECONDS) : null;
    }
    return changes;
  }

  private void take(WatchKey key, Set<Path> changes) {
    Path folder = folders.get(key);
    for (WatchEvent<?> event : key.pollEvents()) {
      if (event.kind() == StandardWatchEventKinds.OVERFLOW || folder == null) {
        // Nobody knows what it was.
        changes.addAll(roots);
        roots.forEach(root -> registerNew(root, changes));
      } else if (event.context() instanceof Path name) {
        take(folder.resolve(name), event.kind(), changes);
      }
    }
    if (!key.reset()) {
      folders.remove(key);
    }
  }

  private void take(Path changed, WatchEvent.Kind<?> kind, Set<Path> changes) {
    if (roots.stream().noneMatch(changed::startsWith)) {
      return;
    }
    boolean folder = Files.isDirectory(changed, LinkOption.NOFOLLOW_LINKS);
    // A folder that was written to tells it of the files in it.
    if (!(folder && kind == StandardWatchEventKinds.ENTRY_MODIFY)) {
      changes.add(changed);
    }
    if (folder && kind == StandardWatchEventKinds.ENTRY_CREATE) {
      registerNew(changed, changes);
    }
  }

  private void registerNew(Path folder, Set<Path> changes) {
    try {
      if (Files.isDirectory(folder, LinkOption.NOFOLLOW_LINKS)) {
        register(folder, changes);
      }
    } catch (IOException goneAgain) {
      changes.add(folder);
    }
  }

  @Override
  public void close() {
    try {
      service.close();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
