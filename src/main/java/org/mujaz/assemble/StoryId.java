package org.mujaz.assemble;

import java.time.LocalDate;
import java.time.ZoneId;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.mujaz.model.SlugScript;
import org.mujaz.model.Timestamp;
import org.mujaz.text.CalendarDay;
import org.mujaz.text.Slugs;

/**
 * What the id of a story says: a leading date is its date when no file states one, and the rest is
 * its slug when no file states one.
 *
 * @param date the leading date
 * @param slug the rest, as a slug; nothing where the id is a date alone
 */
record StoryId(Optional<LocalDate> date, Optional<String> slug) {

  private static final Pattern DATED =
      Pattern.compile("(\\d{4})-(\\d{2})-(\\d{2})(?:[-_ ]+(.*))?", Pattern.DOTALL);

  /**
   * Takes an id apart.
   *
   * @param script of the slug
   */
  static StoryId of(String id, SlugScript script) {
    Matcher matcher = DATED.matcher(id);
    Optional<LocalDate> date =
        matcher.matches()
            ? CalendarDay.of(matcher.group(1), matcher.group(2), matcher.group(3))
            : Optional.empty();
    if (date.isEmpty()) {
      return new StoryId(date, Optional.of(Slugs.of(id, script)));
    }
    Optional<String> rest = Optional.ofNullable(matcher.group(4)).filter(r -> !r.isBlank());
    return new StoryId(date, rest.map(r -> Slugs.of(r, script)));
  }

  /** The leading date as a time stamp of the site. */
  Optional<Timestamp> timestamp(ZoneId zone) {
    return date.map(day -> new Timestamp(day.atStartOfDay(zone), Timestamp.Precision.DAY));
  }
}
