package org.mujaz.translation;

import java.io.IOException;
import java.nio.file.Files;
import java.time.ZoneId;
import java.util.Optional;
import org.mujaz.model.Language;
import org.mujaz.read.ContentFolder;
import org.mujaz.read.Manuscript;
import org.mujaz.read.ManuscriptReader;
import org.mujaz.read.StoryFiles;
import org.mujaz.source.SourcePath;

/** The words of originals as they stand in their files. */
final class Originals {

  private final ContentFolder folder;
  private final ManuscriptReader reader;

  Originals(ContentFolder folder, ZoneId zone) {
    this.folder = folder;
    this.reader = new ManuscriptReader(zone);
  }

  /** The words of one version; nothing when its file is gone meanwhile. */
  Optional<Manuscript> read(StoryFiles story, Language language) {
    Optional<byte[]> shared = story.shared().flatMap(facts -> bytes(facts.file()));
    return story
        .in(language)
        .flatMap(
            version ->
                bytes(version.path())
                    .flatMap(bytes -> reader.read(version.path(), bytes, shared, language)));
  }

  private Optional<byte[]> bytes(SourcePath path) {
    try {
      return Optional.of(Files.readAllBytes(folder.path(path)));
    } catch (IOException goneMeanwhile) {
      return Optional.empty();
    }
  }
}
