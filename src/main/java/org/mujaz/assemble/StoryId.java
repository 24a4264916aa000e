package org.mujaz.assemble;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.mujaz.model.SlugScript;
import org.mujaz.model.Timestamp;
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
    if (matcher.matches()) {
      try {
        LocalDate date =
            LocalDate.of(
                Integer.parseInt(matcher.group(1)),
                Integer.parseInt(matcher.group(2)),
                Integer.parseInt(matcher.group(3)));
        return new StoryId(
            Optional.of(date),
            Optional.ofNullable(matcher.group(4))
                .filter(rest -> !rest.isBlank())
                .map(rest -> Slugs.of(rest, script)));
      } catch (DateTimeException notADay) {
        return new StoryId(Optional.empty(), Optional.of(Slugs.of(id, script)));
      }
    }
    return new StoryId(Optional.empty(), Optional.of(Slugs.of(id, script)));
  }

  /** The leading date as a time stamp of the site. */
  Optional<Timestamp> timestamp(ZoneId zone) {
    return date.map(day -> new Timestamp(day.atStartOfDay(zone), Timestamp.Precision.DAY));
  }
}
