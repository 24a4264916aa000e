package org.mujaz.read;

import java.util.List;
import java.util.Optional;
import org.mujaz.source.SourcePath;

/**
 * The files of one story or standing page: take the language out of the path, and what is left
 * names it.
 *
 * @param path what is left, such as {@code content/stories/2017/2017-10-18-raqqa}
 * @param shared the facts of {@code story.yaml} or {@code STEM.yaml}, and its path
 * @param versions the versions read, at most one for each language, Arabic first
 */
public record StoryFiles(
    SourcePath path, Optional<SharedFacts> shared, List<ArticleFile> versions) {

  /**
   * The facts that both versions share.
   *
   * @param file where they stand
   * @param facts what they are
   */
  public record SharedFacts(SourcePath file, Facts facts) {}

  /** Copies the list. */
  public StoryFiles {
    versions = List.copyOf(versions);
  }

  /** The id: the last part of {@link #path}. */
  public String id() {
    return path.fileName();
  }
}
