package org.mujaz.read;

import java.util.EnumMap;
import java.util.Map;
import java.util.Optional;
import org.mujaz.model.Language;
import org.mujaz.source.SourcePath;

/**
 * The files of one story or page, before they are read.
 *
 * @param area where they stand
 * @param path the path without the language
 * @param shared the file with the facts of both versions
 * @param versions the file of each language
 */
record StoryGroup(
    Area area, SourcePath path, Optional<FoundFile> shared, Map<Language, FoundFile> versions) {

  /** Copies the map, Arabic first. */
  StoryGroup {
    Map<Language, FoundFile> ordered = new EnumMap<>(Language.class);
    ordered.putAll(versions);
    versions = ordered;
  }

  // That of a record would ask each file, for every story that is looked up.
  @Override
  public int hashCode() {
    return path.hashCode();
  }
}
