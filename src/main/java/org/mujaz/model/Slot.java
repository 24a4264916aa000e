package org.mujaz.model;

import java.time.Instant;
import java.util.Optional;
import org.mujaz.source.SourcePath;

/**
 * From when until when a version is to be published, as its editor asked.
 *
 * @param file the article
 * @param language of the version
 * @param title its headline
 * @param draft whether it is not to be published at all
 * @param from not before this moment: that of {@code publish}, else its date
 * @param until not from this moment on
 */
public record Slot(
    SourcePath file,
    Language language,
    String title,
    boolean draft,
    Optional<Instant> from,
    Optional<Instant> until) {

  /** Why the version by itself is not published at a moment, or nothing where it is. */
  public Optional<LeftOut> leftOut(Instant now) {
    if (draft) {
      return Optional.of(new LeftOut(file, LeftOut.Reason.DRAFT, Optional.empty()));
    }
    if (from.filter(now::isBefore).isPresent()) {
      return Optional.of(new LeftOut(file, LeftOut.Reason.SCHEDULED, from));
    }
    return until
        .filter(end -> !now.isBefore(end))
        .map(end -> new LeftOut(file, LeftOut.Reason.EXPIRED, Optional.of(end)));
  }
}
