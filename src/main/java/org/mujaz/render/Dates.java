package org.mujaz.render;

import java.time.LocalDate;
import java.util.Optional;
import org.mujaz.config.SiteConfig;
import org.mujaz.model.Language;
import org.mujaz.model.Timestamp;
import org.mujaz.text.DateWriter;
import org.mujaz.text.MachineDate;
import org.mujaz.text.Numbers;
import org.mujaz.view.DateView;

/** Writes dates in the words of an edition. */
final class Dates {

  private final DateWriter writer;
  private final Numbers numbers;
  private final boolean hijri;

  Dates(SiteConfig config, Language language) {
    this.writer = new DateWriter(language, config.digits(), config.months(), config.hijri());
    this.numbers = new Numbers(language, config.digits());
    this.hijri = config.hijri().beside();
  }

  DateWriter writer() {
    return writer;
  }

  /** A number in the digits of the edition, without separators. */
  String number(long number) {
    return numbers.plain(number);
  }

  DateView day(LocalDate day) {
    return view(day, Optional.empty(), day.toString());
  }

  DateView moment(Timestamp timestamp) {
    Optional<String> time =
        timestamp.precision() == Timestamp.Precision.TIME
            ? Optional.of(writer.time(timestamp.at().toLocalTime()))
            : Optional.empty();
    return view(timestamp.day(), time, MachineDate.datetime(timestamp));
  }

  private DateView view(LocalDate day, Optional<String> time, String datetime) {
    return new DateView(
        writer.longDate(day),
        writer.full(day),
        writer.weekday(day),
        hijri ? Optional.of(writer.masthead(day)) : Optional.empty(),
        time,
        datetime);
  }
}
