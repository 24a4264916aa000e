package org.mujaz.build;

import java.nio.file.Path;
import java.util.Optional;
import java.util.Set;
import org.mujaz.cache.Cache;
import org.mujaz.cache.WorkFolder;
import org.mujaz.hash.Sha256;
import org.mujaz.model.Language;
import org.mujaz.search.KeptIndex;

/**
 * Where a build keeps what the next one can use. Each output folder has caches of its own, which
 * its lock protects.
 *
 * @param folder of the caches
 * @param program names what makes them
 * @param kept whether what is made stays for the next build
 * @param themes in memory, for builds of one process
 */
record Caches(Path folder, String program, boolean kept, ThemeShelf themes) {

  static Caches of(BuildRequest request) {
    return of(request, new ThemeShelf());
  }

  static Caches of(BuildRequest request, ThemeShelf themes) {
    return new Caches(
        WorkFolder.part(request.workFolder(), WorkFolder.Kind.CACHE, request.outputFolder()),
        Sha256.hex(request.program(), 16),
        true,
        themes);
  }

  /** Those of a build that has no lock: nothing is known, and nothing kept. */
  static Caches unlocked(BuildRequest request) {
    return new Caches(request.workFolder(), "", false, new ThemeShelf());
  }

  /** What is made of texts. */
  Cache texts() {
    return open("texts", program);
  }

  /**
   * What was found in finished pages.
   *
   * @param theme what templates make of a view depends on
   */
  Cache pages(String theme) {
    return open("pages", program + " " + theme);
  }

  /** The search index of an edition; nothing where nothing is kept. */
  Optional<KeptIndex> search(Language language) {
    return kept
        ? Optional.of(new KeptIndex(folder.resolve("search-" + language.code()), program))
        : Optional.empty();
  }

  /** Forgets the search index of each edition that has none now. */
  void tidySearch(Set<Language> indexed) {
    for (Language language : Language.values()) {
      if (!indexed.contains(language)) {
        search(language).ifPresent(KeptIndex::remove);
      }
    }
  }

  private Cache open(String name, String version) {
    return kept ? Cache.open(folder, name, version) : Cache.temporary(folder);
  }
}
