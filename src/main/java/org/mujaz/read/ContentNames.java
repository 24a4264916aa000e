package org.mujaz.read;

import java.util.List;
import org.mujaz.problem.Problems;
import org.mujaz.source.SourcePath;

/** What stands in a content folder, going by the names of files alone: nothing is opened. */
public final class ContentNames {

  private ContentNames() {}

  /** The paths of stories, without language and extension; their last part is the id. */
  public static List<SourcePath> stories(ContentFolder folder) {
    return groups(folder, Area.STORIES).stream().map(StoryGroup::path).toList();
  }

  /** The paths of standing pages, likewise. */
  public static List<SourcePath> pages(ContentFolder folder) {
    return groups(folder, Area.PAGES).stream().map(StoryGroup::path).toList();
  }

  /** The files of each story or standing page, by path. */
  static List<StoryGroup> groups(ContentFolder folder, Area area) {
    if (!folder.exists()) {
      return List.of();
    }
    // What is wrong with names a build tells.
    Problems ignored = new Problems();
    SourcePath path = folder.name(area.folder());
    StoryGrouping grouping = new StoryGrouping(area, path, ignored);
    new FolderWalk(folder.folder(), ignored)
        .files(folder.folder().resolve(area.folder()), path, FileNames::isIgnored)
        .forEach(grouping::add);
    return grouping.groups();
  }

  /** Whether a file of this name may be published beside a text. */
  public static boolean isMedia(String fileName) {
    return FileNames.isMedia(fileName);
  }
}
