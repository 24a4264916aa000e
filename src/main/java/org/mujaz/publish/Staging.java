package org.mujaz.publish;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ConcurrentMap;
import org.mujaz.model.Route;
import org.mujaz.problem.Problems;

/**
 * The next state of the output folder, kept beside it until the build is known to be good.
 *
 * <p>A file whose bytes are already in the output folder is only noted; any other is written into
 * the staging folder at once, so memory holds names but no bytes. Bytes are compared, not times or
 * hashes: a file that somebody edited by hand is put right again. All methods may be called from
 * any thread; {@link #publish} only after the last {@link #write} or {@link #copy} has returned.
 */
public final class Staging implements AutoCloseable {

  private final OutputFolder output;
  private final StagingFolder staged;
  private final ConcurrentMap<String, StagedFile> files = new ConcurrentHashMap<>();

  private Staging(OutputFolder output, StagingFolder staged) {
    this.output = output;
    this.staged = staged;
  }

  /**
   * Makes the staging folder; what a build that died left there is removed.
   *
   * @param outputFolder the site; it is made when the first site is published
   * @param baseFolder reports name files of the output folder relative to it
   * @throws UncheckedIOException if the folder cannot be made, or another build is using it
   */
  public static Staging open(Path outputFolder, Path baseFolder) {
    try {
      OutputFolder output = OutputFolder.at(outputFolder, baseFolder);
      return new Staging(output, StagingFolder.beside(output.folder()));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /**
   * Stages a file.
   *
   * @throws IllegalStateException if the route was already written, in whatever letter case
   * @throws UncheckedIOException if the file cannot be written
   */
  public void write(Route route, byte[] content) {
    try {
      boolean same = output.holds(route, content);
      add(new StagedFile(route, content.length, same ? Optional.empty() : staged.write(content)));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /**
   * Stages a copy of a file.
   *
   * @throws IllegalStateException if the route was already written, in whatever letter case
   * @throws UncheckedIOException if the file cannot be read or written
   */
  public void copy(Route route, Path source) {
    try {
      boolean same = output.holds(route, source);
      add(new StagedFile(route, Files.size(source), same ? Optional.empty() : staged.copy(source)));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** File systems that ignore case, and web servers on them, would serve one file for the other. */
  private void add(StagedFile file) {
    String key = file.route().file().toUpperCase(Locale.ROOT).toLowerCase(Locale.ROOT);
    StagedFile other = files.putIfAbsent(key, file);
    if (other != null) {
      throw new IllegalStateException("written twice: " + other.route() + ", " + file.route());
    }
    if (file.route().file().equals(Manifest.NAME)) {
      throw new IllegalStateException("reserved: " + file.route());
    }
  }

  /**
   * Moves what is staged into the output folder, and removes what an earlier build made and this
   * one did not; foreign files become warnings.
   *
   * @return what changed, or nothing if {@code problems} has errors: then nothing did
   * @throws UncheckedIOException if the output folder cannot be changed
   */
  public Optional<Publication> publish(Problems problems) {
    if (problems.hasErrors()) {
      return Optional.empty();
    }
    try {
      Change change = Change.of(output, List.copyOf(files.values()), staged);
      change.reportForeignFiles(problems);
      return problems.hasErrors() ? Optional.empty() : Optional.of(change.apply());
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** Removes the staging folder. */
  @Override
  public void close() {
    try {
      staged.close();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
