package org.mujaz.build;

import java.time.Instant;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.mujaz.model.Language;
import org.mujaz.model.LeftOut;
import org.mujaz.model.Site;

/**
 * What a report says of a site in one line.
 *
 * @param contents what it is made of, such as {@code 24 stories}
 * @param leftOut what is not published now, such as {@code 1 draft}
 */
record Summary(List<String> contents, List<String> leftOut) {

  /** Nothing was read. */
  static final Summary NONE = new Summary(List.of(), List.of());

  private static final DateTimeFormatter TIME =
      DateTimeFormatter.ofPattern("uuuu-MM-dd HH:mm", Locale.ROOT);

  static Summary of(Site site, ZoneId zone) {
    List<String> contents = new ArrayList<>();
    contents.add(counted(site.stories().size(), "story", "stories"));
    for (Language language : Language.values()) {
      long versions = site.stories().stream().filter(s -> s.in(language).isPresent()).count();
      contents.add(versions + " in " + language.englishName());
    }
    return new Summary(List.copyOf(contents), leftOut(site.leftOut(), zone));
  }

  private static List<String> leftOut(List<LeftOut> leftOut, ZoneId zone) {
    List<String> words = new ArrayList<>();
    for (LeftOut.Reason reason : LeftOut.Reason.values()) {
      List<LeftOut> same = leftOut.stream().filter(l -> l.reason() == reason).toList();
      if (!same.isEmpty()) {
        words.add(words(reason, same, zone));
      }
    }
    return List.copyOf(words);
  }

  private static String words(LeftOut.Reason reason, List<LeftOut> same, ZoneId zone) {
    int count = same.size();
    return switch (reason) {
      case DRAFT -> counted(count, "draft", "drafts");
      case SCHEDULED -> count + " scheduled, the next for " + next(same, zone);
      case EXPIRED -> count + " expired";
      case WAITS_FOR_TRANSLATION -> count + " waiting for the other language";
    };
  }

  private static String next(List<LeftOut> scheduled, ZoneId zone) {
    return scheduled.stream()
        .flatMap(leftOut -> leftOut.until().stream())
        .min(Instant::compareTo)
        .map(at -> TIME.format(at.atZone(zone).truncatedTo(ChronoUnit.MINUTES)))
        .orElse("");
  }

  private static String counted(int count, String one, String many) {
    return count + " " + (count == 1 ? one : many);
  }
}
