package org.mujaz.read;

import java.io.IOException;
import java.nio.file.Path;
import java.util.Optional;
import org.mujaz.cache.Cache;
import org.mujaz.cache.Key;
import org.mujaz.cache.Packer;
import org.mujaz.hash.FileState;

/**
 * Reads a file only if it was written to since the last build: photographs are large, and there are
 * many.
 */
public final class KeptHashes implements FileHashes {

  private final Cache cache;

  /** Keeps the hashes in {@code cache}. */
  public KeptHashes(Cache cache) {
    this.cache = cache;
  }

  @Override
  public Content of(Path file, FileState before) throws IOException {
    Key key =
        cache.key().add("file").add(file.toAbsolutePath().toString()).add(before.toString()).key();
    Optional<Content> known =
        cache.find(key).map(found -> new Content(before.size(), found.parts().text()));
    if (known.isPresent()) {
      return known.get();
    }
    Content content = READ.of(file, before);
    if (before.isStill(file, content.size())) {
      cache.put(key, new Packer().text(content.hash()).bytes());
    }
    return content;
  }
}
