package org.mujaz.announce;

import java.util.List;
import java.util.Optional;
import org.mujaz.problem.Problems;
import org.mujaz.problem.Wording;

/**
 * What was told.
 *
 * @param problems of the settings; with errors nothing was told
 * @param refusal why nothing could be told
 * @param told what was, or would be, one line for each message or each thing
 * @param failed what was not, and why
 */
public record NotifyResult(
    Problems problems, Optional<Wording> refusal, List<Wording> told, List<Wording> failed) {

  /** Copies the lists. */
  public NotifyResult {
    told = List.copyOf(told);
    failed = List.copyOf(failed);
  }

  static NotifyResult refused(Problems problems, Optional<Wording> why) {
    return new NotifyResult(problems, why, List.of(), List.of());
  }
}
