package org.mujaz.render;

import java.time.LocalDate;
import java.time.Year;
import java.time.YearMonth;
import org.mujaz.model.Language;
import org.mujaz.model.Route;
import org.mujaz.plan.Addresses;
import org.mujaz.view.LinkView;

/** Makes links to days, months and years of an edition. */
final class DateLinks {

  private final Context context;

  DateLinks(Context context) {
    this.context = context;
  }

  LinkView archive() {
    return new LinkView(
        context.urls().local(Addresses.archive(context.language())),
        context.words("title.archive"));
  }

  LinkView year(int year) {
    return new LinkView(
        context.urls().local(Addresses.year(context.language(), year)),
        context.dates().writer().year(Year.of(year)));
  }

  LinkView month(YearMonth month) {
    return new LinkView(
        context.urls().local(Addresses.month(context.language(), month)),
        context.dates().writer().monthYear(month));
  }

  LinkView day(LocalDate day) {
    Language language = context.language();
    Language edition = context.around().hasDigest(language, day) ? language : language.other();
    Route route = Addresses.day(edition, day);
    return new LinkView(context.urls().local(route), context.dates().writer().longDate(day));
  }
}
