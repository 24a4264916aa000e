package org.mujaz.assemble;

import java.util.Optional;
import org.mujaz.config.SiteConfig;
import org.mujaz.model.Story;
import org.mujaz.read.StoryFiles;

/**
 * Remembers what was made of each story, for a program that assembles the same content again and
 * again. Stories that are the very same objects, without a problem, and told the same by the rest
 * of the site, are not made again. For one assembler at a time, and for one clock and audience.
 */
public final class AssemblyMemory {

  private final Remembered<StoryFiles, Paired> paired = new Remembered<>();
  private final Remembered<Paired, Optional<Story>> stories = new Remembered<>();
  private Optional<TextIndex> texts = Optional.empty();
  private Optional<SiteConfig> config = Optional.empty();

  /** An empty memory. */
  public AssemblyMemory() {}

  /** Forgets everything if it was made with other settings. */
  void begin(SiteConfig now) {
    if (config.filter(now::equals).isEmpty()) {
      paired.forget();
      stories.forget();
      config = Optional.of(now);
    }
  }

  /** The versions of each story, by its files. */
  Remembered<StoryFiles, Paired> paired() {
    return paired;
  }

  /** The stories, by their versions. */
  Remembered<Paired, Optional<Story>> stories() {
    return stories;
  }

  /** What can be linked to; the same index as before if it would be made of the same. */
  TextIndex texts(TextIndex.Basis basis) {
    TextIndex index =
        texts.filter(known -> known.basis().isLike(basis)).orElseGet(() -> new TextIndex(basis));
    texts = Optional.of(index);
    return index;
  }

  /** Forgets the stories that are not there any more. */
  void end() {
    paired.turn();
    stories.turn();
  }
}
