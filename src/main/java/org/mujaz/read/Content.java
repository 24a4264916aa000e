package org.mujaz.read;

import java.util.List;
import org.mujaz.model.MediaFile;
import org.mujaz.source.SourcePath;

/**
 * Everything below {@code content/}, read and checked file by file; sorted by path.
 *
 * @param stories below {@code content/stories}
 * @param pages below {@code content/pages}
 * @param media files beside the texts
 * @param statics below {@code content/static}
 */
public record Content(
    List<StoryFiles> stories,
    List<StoryFiles> pages,
    List<MediaFile> media,
    List<SourcePath> statics) {

  /** Copies the lists. */
  public Content {
    stories = List.copyOf(stories);
    pages = List.copyOf(pages);
    media = List.copyOf(media);
    statics = List.copyOf(statics);
  }
}
