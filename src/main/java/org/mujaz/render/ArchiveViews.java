package org.mujaz.render;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.Year;
import java.time.YearMonth;
import java.time.temporal.TemporalAdjusters;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.mujaz.model.Digest;
import org.mujaz.model.Language;
import org.mujaz.plan.Addresses;
import org.mujaz.view.ArchiveView;
import org.mujaz.view.CountedLinkView;
import org.mujaz.view.DayCellView;
import org.mujaz.view.MonthView;
import org.mujaz.view.YearView;

/** Makes the calendars of the archive. */
final class ArchiveViews {

  private final Context context;
  private final DayOfWeek weekStart;

  ArchiveViews(Context context) {
    this.context = context;
    // CLDR's first day of the week in most Arab countries, and the ISO week for English.
    this.weekStart = context.language() == Language.ARABIC ? DayOfWeek.SATURDAY : DayOfWeek.MONDAY;
  }

  ArchiveView archive(List<Digest> digests) {
    Map<Integer, List<Digest>> years =
        digests.stream()
            .collect(
                Collectors.groupingBy(
                    digest -> digest.day().getYear(),
                    () -> new TreeMap<Integer, List<Digest>>(Comparator.reverseOrder()),
                    Collectors.toList()));
    List<YearView> views = new ArrayList<>();
    years.forEach((year, days) -> views.add(year(year, days)));
    return new ArchiveView(stories(digests), weekdays(), views);
  }

  YearView year(int year, List<Digest> digests) {
    Map<YearMonth, List<Digest>> months =
        digests.stream()
            .collect(
                Collectors.groupingBy(
                    digest -> YearMonth.from(digest.day()), TreeMap::new, Collectors.toList()));
    List<MonthView> views = new ArrayList<>();
    months.forEach((month, days) -> views.add(month(month, days)));
    return new YearView(
        context.urls().local(Addresses.year(context.language(), year)),
        context.dates().writer().year(Year.of(year)),
        stories(digests),
        views);
  }

  MonthView month(YearMonth month, List<Digest> digests) {
    Map<LocalDate, Digest> byDay = new TreeMap<>();
    digests.forEach(digest -> byDay.put(digest.day(), digest));
    List<DayCellView> cells =
        IntStream.rangeClosed(1, month.lengthOfMonth())
            .mapToObj(month::atDay)
            .map(day -> cell(day, Optional.ofNullable(byDay.get(day))))
            .toList();
    List<CountedLinkView> days = byDay.values().stream().map(this::day).toList();
    return new MonthView(
        context.urls().local(Addresses.month(context.language(), month)),
        context.dates().writer().month(month.getMonth()),
        context.dates().writer().monthYear(month),
        stories(digests),
        days,
        Math.floorMod(month.atDay(1).getDayOfWeek().getValue() - weekStart.getValue(), 7),
        cells);
  }

  private CountedLinkView day(Digest digest) {
    return new CountedLinkView(
        url(digest),
        context.dates().writer().longDate(digest.day()),
        digest.articles().size(),
        Optional.empty());
  }

  private DayCellView cell(LocalDate day, Optional<Digest> digest) {
    return new DayCellView(
        context.dates().number(day.getDayOfMonth()),
        day.toString(),
        context.dates().writer().full(day),
        digest.map(this::url),
        digest.map(d -> d.articles().size()).orElse(0));
  }

  private String url(Digest digest) {
    return context.urls().local(Addresses.day(digest.language(), digest.day()));
  }

  /** The short names of the days of the week, in the order of the calendars. */
  List<String> weekdays() {
    LocalDate first = LocalDate.EPOCH.with(TemporalAdjusters.nextOrSame(weekStart));
    return IntStream.range(0, 7)
        .mapToObj(first::plusDays)
        .map(context.dates().writer()::shortWeekday)
        .toList();
  }

  private static int stories(List<Digest> digests) {
    return digests.stream().mapToInt(digest -> digest.articles().size()).sum();
  }
}
