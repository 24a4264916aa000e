package org.mujaz.model;

import java.time.Instant;
import java.util.Optional;
import org.mujaz.source.SourcePath;

/**
 * An article that is right but not published now.
 *
 * @param file the article
 * @param reason why
 * @param until when that changes, if a time was set
 */
public record LeftOut(SourcePath file, Reason reason, Optional<Instant> until)
    implements Comparable<LeftOut> {

  /** Why an article is not published now. */
  public enum Reason {
    /** It says {@code draft: true}. */
    DRAFT,
    /** Its date or {@code publish} lies ahead. */
    SCHEDULED,
    /** Its {@code expires} has passed. */
    EXPIRED,
    /** It says {@code together: true}, and the other version is not published. */
    WAITS_FOR_TRANSLATION
  }

  @Override
  public int compareTo(LeftOut other) {
    return file.compareTo(other.file);
  }
}
