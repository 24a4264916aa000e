package org.mujaz.importer;

import java.nio.file.Path;
import java.time.Instant;
import java.util.Optional;
import org.mujaz.model.Language;

/**
 * Everything an import depends on.
 *
 * @param baseFolder the project; reports name files relative to it
 * @param contentFolder where stories and pages go; it need not exist
 * @param from a file, a folder, or an address of the net
 * @param format what it is; empty to find out
 * @param language what it is written in; empty to tell by the script of each text
 * @param uploads a folder or a zip archive with the pictures and files that it refers to
 * @param dates when texts that state no date were published
 * @param clock the moment that is taken for the present
 * @param network whether the net may be asked
 * @param dryRun whether nothing is written
 */
public record ImportRequest(
    Path baseFolder,
    Path contentFolder,
    String from,
    Optional<Format> format,
    Optional<Language> language,
    Optional<Path> uploads,
    UndatedTexts dates,
    Instant clock,
    boolean network,
    boolean dryRun) {

  /** Makes the folders absolute. */
  public ImportRequest {
    baseFolder = baseFolder.toAbsolutePath().normalize();
    contentFolder = contentFolder.toAbsolutePath().normalize();
  }
}
