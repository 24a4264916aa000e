package org.mujaz.read;

import java.nio.file.Path;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Supplier;
import org.mujaz.source.SourcePath;

/**
 * What was found in folders, for a program that walks through the same ones again and again. Who
 * walks has to tell which files and folders were written to, came or went. Safe for any thread.
 */
final class KnownFolders {

  private final Map<Path, Listing> folders = new ConcurrentHashMap<>();

  /**
   * What is right in a folder.
   *
   * @param files its files
   * @param inner its folders
   * @param isPlain whether that is all: nothing is wrong with it, and no link leads out of it,
   *     which may lead elsewhere tomorrow
   */
  record Listing(List<FoundFile> files, List<Inner> inner, boolean isPlain) {

    /** Copies the lists. */
    Listing {
      files = List.copyOf(files);
      inner = List.copyOf(inner);
    }
  }

  /** A folder in another one. */
  record Inner(Path folder, SourcePath name) {}

  /** What is right in {@code folder}, as it was when it was last looked at. */
  Listing listing(Path folder, Supplier<Listing> list) {
    Listing known = folders.get(folder);
    if (known != null) {
      return known;
    }
    Listing now = list.get();
    if (now.isPlain()) {
      folders.put(folder, now);
    }
    return now;
  }

  /** Whether this file was found. */
  boolean has(Path file) {
    return Optional.ofNullable(file.getParent()).map(folders::get).stream()
        .flatMap(listing -> listing.files().stream())
        .anyMatch(found -> found.file().equals(file));
  }

  /** Forgets the folders that hold these, and those that these were or held. */
  void forget(Collection<Path> changed) {
    for (Path path : changed) {
      Optional.ofNullable(path.getParent()).ifPresent(folders::remove);
      folders.keySet().removeIf(folder -> folder.startsWith(path));
    }
  }
}
