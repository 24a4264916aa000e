package org.mujaz.schedule;

import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.NavigableSet;
import java.util.Optional;
import java.util.TreeSet;
import java.util.stream.Stream;
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
      for (Slot version : airing.versions()) {
        List<Change> own = changes(airing, version, now);
        changes.addAll(own);
        lastReason(airing, version, now)
            .filter(reason -> own.isEmpty())
            .ifPresent(reason -> held.add(new Held(reason, airing.path(), version)));
      }
    }
    return new Timetable(changes.stream().sorted().toList(), held.stream().sorted().toList());
  }

  private static List<Change> changes(Airing airing, Slot version, Instant now) {
    List<Change> changes = new ArrayList<>();
    boolean shown = airing.leftOut(version, now).isEmpty();
    for (Instant moment : moments(airing, now)) {
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
  private static Optional<LeftOut.Reason> lastReason(Airing airing, Slot version, Instant now) {
    NavigableSet<Instant> moments = moments(airing, now);
    return airing.leftOut(version, moments.isEmpty() ? now : moments.last()).map(LeftOut::reason);
  }

  /** When anything about a story may change, both versions considered. */
  private static NavigableSet<Instant> moments(Airing airing, Instant now) {
    NavigableSet<Instant> moments = new TreeSet<>();
    airing.versions().stream()
        .flatMap(version -> Stream.concat(version.from().stream(), version.until().stream()))
        .filter(now::isBefore)
        .forEach(moments::add);
    return moments;
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
