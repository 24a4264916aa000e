package org.mujaz.plan;

import java.time.temporal.ChronoUnit;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.mujaz.model.Article;
import org.mujaz.model.Section;
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

  private final Edition edition;
  private final Gists gists;

  /** Newest first. */
  private final List<Article> articles;

  /** Of each story its place among the articles. */
  private final Map<String, Integer> numbers = new HashMap<>();

  private final SharedWords words;
  private final Map<String, Tagged> tags = new HashMap<>();

  /** The id of the section of each article; empty where it has none. */
  private final List<String> sections;

  /** How many days each article is older than the newest. */
  private final long[] ages;

  /** How each article is like the one that was asked about last. */
  private final Likeness likeness;

  /** The newest stories with a tag, by number, and what it counts that two stories have it. */
  private record Tagged(List<Integer> newest, double weight) {}

  /** How stories are like one, by their numbers. */
  private static final class Likeness {
    private final double[] tags;
    private final double[] text;
    private final int[] words;
    private final boolean[] isMet;
    private final int[] met;
    private int count;

    private Likeness(int stories) {
      this.tags = new double[stories];
      this.text = new double[stories];
      this.words = new int[stories];
      this.isMet = new boolean[stories];
      this.met = new int[stories];
    }

    private void meet(int number) {
      if (!isMet[number]) {
        isMet[number] = true;
        met[count++] = number;
      }
    }

    private boolean isEnough(int number) {
      return tags[number] > 0 || (words[number] >= SAME_WORDS && text[number] >= SAME_TEXT);
    }

    private void clear() {
      for (int i = 0; i < count; i++) {
        int number = met[i];
        tags[number] = 0;
        text[number] = 0;
        words[number] = 0;
        isMet[number] = false;
      }
      count = 0;
    }
  }

  RelatedStories(Edition edition, Gists gists) {
    this.edition = edition;
    this.gists = gists;
    this.articles = edition.articles();
    for (Article article : articles) {
      numbers.put(article.storyId(), numbers.size());
    }
    this.words = new SharedWords(articles.stream().map(gists::of).toList());
    this.sections = articles.stream().map(a -> a.section().map(Section::id).orElse("")).toList();
    this.likeness = new Likeness(articles.size());
    this.ages =
        articles.stream()
            .mapToLong(
                a ->
                    ChronoUnit.DAYS.between(a.published().day(), articles.get(0).published().day()))
            .toArray();
  }

  /** The best of them, best first; safe for any thread. */
  synchronized List<Article> of(Article article) {
    likeness.clear();
    article.tags().stream().distinct().forEach(this::addTag);
    words.find(
        gists.of(article),
        (number, share) -> {
          likeness.meet(number);
          likeness.text[number] += share;
          likeness.words[number]++;
        });
    Best best = new Best(SHOWN);
    for (int i = 0; i < likeness.count; i++) {
      int number = likeness.met[i];
      if (likeness.isEnough(number) && !articles.get(number).storyId().equals(article.storyId())) {
        best.add(number, score(number, article));
      }
    }
    return best.numbers().stream().map(articles::get).toList();
  }

  private void addTag(Tag tag) {
    Tagged tagged = tags.get(tag.id());
    if (tagged == null) {
      tagged = tagged(tag);
      tags.put(tag.id(), tagged);
    }
    for (int number : tagged.newest()) {
      likeness.meet(number);
      likeness.tags[number] += tagged.weight();
    }
  }

  private Tagged tagged(Tag tag) {
    List<Article> all =
        edition.term(Term.Kind.TAG, tag.id()).map(Edition.TermStories::articles).orElse(List.of());
    List<Integer> newest =
        all.stream()
            .limit(CANDIDATES_PER_TAG)
            .flatMap(a -> Optional.ofNullable(numbers.get(a.storyId())).stream())
            .toList();
    return new Tagged(newest, TAG + (1 - TAG) * words.rarity(all.size()));
  }

  private double score(int number, Article article) {
    boolean sameDesk =
        article.section().map(Section::id).filter(sections.get(number)::equals).isPresent();
    double score = likeness.tags[number] + likeness.text[number] + (sameDesk ? SECTION : 0);
    return score * HALF_AGE / (HALF_AGE + ages[number]);
  }
}
