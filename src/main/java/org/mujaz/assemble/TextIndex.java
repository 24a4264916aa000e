package org.mujaz.assemble;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import org.mujaz.read.ArticleFile;
import org.mujaz.read.StoryFiles;
import org.mujaz.source.SourcePath;
import org.mujaz.text.Spelling;

/**
 * The stories and standing pages that a text can link to, by id and by path; any thread may ask.
 */
final class TextIndex {

  /**
   * A story or page.
   *
   * @param page whether it is a standing page
   * @param published whether one of its versions is published now, or would be without its errors
   * @param complete whether the text of all its versions could be read
   * @param anchors the ids of the headings of its versions
   */
  record Entry(String id, boolean page, boolean published, boolean complete, List<String> anchors) {

    /** Whether a heading, as far as it is known, has this id. */
    boolean mayHave(String anchor) {
      return !complete || anchors.contains(anchor);
    }
  }

  /**
   * All that an index is made of.
   *
   * @param leftOut the article files that are not published now
   * @param unread the files whose text could not be read
   */
  record Basis(
      List<StoryFiles> stories,
      List<StoryFiles> pages,
      Set<SourcePath> leftOut,
      Set<SourcePath> unread) {

    /** Whether an index of the one would be the same as that of the other. */
    boolean isLike(Basis other) {
      return leftOut.equals(other.leftOut)
          && unread.equals(other.unread)
          && areLike(stories, other.stories)
          && areLike(pages, other.pages);
    }

    private static boolean areLike(List<StoryFiles> all, List<StoryFiles> others) {
      boolean like = all.size() == others.size();
      for (int i = 0; like && i < all.size(); i++) {
        StoryFiles one = all.get(i);
        StoryFiles other = others.get(i);
        like = one.equals(other) || counting(one).equals(counting(other));
      }
      return like;
    }

    /** What of the files of a story an index is made of. */
    private static List<Object> counting(StoryFiles files) {
      return List.of(
          files.path(),
          files.unread(),
          files.versions().stream().map(ArticleFile::path).toList(),
          files.versions().stream().map(ArticleFile::anchors).toList());
    }
  }

  /** Of a story: itself and its versions. */
  private static final int NAMES = 3;

  private final Map<String, Entry> stories;
  private final Map<String, Entry> pages;
  private final Map<SourcePath, Entry> byPath;
  private final Basis basis;

  /** An index of these. */
  TextIndex(Basis basis) {
    this.basis = basis;
    this.stories = new HashMap<>(room(basis.stories().size()));
    this.pages = new HashMap<>(room(basis.pages().size()));
    this.byPath = new HashMap<>(room(NAMES * basis.stories().size()));
    basis.stories().forEach(story -> enter(story, false, this.stories));
    basis.pages().forEach(page -> enter(page, true, this.pages));
  }

  private static int room(int things) {
    return things * 4 / 3 + 1;
  }

  /** What it was made of. */
  Basis basis() {
    return basis;
  }

  private void enter(StoryFiles files, boolean page, Map<String, Entry> byId) {
    List<String> anchors = new ArrayList<>();
    List<SourcePath> texts = new ArrayList<>(files.unread());
    for (ArticleFile version : files.versions()) {
      anchors.addAll(version.anchors());
      texts.add(version.path());
    }
    boolean published = !basis.leftOut().containsAll(texts);
    boolean complete = Collections.disjoint(basis.unread(), texts);
    Entry entry = new Entry(files.id(), page, published, complete, List.copyOf(anchors));
    byId.putIfAbsent(entry.id(), entry);
    byPath.put(files.path(), entry);
    for (SourcePath text : texts) {
      byPath.put(text, entry);
    }
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
    return Spelling.nearest(id, new TreeSet<>((kind.equals("story") ? stories : pages).keySet()))
        .map(near -> kind + ":" + near);
  }

  /** The story or page nearest to a path that leads to nothing, as a link. */
  Optional<String> nearest(SourcePath path) {
    String stem = path.fileName().replaceFirst("(^|\\.)(ar|en)?\\.(md|txt)$", "");
    String folder = path.folder();
    String id = stem.isEmpty() ? folder.substring(folder.lastIndexOf('/') + 1) : stem;
    return nearest("story", id).or(() -> nearest("page", id));
  }

  static Optional<String> nearestAnchor(String fragment, Collection<String> anchors) {
    return Spelling.nearest(fragment, anchors).map(near -> "#" + near);
  }
}
