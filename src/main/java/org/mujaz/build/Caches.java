package org.mujaz.build;

import java.nio.file.Path;
import org.mujaz.cache.Cache;
import org.mujaz.hash.Sha256;

/**
 * Where a build keeps what the next one can use. Each output folder has caches of its own, which
 * its lock protects.
 */
record Caches(Path folder, String program) {

  static Caches of(BuildRequest request) {
    String output = Sha256.hex(request.outputFolder().toString(), 8);
    return new Caches(request.workFolder().resolve("cache-" + output), request.program());
  }

  /** What is made of texts. */
  Cache texts() {
    return Cache.open(folder, "texts", program);
  }

  /**
   * What was found in finished pages.
   *
   * @param theme what templates make of a view depends on
   */
  Cache pages(String theme) {
    return Cache.open(folder, "pages", program + " " + theme);
  }
}
