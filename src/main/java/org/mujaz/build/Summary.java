package org.mujaz.build;

import java.time.Instant;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.function.BooleanSupplier;
import org.mujaz.model.Language;
import org.mujaz.model.LeftOut;
import org.mujaz.model.Site;
import org.mujaz.model.TranslationState;
import org.mujaz.problem.ReportPhrase;
import org.mujaz.problem.Wording;

/**
 * What a report says of a site in one line.
 *
 * @param contents what it is made of, such as {@code 24 stories}
 * @param leftOut what is not published now, such as {@code 1 draft}
 */
record Summary(List<Wording> contents, List<Wording> leftOut) {

  /** Nothing was read. */
  static final Summary NONE = new Summary(List.of(), List.of());

  private static final DateTimeFormatter TIME =
      DateTimeFormatter.ofPattern("uuuu-MM-dd HH:mm", Locale.ROOT);

  /**
   * That of a site.
   *
   * @param webp whether this machine makes WebP; asked only where there are pictures
   */
  static Summary of(Site site, ZoneId zone, BooleanSupplier webp) {
    List<Wording> contents = new ArrayList<>();
    contents.add(ReportPhrase.STORIES.counting(site.stories().size()));
    for (Language language : Language.values()) {
      long versions = site.stories().stream().filter(s -> s.in(language).isPresent()).count();
      contents.add(
          ReportPhrase.VERSIONS_IN.with(Wording.quoted(versions), ReportPhrase.of(language)));
    }
    long stale = staleTranslations(site);
    if (stale > 0) {
      contents.add(ReportPhrase.STALE_TRANSLATIONS.counting(stale));
    }
    if (site.media().stream().anyMatch(file -> file.type().isPresent()) && !webp.getAsBoolean()) {
      contents.add(ReportPhrase.NO_WEBP);
    }
    return new Summary(List.copyOf(contents), leftOut(site.leftOut(), zone));
  }

  /** Those of stories with both versions published, as on the pages and for {@code failOn}. */
  private static long staleTranslations(Site site) {
    return site.stories().stream()
        .filter(story -> story.versions().size() == Language.values().length)
        .flatMap(story -> story.versions().stream())
        .filter(article -> article.translation() == TranslationState.STALE)
        .count();
  }

  private static List<Wording> leftOut(List<LeftOut> leftOut, ZoneId zone) {
    List<Wording> words = new ArrayList<>();
    for (LeftOut.Reason reason : LeftOut.Reason.values()) {
      List<LeftOut> same = leftOut.stream().filter(l -> l.reason() == reason).toList();
      if (!same.isEmpty()) {
        words.add(words(reason, same, zone));
      }
    }
    return List.copyOf(words);
  }

  private static Wording words(LeftOut.Reason reason, List<LeftOut> same, ZoneId zone) {
    int count = same.size();
    return switch (reason) {
      case DRAFT -> ReportPhrase.DRAFTS.counting(count);
      case SCHEDULED -> ReportPhrase.SCHEDULED.with(Integer.toString(count), next(same, zone));
      case EXPIRED -> ReportPhrase.EXPIRED.counting(count);
      case WAITS_FOR_TRANSLATION -> ReportPhrase.WAITING.counting(count);
    };
  }

  private static String next(List<LeftOut> scheduled, ZoneId zone) {
    return scheduled.stream()
        .flatMap(leftOut -> leftOut.until().stream())
        .min(Instant::compareTo)
        .map(at -> TIME.format(at.atZone(zone).truncatedTo(ChronoUnit.MINUTES)))
        .orElse("");
  }
}
