package org.mujaz.schedule;

import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.NavigableSet;
import java.util.Optional;
import java.util.TreeSet;
import org.mujaz.model.Airing;
import org.mujaz.model.LeftOut;
import org.mujaz.model.Slot;

/**
 * What happens to the site as time passes, if nobody edits it.
 *
 * @param changes what goes live or expires, in order
 * @param held what no passing of time publishes, by file
 */
public record Timetable(List<Change> changes, List<Held> held) {

  /** Copies the lists. */
  public Timetable {
    changes = List.copyOf(changes);
    held = List.copyOf(held);
  }

  /** The timetable from a moment on. */
  public static Timetable of(Collection<Airing> airings, Instant now) {
    List<Change> changes = new ArrayList<>();
    List<Held> held = new ArrayList<>();
    for (Airing airing : airings) {
      NavigableSet<Instant> moments = moments(airing, now);
      for (Slot version : airing.versions()) {
        List<Change> own = changes(airing, version, moments, now);
        changes.addAll(own);
        lastReason(airing, version, moments, now)
            .filter(reason -> own.isEmpty())
            .ifPresent(reason -> held.add(new Held(reason, airing.path(), version)));
      }
    }
    return new Timetable(changes.stream().sorted().toList(), held.stream().sorted().toList());
  }

  private static List<Change> changes(
      Airing airing, Slot version, NavigableSet<Instant> moments, Instant now) {
    List<Change> changes = new ArrayList<>();
    boolean shown = airing.leftOut(version, now).isEmpty();
    for (Instant moment : moments) {
      boolean then = airing.leftOut(version, moment).isEmpty();
      if (then != shown) {
        Change.Kind kind = then ? Change.Kind.GOES_LIVE : Change.Kind.EXPIRES;
        changes.add(new Change(moment, kind, airing.path(), version));
      }
      shown = then;
    }
    return changes;
  }

  /** Why a version is not shown when all moments that its story names have come. */
  private static Optional<LeftOut.Reason> lastReason(
      Airing airing, Slot version, NavigableSet<Instant> moments, Instant now) {
    return airing.leftOut(version, moments.isEmpty() ? now : moments.last()).map(LeftOut::reason);
  }

  /** When anything about a story may change, both versions considered. */
  private static NavigableSet<Instant> moments(Airing airing, Instant now) {
    NavigableSet<Instant> moments = new TreeSet<>();
    for (Slot version : airing.versions()) {
      addComing(version.from(), now, moments);
      addComing(version.until(), now, moments);
    }
    return moments;
  }

  private static void addComing(
      Optional<Instant> moment, Instant now, NavigableSet<Instant> moments) {
    if (moment.isPresent() && now.isBefore(moment.get())) {
      moments.add(moment.get());
    }
  }

  /** The first moment at which a build makes another site, in whole seconds. */
  public Optional<Instant> next() {
    return changes.stream().findFirst().map(change -> wholeSeconds(change.at()));
  }

  /** Not before the moment: a build that came too early would change nothing. */
  private static Instant wholeSeconds(Instant moment) {
    Instant second = moment.truncatedTo(ChronoUnit.SECONDS);
    return second.equals(moment) ? second : second.plusSeconds(1);
  }

  /** A file that tells schedulers of {@link #next}: one line, or empty where nothing is due. */
  public String nextPublish() {
    return next().map(at -> at + "\n").orElse("");
  }
}
