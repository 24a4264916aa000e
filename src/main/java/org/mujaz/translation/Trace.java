package org.mujaz.translation;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.mujaz.history.History;
import org.mujaz.history.Snapshot;
import org.mujaz.model.Language;
import org.mujaz.model.Revision;
import org.mujaz.read.Manuscript;
import org.mujaz.read.ManuscriptReader;
import org.mujaz.source.SourcePath;

/**
 * Follows the original of one story through history, until it has the words of one revision.
 *
 * <p>A story may have been a folder or flat, and Markdown or wire text. Where it is gone from its
 * place, it may have been moved from elsewhere: what keeps its id is taken for it.
 */
final class Trace {

  /** How often a story is looked for elsewhere: branches make it come and go. */
  private static final int MOST_MOVES = 5;

  private final Language language;
  private final Revision wanted;
  private final Set<String> tried = new HashSet<>();
  private String path;
  private boolean there;
  private int moves;

  /**
   * A trace.
   *
   * @param path of the story without the language, relative to the content folder
   */
  Trace(String path, Language language, Revision wanted) {
    this.path = path;
    this.language = language;
    this.wanted = wanted;
  }

  /** Where its files may be. */
  List<String> files() {
    return Stream.concat(articles(path), shared(path)).toList();
  }

  private Stream<String> articles(String story) {
    String code = language.code();
    return Stream.of("/", ".")
        .flatMap(part -> Stream.of(".md", ".txt").map(end -> story + part + code + end));
  }

  private static Stream<String> shared(String story) {
    return Stream.of(story + "/story.yaml", story + ".yaml");
  }

  /** The words of a state, if they are the ones wanted. */
  Optional<Manuscript> in(Snapshot snapshot, History history, ManuscriptReader reader) {
    Map<String, String> files = snapshot.files();
    if (there && articles(path).noneMatch(files::containsKey) && moves++ < MOST_MOVES) {
      files = history.files(snapshot);
      path = moved(files).orElse(path);
    }
    Optional<String> article = articles(path).filter(files::containsKey).findFirst();
    there = article.isPresent();
    return article.isPresent() ? match(article.get(), files, history, reader) : Optional.empty();
  }

  private Optional<Manuscript> match(
      String article, Map<String, String> files, History history, ManuscriptReader reader) {
    Optional<String> facts = shared(path).filter(files::containsKey).findFirst().map(files::get);
    String content = files.get(article);
    if (content == null || !tried.add(content + facts.orElse(""))) {
      return Optional.empty();
    }
    return history
        .content(content)
        .flatMap(
            bytes ->
                reader.read(
                    new SourcePath(article), bytes, facts.flatMap(history::content), language))
        .filter(manuscript -> manuscript.revision().isSameAs(wanted));
  }

  /** Another place with the same id. */
  private Optional<String> moved(Map<String, String> files) {
    String id = path.substring(path.lastIndexOf('/') + 1);
    List<String> endings = new ArrayList<>(articles(id).toList());
    return files.keySet().stream()
        .sorted()
        .flatMap(
            file ->
                endings.stream()
                    .filter(end -> ("/" + file).endsWith("/" + end))
                    .map(end -> file.substring(0, file.length() - end.length()) + id))
        .findFirst();
  }
}
