package org.mujaz.build;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.NavigableMap;
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
      byDay.computeIfAbsent(rank(page.subject()), day -> new ArrayList<>()).add(page);
    }
    List<PlannedPage> ordered = new ArrayList<>(pages.size());
    byDay.values().forEach(ordered::addAll);
    return ordered;
  }

  private static long rank(Subject subject) {
    if (subject instanceof Subject.Sitemap) {
      return Long.MAX_VALUE;
    } else if (subject instanceof Subject.ArticlePage page) {
      return day(page.article());
    } else if (subject instanceof Subject.Parallel pair) {
      return day(pair.first());
    } else if (subject instanceof Subject.TermList list) {
      return newest(list.articles());
    } else if (subject instanceof Subject.Feed feed) {
      return newest(feed.articles());
    } else if (subject instanceof Subject.Day page) {
      return page.digest().day().toEpochDay();
    } else if (subject instanceof Subject.Home home) {
      return newestDay(home.digests());
    } else if (subject instanceof Subject.Month month) {
      return newestDay(month.digests());
    } else if (subject instanceof Subject.Year year) {
      return newestDay(year.digests());
    }
    return LocalDate.MAX.toEpochDay();
  }

  private static long day(Article article) {
    return article.published().day().toEpochDay();
  }

  private static long newest(List<Article> articles) {
    return articles.stream().findFirst().map(PageOrder::day).orElse(0L);
  }

  private static long newestDay(List<Digest> digests) {
    return digests.stream().findFirst().map(digest -> digest.day().toEpochDay()).orElse(0L);
  }
}
