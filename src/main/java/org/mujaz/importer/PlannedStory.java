package org.mujaz.importer;

import java.util.Optional;
import org.mujaz.importer.origin.ImportedName;
import org.mujaz.importer.origin.ImportedText.Kind;
import org.mujaz.model.Timestamp;

/**
 * Where the texts of one story go, and what they share.
 *
 * @param kind what they become
 * @param id of the story
 * @param folder below the content folder, with slashes
 * @param date of the story
 * @param section of the story
 * @param paired whether both languages are imported together
 */
record PlannedStory(
    Kind kind,
    String id,
    String folder,
    Optional<Timestamp> date,
    Optional<ImportedName> section,
    boolean paired) {

  /** How other texts link to it. */
  String link() {
    return (kind == Kind.PAGE ? "page:" : "story:") + id;
  }
}
