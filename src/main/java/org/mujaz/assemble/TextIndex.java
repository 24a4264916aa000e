package org.mujaz.assemble;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import org.mujaz.read.ArticleFile;
import org.mujaz.read.StoryFiles;
import org.mujaz.source.SourcePath;
import org.mujaz.text.Spelling;

/** The stories and standing pages that a text can link to, by id and by path. */
final class TextIndex {

  /**
   * A story or page.
   *
   * @param page whether it is a standing page
   * @param published whether one of its versions is published now
   * @param anchors the ids of the headings of its versions
   */
  record Entry(String id, boolean page, boolean published, List<String> anchors) {}

  private final Map<String, Entry> stories = new TreeMap<>();
  private final Map<String, Entry> pages = new TreeMap<>();
  private final Map<SourcePath, Entry> byPath = new HashMap<>();

  /**
   * An index.
   *
   * @param publishedFiles the article files that are published now
   */
  TextIndex(
      Collection<StoryFiles> stories,
      Collection<StoryFiles> pages,
      Set<SourcePath> publishedFiles) {
    stories.forEach(story -> enter(story, false, this.stories, publishedFiles));
    pages.forEach(page -> enter(page, true, this.pages, publishedFiles));
  }

  private void enter(
      StoryFiles files, boolean page, Map<String, Entry> byId, Set<SourcePath> publishedFiles) {
    List<String> anchors = new ArrayList<>();
    files.versions().forEach(version -> anchors.addAll(version.anchors()));
    boolean published =
        files.versions().stream().map(ArticleFile::path).anyMatch(publishedFiles::contains);
    Entry entry = new Entry(files.id(), page, published, List.copyOf(anchors));
    byId.putIfAbsent(entry.id(), entry);
    byPath.put(files.path(), entry);
    files.versions().forEach(version -> byPath.put(version.path(), entry));
  }

  Optional<Entry> story(String id) {
    return Optional.ofNullable(stories.get(id));
  }

  Optional<Entry> page(String id) {
    return Optional.ofNullable(pages.get(id));
  }

  /** The story or page that this file or folder belongs to. */
  Optional<Entry> at(SourcePath path) {
    return Optional.ofNullable(byPath.get(path));
  }

  /** The id nearest to {@code id} among the stories or pages, as a link. */
  Optional<String> nearest(String kind, String id) {
    return Spelling.nearest(id, (kind.equals("story") ? stories : pages).keySet())
        .map(near -> "«" + kind + ":" + near + "»");
  }

  /** The story or page nearest to a path that leads to nothing, as a link. */
  Optional<String> nearest(SourcePath path) {
    boolean file = path.fileName().contains(".");
    String folder = path.folder();
    String id = file ? folder.substring(folder.lastIndexOf('/') + 1) : path.fileName();
    String stem = path.fileName().replaceFirst("(\\.(ar|en))?\\.(md|txt)$", "");
    return nearest("story", id).or(() -> nearest("story", stem)).or(() -> nearest("page", id));
  }

  static Optional<String> nearestAnchor(String fragment, Collection<String> anchors) {
    return Spelling.nearest(fragment, anchors).map(near -> "«#" + near + "»");
  }
}
