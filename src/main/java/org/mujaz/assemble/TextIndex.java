package org.mujaz.assemble;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import org.mujaz.read.StoryFiles;
import org.mujaz.source.SourcePath;
import org.mujaz.text.Spelling;

/** The stories and standing pages that a text can link to, by id and by path. */
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

  private final Map<String, Entry> stories = new TreeMap<>();
  private final Map<String, Entry> pages = new TreeMap<>();
  private final Map<SourcePath, Entry> byPath = new HashMap<>();
  private final Asked<TextIndex> asked = new Asked<>();
  private final Set<SourcePath> leftOut;
  private final Reported reported;

  /**
   * An index.
   *
   * @param leftOut the article files that are not published now
   * @param reported tells which texts could not be read
   */
  TextIndex(
      Collection<StoryFiles> stories,
      Collection<StoryFiles> pages,
      Set<SourcePath> leftOut,
      Reported reported) {
    this.leftOut = leftOut;
    this.reported = reported;
    stories.forEach(story -> enter(story, false, this.stories));
    pages.forEach(page -> enter(page, true, this.pages));
  }

  private void enter(StoryFiles files, boolean page, Map<String, Entry> byId) {
    List<String> anchors = new ArrayList<>();
    files.versions().forEach(version -> anchors.addAll(version.anchors()));
    List<SourcePath> texts = new ArrayList<>(files.unread());
    files.versions().forEach(version -> texts.add(version.path()));
    boolean published = !leftOut.containsAll(texts);
    boolean complete = texts.stream().noneMatch(reported::hidesText);
    Entry entry = new Entry(files.id(), page, published, complete, List.copyOf(anchors));
    byId.putIfAbsent(entry.id(), entry);
    byPath.put(files.path(), entry);
    texts.forEach(text -> byPath.put(text, entry));
  }

  Optional<Entry> story(String id) {
    Optional<Entry> story = Optional.ofNullable(stories.get(id));
    asked.note(index -> index.story(id).equals(story));
    return story;
  }

  Optional<Entry> page(String id) {
    Optional<Entry> page = Optional.ofNullable(pages.get(id));
    asked.note(index -> index.page(id).equals(page));
    return page;
  }

  /** The story or page that this file or folder belongs to. */
  Optional<Entry> at(SourcePath path) {
    Optional<Entry> text = Optional.ofNullable(byPath.get(path));
    asked.note(index -> index.at(path).equals(text));
    return text;
  }

  /** What it was asked. */
  Asked<TextIndex> asked() {
    return asked;
  }

  /** The id nearest to {@code id} among the stories or pages, as a link. */
  Optional<String> nearest(String kind, String id) {
    return Spelling.nearest(id, (kind.equals("story") ? stories : pages).keySet())
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
