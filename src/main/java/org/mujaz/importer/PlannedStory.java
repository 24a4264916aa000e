package org.mujaz.importer;

import java.util.Map;
import java.util.Optional;
import org.mujaz.importer.origin.ImportedName;
import org.mujaz.importer.origin.ImportedText;
import org.mujaz.importer.origin.ImportedText.Kind;
import org.mujaz.model.Language;
import org.mujaz.model.Timestamp;

/**
 * Where the texts of one story go, and what they share.
 *
 * @param kind what they become
 * @param id of the story
 * @param folder below the content folder, with slashes
 * @param date of the story
 * @param section of the story
 * @param keys the one text in each language, by its key
 */
record PlannedStory(
    Kind kind,
    String id,
    String folder,
    Optional<Timestamp> date,
    Optional<ImportedName> section,
    Map<Language, String> keys) {

  /** Copies the keys. */
  PlannedStory {
    keys = Map.copyOf(keys);
  }

  /** Whether both languages are imported together. */
  boolean isPaired() {
    return keys.size() > 1;
  }

  /** Whether a text is the one of this story in its language. */
  boolean has(ImportedText text) {
    return text.key().equals(keys.get(text.language()));
  }

  /** How other texts link to it. */
  String link() {
    return (kind == Kind.PAGE ? "page:" : "story:") + id;
  }
}
