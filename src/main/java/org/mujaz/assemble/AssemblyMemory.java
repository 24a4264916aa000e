package org.mujaz.assemble;

import java.util.List;
import java.util.Optional;
import org.mujaz.config.SiteConfig;
import org.mujaz.model.Story;

/**
 * Remembers what was made of each story, for a program that assembles the same content again and
 * again. Stories that are the very same objects, without a problem, and told the same by the rest
 * of the site, are not made again. For one thread, and for one clock and audience.
 */
public final class AssemblyMemory {

  private final Remembered<List<Candidate>> candidates = new Remembered<>();
  private final Remembered<Optional<Story>> stories = new Remembered<>();
  private Optional<SiteConfig> config = Optional.empty();

  /** An empty memory. */
  public AssemblyMemory() {}

  /** Forgets everything if it was made with other settings. */
  void begin(SiteConfig now) {
    if (config.filter(now::equals).isEmpty()) {
      candidates.forget();
      stories.forget();
      config = Optional.of(now);
    }
  }

  /** The versions of each story, by its files. */
  Remembered<List<Candidate>> candidates() {
    return candidates;
  }

  /** The stories, by the list of their versions. */
  Remembered<Optional<Story>> stories() {
    return stories;
  }

  /** Forgets the stories that are not there any more. */
  void end() {
    candidates.turn();
    stories.turn();
  }
}
