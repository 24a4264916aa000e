package org.mujaz.read;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
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

  /** The file of a version that there is. */
  FoundFile file(Language language) {
    return Objects.requireNonNull(versions.get(language));
  }

  /** All of them, the shared facts first. */
  List<FoundFile> files() {
    List<FoundFile> files = new ArrayList<>(versions.size() + 1);
    shared.ifPresent(files::add);
    files.addAll(versions.values());
    return files;
  }
}
