package org.mujaz.assemble;

import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.mujaz.model.Article;
import org.mujaz.model.LinkTarget;
import org.mujaz.model.MediaFile;
import org.mujaz.model.Picture;
import org.mujaz.model.StandingPage;
import org.mujaz.model.StandingText;
import org.mujaz.model.Story;
import org.mujaz.source.SourcePath;

/** The files that a published text shows or links to: those of drafts stay private. */
final class PublishedMedia {

  private PublishedMedia() {}

  /** Those of {@code used} that are published, in their order. */
  static List<MediaFile> of(List<Story> stories, List<StandingPage> pages, List<MediaFile> used) {
    if (used.isEmpty()) {
      return List.of();
    }
    Set<SourcePath> paths = new HashSet<>();
    for (Story story : stories) {
      for (Article article : story.versions()) {
        collect(article.picture(), article.links(), paths);
      }
    }
    for (StandingPage page : pages) {
      for (StandingText text : page.versions()) {
        collect(text.picture(), text.links(), paths);
      }
    }
    return used.stream().filter(file -> paths.contains(file.path())).toList();
  }

  private static void collect(
      Optional<Picture> picture, List<LinkTarget> links, Set<SourcePath> paths) {
    picture.ifPresent(p -> paths.add(p.file()));
    for (LinkTarget link : links) {
      if (link instanceof LinkTarget.ToMedia file) {
        paths.add(file.file());
      }
    }
  }
}
