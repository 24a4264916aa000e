package org.mujaz.plan;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.NavigableMap;
import java.util.Optional;
import java.util.TreeMap;
import java.util.function.Consumer;
import java.util.function.Function;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import org.mujaz.config.SiteConfig;
import org.mujaz.model.Digest;
import org.mujaz.model.Language;
import org.mujaz.model.Route;

/** Plans the home and the archives of an edition. */
final class EditionPages {

  private final Edition edition;
  private final Language language;
  private final Language other;
  private final SiteConfig config;
  private final Consumer<PlanBuilder.Proposal> plan;
  private final Optional<Route> index;

  /** Plans with {@code index}, the manifest of the search index, where there is one. */
  EditionPages(
      Edition edition,
      SiteConfig config,
      Consumer<PlanBuilder.Proposal> plan,
      Optional<Route> index) {
    this.index = index;
    this.edition = edition;
    this.language = edition.language();
    this.other = language.other();
    this.config = config;
    this.plan = plan;
  }

  void add() {
    addHome();
    addDays();
    addMonths();
    addYears();
    add(
        Addresses.archive(language),
        new Subject.Archive(language),
        Addresses.archive(other),
        List.of());
    add(
        Addresses.search(language),
        new Subject.Search(language, index),
        Addresses.search(other),
        List.of());
  }

  private void addHome() {
    List<List<Digest>> pages = Pages.of(edition.digests(), config.pageSize().days());
    Route home = Addresses.home(language);
    for (int number = 1; number <= pages.size(); number++) {
      Subject subject =
          new Subject.Home(language, pages.get(number - 1), new Paging(number, pages.size()));
      Optional<Route> same = number == 1 ? Optional.of(Addresses.home(other)) : Optional.empty();
      plan.accept(
          PlanBuilder.Proposal.page(
              language,
              Addresses.page(home, number),
              subject,
              () -> OtherEdition.from(language, same, List.of())));
    }
  }

  private void addDays() {
    List<Digest> digests = edition.digests();
    for (int i = 0; i < digests.size(); i++) {
      LocalDate day = digests.get(i).day();
      Optional<LocalDate> later = i == 0 ? Optional.empty() : Optional.of(digests.get(i - 1).day());
      Optional<LocalDate> earlier =
          i == digests.size() - 1 ? Optional.empty() : Optional.of(digests.get(i + 1).day());
      add(
          Addresses.day(language, day),
          new Subject.Day(digests.get(i), earlier, later),
          () -> otherDay(day));
    }
  }

  private OtherEdition otherDay(LocalDate day) {
    List<Route> around =
        List.of(Addresses.month(other, YearMonth.from(day)), Addresses.year(other, day.getYear()));
    return OtherEdition.from(language, Optional.of(Addresses.day(other, day)), around);
  }

  private void addMonths() {
    NavigableMap<YearMonth, List<Digest>> months = by(digest -> YearMonth.from(digest.day()));
    for (Map.Entry<YearMonth, List<Digest>> entry : months.entrySet()) {
      YearMonth month = entry.getKey();
      add(
          Addresses.month(language, month),
          new Subject.Month(
              language,
              month,
              entry.getValue(),
              Optional.ofNullable(months.lowerKey(month)),
              Optional.ofNullable(months.higherKey(month))),
          Addresses.month(other, month),
          List.of(Addresses.year(other, month.getYear())));
    }
  }

  private void addYears() {
    NavigableMap<Integer, List<Digest>> years = by(digest -> digest.day().getYear());
    for (Map.Entry<Integer, List<Digest>> entry : years.entrySet()) {
      int year = entry.getKey();
      add(
          Addresses.year(language, year),
          new Subject.Year(
              language,
              year,
              entry.getValue(),
              Optional.ofNullable(years.lowerKey(year)),
              Optional.ofNullable(years.higherKey(year))),
          Addresses.year(other, year),
          List.of(Addresses.archive(other)));
    }
  }

  private <K extends Comparable<K>> NavigableMap<K, List<Digest>> by(Function<Digest, K> key) {
    return edition.digests().stream()
        .collect(
            Collectors.groupingBy(
                key, () -> new TreeMap<>(Comparator.naturalOrder()), Collectors.toList()));
  }

  private void add(Route route, Subject subject, Route same, List<Route> nearest) {
    add(route, subject, () -> OtherEdition.from(language, Optional.of(same), nearest));
  }

  private void add(Route route, Subject subject, Supplier<OtherEdition> there) {
    plan.accept(PlanBuilder.Proposal.page(language, route, subject, there));
  }
}
