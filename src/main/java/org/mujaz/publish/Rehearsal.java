package org.mujaz.publish;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashSet;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ConcurrentMap;
import org.mujaz.hash.Sha256;
import org.mujaz.model.Route;
import org.mujaz.problem.Problems;

/**
 * Throws the files of a site away, and tells what would keep them from being published. It writes
 * nothing, locks nothing and leaves an interrupted publication as it is.
 */
public final class Rehearsal implements Outlet {

  private final Path outputFolder;
  private final Path baseFolder;
  private final ConcurrentMap<String, Taken> files = new ConcurrentHashMap<>();

  /** A file, and the hash of its bytes where somebody may ask for it. */
  private record Taken(Route route, String sha256) {}

  /**
   * A rehearsal of a publication.
   *
   * @param outputFolder the site; it need not exist
   * @param baseFolder reports name files of the output folder relative to it
   */
  public Rehearsal(Path outputFolder, Path baseFolder) {
    this.outputFolder = outputFolder;
    this.baseFolder = baseFolder;
  }

  @Override
  public Optional<Recovery> recovery() {
    return Optional.empty();
  }

  @Override
  public void write(Route route, byte[] content) {
    add(new Taken(route, Sha256.hex(content, 32)));
  }

  @Override
  public void copy(Route route, Path source) {
    try (InputStream in = Files.newInputStream(source)) {
      in.read();
      add(new Taken(route, ""));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** What stands in the output folder may be the site of other content. */
  @Override
  public boolean keep(Route route, String sha256) {
    return false;
  }

  @Override
  public String sha256(Route route) {
    return Optional.ofNullable(files.get(Staging.key(route))).orElseThrow().sha256();
  }

  private void add(Taken file) {
    Taken other = files.putIfAbsent(Staging.key(file.route()), file);
    if (other != null) {
      throw new IllegalStateException("written twice: " + other.route() + ", " + file.route());
    }
  }

  @Override
  public Optional<Publication> publish(Problems problems, Guard guard) {
    if (!problems.hasErrors() && Files.exists(outputFolder)) {
      try {
        compare(OutputFolder.at(outputFolder, baseFolder), problems, guard);
      } catch (IOException e) {
        throw new UncheckedIOException(e);
      }
    }
    return Optional.empty();
  }

  private void compare(OutputFolder output, Problems problems, Guard guard) throws IOException {
    Manifest before = Manifest.in(output.folder());
    Set<String> after = new TreeSet<>();
    files.values().forEach(file -> after.add(file.route().file()));
    Set<String> own = new HashSet<>(before.names());
    own.addAll(after);
    own.add(Manifest.NAME);
    Inventory inventory = Inventory.of(output.folder(), own);
    inventory.reportForeign(output, problems);
    guard.check(before, after, output, problems);
    Set<String> stale = new TreeSet<>(inventory.own().keySet());
    stale.removeAll(after);
    stale.remove(Manifest.NAME);
    Set<String> added = new TreeSet<>(after);
    added.removeAll(inventory.own().keySet());
    new Obstacles(output.folder(), stale).check(added);
  }

  /** Nothing is held. */
  @Override
  public void close() {}
}
