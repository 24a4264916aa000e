package org.mujaz.publish;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Collections;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.SortedMap;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.TreeSet;
import org.mujaz.hash.Sha256;
import org.mujaz.problem.ReportPhrase;
import org.mujaz.problem.Wording;

/**
 * The site that stands in the output folder, for goals that hand it on. They only read.
 *
 * @param hashes the SHA-256 of each file in hexadecimal digits, by name, as the site's own list
 *     states it, and of that list itself
 * @param files where each of them is; one that is gone is missing here
 * @param foreign what else stands there and is not hidden, folders with a slash at the end
 * @param flaw why it is not a site to hand on, as far as can be told without reading its files
 */
public record PublishedSite(
    SortedMap<String, String> hashes,
    Map<String, Path> files,
    SortedSet<String> foreign,
    Optional<Wording> flaw) {

  /** Makes the collections unmodifiable. */
  public PublishedSite {
    hashes = Collections.unmodifiableSortedMap(hashes);
    files = Map.copyOf(files);
    foreign = Collections.unmodifiableSortedSet(foreign);
  }

  /**
   * Looks at an output folder, which need not exist.
   *
   * @param name how reports call it
   * @throws UncheckedIOException if it cannot be read
   */
  public static PublishedSite in(Path outputFolder, String name) {
    try {
      if (!Files.isRegularFile(outputFolder.resolve(Manifest.NAME))) {
        return flawed(ReportPhrase.NO_SITE.with(name));
      }
      Path folder = outputFolder.toRealPath();
      if (Logbook.isOpen(StagingFolder.place(folder))) {
        return flawed(ReportPhrase.UNFINISHED_SITE.with(name));
      }
      return read(folder, name);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static PublishedSite read(Path folder, String name) throws IOException {
    SortedMap<String, String> hashes = new TreeMap<>(Manifest.in(folder).hashes());
    byte[] list = Files.readAllBytes(folder.resolve(Manifest.NAME));
    hashes.put(Manifest.NAME, Sha256.hex(list, 32));
    Inventory inventory = Inventory.of(folder, new HashSet<>(hashes.keySet()));
    Set<String> gone = new TreeSet<>(hashes.keySet());
    gone.removeAll(inventory.own().keySet());
    return new PublishedSite(
        hashes,
        new HashMap<>(inventory.own()),
        inventory.foreign(),
        gone.stream().findFirst().map(file -> ReportPhrase.FILE_GONE.with(name + "/" + file)));
  }

  private static PublishedSite flawed(Wording flaw) {
    return new PublishedSite(new TreeMap<>(), Map.of(), new TreeSet<>(), Optional.of(flaw));
  }
}
