package org.mujaz.publish;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import org.mujaz.cache.WorkFolder;

/**
 * Tells deploy scripts what changed since the last build that told it, in {@value #NAME}.
 *
 * <p>What that was about is kept beside it. The list in the output folder would not do: a build
 * that died when it had published never told what it changed.
 */
final class ChangeReport {

  static final String NAME = "changes.json";

  /** No file has this hash, so each that is there now counts as changed. */
  private static final String UNKNOWN = "0".repeat(64);

  private final Path folder;
  private final Path told;

  /** A report in this folder about that output folder. */
  ChangeReport(Path folder, OutputFolder output) {
    this.folder = folder;
    this.told = WorkFolder.part(folder, WorkFolder.Kind.TOLD, output.folder());
  }

  /**
   * The site that was told of last; nothing if it is not known.
   *
   * @param list the file of the list in the output folder, which mostly is the same
   * @param standing what was read there
   */
  Optional<Manifest> last(Path list, Manifest standing) throws IOException {
    if (!Files.exists(told)) {
      return Optional.empty();
    }
    boolean same =
        Files.isRegularFile(list, LinkOption.NOFOLLOW_LINKS) && Files.mismatch(told, list) < 0;
    return Optional.of(same ? standing : Manifest.read(told));
  }

  /**
   * Keeps what stands before the first publication that will be told of: should that build die
   * before it tells, the next one does.
   *
   * @param standing may lack hashes
   */
  void begin(Manifest standing) throws IOException {
    SortedMap<String, String> unknown = new TreeMap<>(standing.hashes());
    unknown.replaceAll((name, hash) -> hash.isEmpty() ? UNKNOWN : hash);
    WholeFile.write(told, new Manifest(unknown).bytes());
  }

  /** Tells of a site. */
  void tell(Changes changes, Manifest site) throws IOException {
    WholeFile.write(folder.resolve(NAME), changes.json());
    WholeFile.write(told, site.bytes());
  }
}
