package org.mujaz.read;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import org.mujaz.model.Language;
import org.mujaz.source.SourcePath;

/**
 * The files of one story or standing page: take the language out of the path, and what is left
 * names it.
 *
 * @param path what is left, such as {@code content/stories/2017/2017-10-18-raqqa}
 * @param shared the facts of {@code story.yaml} or {@code STEM.yaml}, and its path
 * @param versions the versions read, at most one for each language, Arabic first
 * @param unread the files of versions that could not be read, which was reported
 */
public record StoryFiles(
    SourcePath path,
    Optional<SharedFacts> shared,
    List<ArticleFile> versions,
    List<SourcePath> unread) {

  /**
   * The facts that both versions share.
   *
   * @param file where they stand
   * @param facts what they are
   */
  public record SharedFacts(SourcePath file, Facts facts) {}

  /** Copies the lists. */
  public StoryFiles {
    versions = List.copyOf(versions);
    unread = List.copyOf(unread);
  }

  /** The id: the last part of {@link #path}. */
  public String id() {
    return path.fileName();
  }

  /** The version in {@code language}, if it was read. */
  public Optional<ArticleFile> in(Language language) {
    for (ArticleFile version : versions) {
      if (version.language() == language) {
        return Optional.of(version);
      }
    }
    return Optional.empty();
  }

  /** Whether there is a file of the version in {@code language}, read or not. */
  public boolean has(Language language) {
    return in(language).isPresent() || unread.stream().anyMatch(file -> isIn(language, file));
  }

  private static boolean isIn(Language language, SourcePath file) {
    return file.fileName().matches("(?:.+\\.)?%s\\.(?:md|txt)".formatted(language.code()));
  }

  /** All of its files, the versions first. */
  public List<SourcePath> files() {
    List<SourcePath> files = new ArrayList<>(unread);
    versions.forEach(version -> files.add(version.path()));
    Collections.sort(files);
    shared.ifPresent(facts -> files.add(facts.file()));
    return files;
  }
}
