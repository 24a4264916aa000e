package org.mujaz.render;

import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import org.mujaz.model.Article;
import org.mujaz.model.Route;
import org.mujaz.plan.Addresses;
import org.mujaz.problem.Problem;
import org.mujaz.problem.ProblemCode;
import org.mujaz.problem.Problems;
import org.mujaz.source.Location;
import org.mujaz.source.SourcePath;

/** Collects what feeds leave out because of their size; safe for any thread. */
final class FeedCuts {

  private record Shortened(int items, int total) {}

  private final SourcePath settings;
  private final Map<String, Shortened> feeds = new ConcurrentHashMap<>();
  private final Map<String, SourcePath> texts = new ConcurrentHashMap<>();

  /**
   * Nothing yet.
   *
   * @param settings the file that says how much feeds hold
   */
  FeedCuts(SourcePath settings) {
    this.settings = settings;
  }

  /** Takes a feed that has fewer items than it was meant to have. */
  void feed(Route feed, int items, int total) {
    feeds.merge(list(feed), new Shortened(items, total), (a, b) -> a.items() <= b.items() ? a : b);
  }

  /** Whether a feed of the same list has fewer items than it was meant to have. */
  boolean isShortened(Route feed) {
    return feeds.containsKey(list(feed));
  }

  private static String list(Route feed) {
    return feed.path().replaceFirst("\\.[a-z]+$", "") + ".*";
  }

  /** Takes a story of which feeds have the summary only. */
  void text(Article article) {
    Route page = Addresses.article(article.language(), article);
    texts.put(page.path(), article.file());
  }

  /** Takes a day of which the digest feeds have the summaries only. */
  void text(Route day) {
    texts.put(day.path(), settings);
  }

  /** Whether a text was left out of some feed so far. */
  boolean hasTexts() {
    return !texts.isEmpty();
  }

  /** Tells each list of which a feed was shortened, and each text, once. */
  void report(Problems problems) {
    feeds.forEach(
        (list, cut) ->
            problems.add(
                Problem.of(
                    ProblemCode.FEED_SHORTENED,
                    Location.of(settings),
                    list,
                    Integer.toString(cut.items()),
                    Integer.toString(cut.total()))));
    texts.forEach(
        (page, file) ->
            problems.add(Problem.of(ProblemCode.FEED_TEXT_LEFT_OUT, Location.of(file), page)));
  }
}
