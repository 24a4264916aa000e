package org.mujaz.plan;

import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.mujaz.model.Article;
import org.mujaz.model.Tag;
import org.mujaz.model.Term;

/** Finds other stories of an edition on the same topics, by shared tags and recent first. */
final class RelatedStories {

  /** So many of the newest stories of each tag are looked at: enough to choose from, and cheap. */
  private static final int CANDIDATES_PER_TAG = 24;

  private static final int SHOWN = 4;

  private final Edition edition;

  RelatedStories(Edition edition) {
    this.edition = edition;
  }

  List<Article> of(Article article) {
    Map<String, Integer> shared = new HashMap<>();
    Map<String, Article> candidates = new HashMap<>();
    for (Tag tag : article.tags()) {
      List<Article> tagged =
          edition
              .term(Term.Kind.TAG, tag.id())
              .map(Edition.TermStories::articles)
              .orElse(List.of());
      for (Article other : tagged.subList(0, Math.min(CANDIDATES_PER_TAG, tagged.size()))) {
        if (!other.storyId().equals(article.storyId())) {
          shared.merge(other.storyId(), 1, Integer::sum);
          candidates.put(other.storyId(), other);
        }
      }
    }
    return candidates.values().stream()
        .sorted(
            Comparator.<Article>comparingInt(other -> shared.getOrDefault(other.storyId(), 0))
                .thenComparing(Article::published)
                .reversed()
                .thenComparing(Article::storyId))
        .limit(SHOWN)
        .toList();
  }
}
