package org.mujaz.build;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.NavigableMap;
import java.util.Optional;
import java.util.TreeMap;
import org.mujaz.model.Article;
import org.mujaz.model.Digest;
import org.mujaz.plan.PlannedPage;
import org.mujaz.plan.Subject;

/**
 * The order in which pages are made. Pages that show the same stories come about the same time,
 * while what was made of those stories is still at hand.
 */
final class PageOrder {

  private PageOrder() {}

  /**
   * The pages, sitemaps first: one takes as long as a thousand pages that are known, and begun last
   * all would wait for it. Then those without stories, and the others from the newest story that
   * they show to the oldest.
   */
  static List<PlannedPage> of(List<PlannedPage> pages) {
    NavigableMap<Long, List<PlannedPage>> byDay = new TreeMap<>(Collections.reverseOrder());
    for (PlannedPage page : pages) {
      byDay.computeIfAbsent(rank(page), day -> new ArrayList<>()).add(page);
    }
    List<PlannedPage> ordered = new ArrayList<>(pages.size());
    byDay.values().forEach(ordered::addAll);
    return ordered;
  }

  private static long rank(PlannedPage page) {
    return page.subject() instanceof Subject.Sitemap
        ? Long.MAX_VALUE
        : newest(page.subject())
            .map(article -> article.published().day())
            .orElse(LocalDate.MAX)
            .toEpochDay();
  }

  /** The first article that a page shows. */
  private static Optional<Article> newest(Subject subject) {
    if (subject instanceof Subject.ArticlePage page) {
      return Optional.of(page.article());
    } else if (subject instanceof Subject.Parallel pair) {
      return Optional.of(pair.first());
    } else if (subject instanceof Subject.TermList list) {
      return list.articles().stream().findFirst();
    } else if (subject instanceof Subject.Feed feed) {
      return feed.articles().stream().findFirst();
    } else if (subject instanceof Subject.Day page) {
      return Optional.of(page.digest().lead());
    } else if (subject instanceof Subject.Home home) {
      return lead(home.digests());
    } else if (subject instanceof Subject.Month month) {
      return lead(month.digests());
    } else if (subject instanceof Subject.Year year) {
      return lead(year.digests());
    }
    return Optional.empty();
  }

  private static Optional<Article> lead(List<Digest> digests) {
    return digests.stream().findFirst().map(Digest::lead);
  }
}
