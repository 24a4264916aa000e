package org.mujaz.preview;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.ClosedWatchServiceException;
import java.nio.file.FileVisitResult;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.SimpleFileVisitor;
import java.nio.file.attribute.BasicFileAttributes;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Looks at sizes and times again and again: where the system does not tell, as on macOS, and where
 * it does not watch as many folders as there are.
 */
final class PollingWatcher implements Watcher {

  /** In milliseconds. */
  private static final long PAUSE = 300;

  /** What is written to all the time is shown in parts. */
  private static final int MOST_LOOKS = 5;

  private final Collection<Path> roots;
  private final long pause;
  private Map<Path, List<Object>> known;
  private volatile boolean closed;

  PollingWatcher(Collection<Path> roots) {
    this(roots, PAUSE);
  }

  /**
   * Watches folders, which need not be there yet.
   *
   * @param pause between two looks, in milliseconds
   */
  PollingWatcher(Collection<Path> roots, long pause) {
    this.pause = pause;
    this.roots = List.copyOf(roots);
    this.known = look();
  }

  private Map<Path, List<Object>> look() {
    Map<Path, List<Object>> found = new HashMap<>();
    for (Path root : roots) {
      try {
        Files.walkFileTree(root, new Looking(found));
      } catch (IOException e) {
        throw new UncheckedIOException(e);
      }
    }
    return found;
  }

  private static final class Looking extends SimpleFileVisitor<Path> {

    private final Map<Path, List<Object>> found;

    private Looking(Map<Path, List<Object>> found) {
      this.found = found;
    }

    @Override
    public FileVisitResult visitFile(Path file, BasicFileAttributes attributes) {
      found.put(file, List.of(attributes.size(), attributes.lastModifiedTime()));
      return FileVisitResult.CONTINUE;
    }

    @Override
    public FileVisitResult visitFileFailed(Path file, IOException gone) {
      return FileVisitResult.CONTINUE;
    }

    @Override
    public FileVisitResult postVisitDirectory(Path folder, IOException failed) {
      return FileVisitResult.CONTINUE;
    }
  }

  @Override
  public Set<Path> changes() throws InterruptedException {
    Set<Path> changes = new HashSet<>();
    boolean more = true;
    int looks = 0;
    while (changes.isEmpty() || (more && looks < MOST_LOOKS)) {
      Thread.sleep(pause);
      if (closed) {
        throw new ClosedWatchServiceException();
      }
      Map<Path, List<Object>> now = look();
      Set<Path> different = new HashSet<>(now.keySet());
      different.addAll(known.keySet());
      different.removeIf(file -> same(now.get(file), known.get(file)));
      known = now;
      more = !different.isEmpty();
      changes.addAll(different);
      looks += changes.isEmpty() ? 0 : 1;
    }
    return changes;
  }

  private static boolean same(@Nullable List<Object> one, @Nullable List<Object> other) {
    return one != null && one.equals(other);
  }

  @Override
  public void close() {
    closed = true;
  }
}
