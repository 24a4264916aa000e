package org.mujaz.importer;

import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.mujaz.read.ContentFolder;
import org.mujaz.read.ContentNames;
import org.mujaz.source.SourcePath;

/**
 * The stories and pages that are in the content folder before an import. It looks when it is asked
 * first, which an import that runs again never does.
 */
final class Standing {

  private final ContentFolder content;
  private @Nullable Map<String, SourcePath> links;

  Standing(ContentFolder content) {
    this.content = content;
  }

  /** The path of the story or page that is linked to like this. */
  Optional<SourcePath> find(String link) {
    Map<String, SourcePath> found = links == null ? list() : links;
    links = found;
    return Optional.ofNullable(found.get(link));
  }

  private Map<String, SourcePath> list() {
    Map<String, SourcePath> standing = new HashMap<>();
    ContentNames.stories(content).forEach(path -> standing.put("story:" + path.fileName(), path));
    ContentNames.pages(content).forEach(path -> standing.put("page:" + path.fileName(), path));
    return standing;
  }
}
