package org.mujaz.build;

import java.nio.file.Path;
import org.mujaz.cache.Cache;
import org.mujaz.hash.Sha256;

/**
 * Where a build keeps what the next one can use. Each output folder has caches of its own, which
 * its lock protects.
 */
record Caches(Path folder, String program, boolean kept) {

  static Caches of(BuildRequest request) {
    String output = Sha256.hex(request.outputFolder().toString(), 8);
    return new Caches(
        request.workFolder().resolve("cache-" + output), Sha256.hex(request.program(), 16), true);
  }

  /** Those of a build that has no lock: nothing is known, and nothing kept. */
  static Caches unlocked(BuildRequest request) {
    return new Caches(request.workFolder(), "", false);
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

  private Cache open(String name, String version) {
    return kept ? Cache.open(folder, name, version) : Cache.temporary(folder);
  }
}
