package org.mujaz.assemble;

import java.time.Instant;
import java.util.Optional;
import org.mujaz.model.LeftOut;
import org.mujaz.model.Timestamp;
import org.mujaz.read.Located;
import org.mujaz.source.SourcePath;

/** Decides what is due at the build's clock. */
final class Schedule {

  private final Instant now;

  Schedule(Instant now) {
    this.now = now;
  }

  /** Why the version in {@code file} is not published now, or nothing where it is. */
  Optional<LeftOut> leftOut(SourcePath file, Resolved facts, Optional<Timestamp> published) {
    if (isTrue(facts.draft())) {
      return Optional.of(new LeftOut(file, LeftOut.Reason.DRAFT, Optional.empty()));
    }
    Optional<Instant> notBefore =
        facts.publish().map(Located::value).or(() -> published).map(t -> t.at().toInstant());
    if (notBefore.filter(now::isBefore).isPresent()) {
      return Optional.of(new LeftOut(file, LeftOut.Reason.SCHEDULED, notBefore));
    }
    return facts
        .expires()
        .map(expires -> expires.value().at().toInstant())
        .filter(end -> !now.isBefore(end))
        .map(end -> new LeftOut(file, LeftOut.Reason.EXPIRED, Optional.of(end)));
  }

  static boolean isTrue(Optional<Located<Boolean>> flag) {
    return flag.filter(Located::value).isPresent();
  }
}
