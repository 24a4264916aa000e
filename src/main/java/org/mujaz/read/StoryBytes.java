package org.mujaz.read;

import java.util.EnumMap;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import org.mujaz.model.Language;

/**
 * The files of one story or page as they are on disk.
 *
 * @param group which files they are
 * @param shared that of {@link StoryGroup#shared}
 * @param versions those of {@link StoryGroup#versions}, Arabic first
 */
record StoryBytes(StoryGroup group, Optional<FileBytes> shared, Map<Language, FileBytes> versions) {

  /**
   * Reads them.
   *
   * @param namer names the bytes of a file
   */
  static StoryBytes of(StoryGroup group, Function<byte[], Optional<String>> namer) {
    Map<Language, FileBytes> versions = new EnumMap<>(Language.class);
    group.versions().forEach((language, file) -> versions.put(language, FileBytes.of(file, namer)));
    return new StoryBytes(group, group.shared().map(file -> FileBytes.of(file, namer)), versions);
  }

  /** Names the bytes of a version; nothing where nothing is kept. */
  Optional<String> name(Language language) {
    return Optional.ofNullable(versions.get(language)).flatMap(FileBytes::name);
  }
}
