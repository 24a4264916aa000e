package org.mujaz.model;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.mujaz.source.SourcePath;

/**
 * When the versions of a story or standing page are published.
 *
 * @param path of the story without the language
 * @param together whether neither version is published until both are due
 * @param versions those that could be read
 */
public record Airing(SourcePath path, boolean together, List<Slot> versions) {

  /** Copies the list. */
  public Airing {
    versions = List.copyOf(versions);
  }

  /** Why a version is not published at a moment, or nothing where it is. */
  public Optional<LeftOut> leftOut(Slot version, Instant now) {
    Optional<LeftOut> own = version.leftOut(now);
    return own.isEmpty() && waits(now)
        ? Optional.of(
            new LeftOut(version.file(), LeftOut.Reason.WAITS_FOR_TRANSLATION, Optional.empty()))
        : own;
  }

  private boolean waits(Instant now) {
    return together && versions.stream().filter(v -> v.leftOut(now).isEmpty()).count() == 1;
  }
}
