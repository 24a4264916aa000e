package org.mujaz.build;

import java.time.ZoneId;
import java.util.Map;
import org.mujaz.problem.Problems;
import org.mujaz.problem.SourceLines;
import org.mujaz.source.SourcePath;
import org.mujaz.translation.Difference;
import org.mujaz.translation.Ledger;
import org.mujaz.translation.Recorder;

/**
 * What the ledger of translations says.
 *
 * @param problems everything that is wrong with the content
 * @param sources the lines that a report of {@code problems} quotes
 * @param ledger of what could be read, after what was recorded
 * @param differences what has changed in the originals of stale translations, by the path of the
 *     story
 * @param recorded what became of the request
 * @param zone the time zone of the site
 */
public record TranslationsResult(
    Problems problems,
    SourceLines sources,
    Ledger ledger,
    Map<SourcePath, Difference> differences,
    Recorder.Outcome recorded,
    ZoneId zone) {

  /** Copies the map. */
  public TranslationsResult {
    differences = Map.copyOf(differences);
  }
}
