package org.mujaz.plan;

import java.time.temporal.ChronoUnit;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.mujaz.model.Article;
import org.mujaz.model.Tag;
import org.mujaz.model.Term;

/**
 * Finds other stories of an edition that are about the same: by shared tags, a rare one more than
 * one that many have, by rare words that both texts have, and a little by the section; what is old
 * counts less.
 */
final class RelatedStories {

  private static final int SHOWN = 4;

  /** So many of the newest stories of each tag are looked at: enough to choose from, and cheap. */
  private static final int CANDIDATES_PER_TAG = 100;

  /** What a shared tag counts beside its rarity. */
  private static final double TAG = 0.3;

  private static final double SECTION = 0.1;

  /** From here on two texts are about the same, even if no editor gave them one tag. */
  private static final double SAME_TEXT = 0.22;

  private static final int SAME_WORDS = 4;

  /** The age at which a story counts half as much as one of today. */
  private static final double HALF_AGE = 730;

  private static final Comparator<Candidate> BEST_FIRST =
      Comparator.comparingDouble(Candidate::score).reversed().thenComparing(Candidate::number);

  private final Edition edition;
  private final Gists gists;

  /** Newest first. */
  private final List<Article> articles;

  private final Map<String, Integer> numbers = new HashMap<>();
  private final SharedWords words;

  /** How a story is like another. */
  private static final class Likeness {
    private double tags;
    private double text;
    private int words;

    private boolean isEnough() {
      return tags > 0 || (words >= SAME_WORDS && text >= SAME_TEXT);
    }
  }

  /** A story that may be shown, by its place among the articles. */
  private record Candidate(int number, double score) {}

  RelatedStories(Edition edition, Gists gists) {
    this.edition = edition;
    this.gists = gists;
    this.articles = edition.articles();
    for (Article article : articles) {
      numbers.put(article.storyId(), numbers.size());
    }
    this.words = new SharedWords(articles.stream().map(gists::of).toList());
  }

  List<Article> of(Article article) {
    Map<Integer, Likeness> others = new HashMap<>();
    article.tags().stream().distinct().forEach(tag -> addTag(tag, others));
    words.find(
        gists.of(article),
        (number, share) -> {
          Likeness other = others.computeIfAbsent(number, n -> new Likeness());
          other.text += share;
          other.words++;
        });
    return others.entrySet().stream()
        .filter(other -> other.getValue().isEnough())
        .filter(other -> !articles.get(other.getKey()).storyId().equals(article.storyId()))
        .map(other -> candidate(other.getKey(), other.getValue(), article))
        .sorted(BEST_FIRST)
        .limit(SHOWN)
        .map(candidate -> articles.get(candidate.number()))
        .toList();
  }

  private void addTag(Tag tag, Map<Integer, Likeness> others) {
    List<Article> tagged =
        edition.term(Term.Kind.TAG, tag.id()).map(Edition.TermStories::articles).orElse(List.of());
    double weight = TAG + (1 - TAG) * words.rarity(tagged.size());
    for (Article other : tagged.subList(0, Math.min(CANDIDATES_PER_TAG, tagged.size()))) {
      Optional.ofNullable(numbers.get(other.storyId()))
          .ifPresent(n -> others.computeIfAbsent(n, any -> new Likeness()).tags += weight);
    }
  }

  private Candidate candidate(int number, Likeness likeness, Article article) {
    Article other = articles.get(number);
    boolean sameDesk = other.section().isPresent() && other.section().equals(article.section());
    long age = ChronoUnit.DAYS.between(other.published().day(), articles.get(0).published().day());
    double score = likeness.tags + likeness.text + (sameDesk ? SECTION : 0);
    return new Candidate(number, score * HALF_AGE / (HALF_AGE + age));
  }
}
