package org.mujaz.render;

import java.util.Comparator;
import java.util.List;
import org.mujaz.model.Article;
import org.mujaz.model.Correction;

/**
 * A correction and where it was made.
 *
 * @param article the corrected article
 * @param correction what was mended
 * @param place which of the corrections of that article on that day it is, from 1
 */
record CorrectionLog(Article article, Correction correction, int place) {

  private static final Comparator<CorrectionLog> NEWEST_FIRST =
      Comparator.comparing((CorrectionLog entry) -> entry.correction.date())
          .reversed()
          .thenComparing(entry -> entry.article.storyId())
          .thenComparing(CorrectionLog::place);

  /** All corrections, newest first. */
  static List<CorrectionLog> of(List<Article> corrected) {
    return corrected.stream()
        .flatMap(article -> article.corrections().stream().map(c -> entry(article, c)))
        .sorted(NEWEST_FIRST)
        .toList();
  }

  private static CorrectionLog entry(Article article, Correction correction) {
    List<Correction> sameDay =
        article.corrections().stream()
            .filter(c -> c.date().day().equals(correction.date().day()))
            .toList();
    return new CorrectionLog(article, correction, sameDay.indexOf(correction) + 1);
  }
}
