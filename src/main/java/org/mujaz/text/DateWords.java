package org.mujaz.text;

import java.time.DayOfWeek;
import java.time.Month;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.mujaz.model.Language;
import org.mujaz.model.MonthNames;

/** Understands the names of months and weekdays as people spell them. */
final class DateWords {

  private static final Map<String, Month> MONTHS = months();

  private static final Set<String> WEEKDAYS = weekdays();

  private DateWords() {}

  /**
   * The month that these words name: one name, or several of one month, such as «نوفمبر/ تشرين
   * الثاني» and «تشرين الأول (أكتوبر)».
   */
  static Optional<Month> month(String words) {
    List<Optional<Month>> named =
        Stream.of(words.split("[/()،,.]"))
            .map(Folding::key)
            .filter(name -> !name.isEmpty())
            .map(name -> Optional.ofNullable(MONTHS.get(name)))
            .distinct()
            .toList();
    return named.size() == 1 ? named.get(0) : Optional.empty();
  }

  /** Whether this names a day of the week, in full or in English short form. */
  static boolean isWeekday(String word) {
    return WEEKDAYS.contains(Folding.key(word));
  }

  private static Map<String, Month> months() {
    Map<String, Month> months = new HashMap<>();
    for (Month month : Month.values()) {
      int index = month.getValue() - 1;
      String english = Gregorian.name(month, Language.ENGLISH, MonthNames.GULF);
      Stream.of(
              english,
              Gregorian.englishShort(month),
              Gregorian.GULF.get(index),
              Gregorian.LEVANT.get(index),
              Gregorian.LEVANT.get(index).replace(" ال", " "),
              Gregorian.MOROCCO.get(index),
              Gregorian.ALGERIA_AND_TUNISIA.get(index))
          .forEach(name -> months.put(Folding.key(name), month));
    }
    variants().forEach((name, month) -> months.put(Folding.key(name), month));
    return Map.copyOf(months);
  }

  /** Spellings beyond the tables: Egypt, Iraq, Mauritania, Libya, and English habit. */
  private static Map<String, Month> variants() {
    return Map.ofEntries(
        Map.entry("مايس", Month.MAY),
        Map.entry("يونية", Month.JUNE),
        Map.entry("يوليه", Month.JULY),
        Map.entry("أغشت", Month.AUGUST),
        Map.entry("شتمبر", Month.SEPTEMBER),
        Map.entry("sept", Month.SEPTEMBER),
        Map.entry("دجمبر", Month.DECEMBER),
        Map.entry("دسمبر", Month.DECEMBER));
  }

  private static Set<String> weekdays() {
    return Stream.concat(
            Stream.of(DayOfWeek.values())
                .flatMap(
                    day ->
                        Stream.of(
                            Gregorian.name(day, Language.ARABIC),
                            Gregorian.name(day, Language.ENGLISH),
                            Gregorian.name(day, Language.ENGLISH).substring(0, 3))),
            Stream.of("tues", "thur", "thurs", "الإثنين", "الثلاثا", "الاربعا"))
        .map(Folding::key)
        .collect(Collectors.toUnmodifiableSet());
  }
}
