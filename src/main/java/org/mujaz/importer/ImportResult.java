package org.mujaz.importer;

import java.util.List;
import org.mujaz.problem.Problems;
import org.mujaz.source.SourcePath;

/**
 * How an import ended.
 *
 * @param format what the origin was taken for
 * @param problems what could not be carried over, and what is wrong
 * @param written the files that were written, or would be, in order
 * @param counts how many there are
 * @param settings lines for {@code site.yaml}, of which the new texts speak and which it lacks
 */
public record ImportResult(
    Format format,
    Problems problems,
    List<SourcePath> written,
    Counts counts,
    List<String> settings) {

  /** Copies the lists. */
  public ImportResult {
    written = List.copyOf(written);
    settings = List.copyOf(settings);
  }
}
