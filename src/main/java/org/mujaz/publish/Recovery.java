package org.mujaz.publish;

import org.mujaz.problem.ReportPhrase;
import org.mujaz.problem.Wording;

/** What became of a build that somebody stopped, or a power failure, before it had ended. */
public enum Recovery {
  /** It had not begun to publish; the site of the build before it stands. */
  UNTOUCHED(ReportPhrase.INTERRUPTED_BEFORE),
  /** It was publishing, and its site has been put in place. */
  FINISHED(ReportPhrase.INTERRUPTED_FINISHED),
  /** It was publishing, and the site of the build before it has been put back. */
  UNDONE(ReportPhrase.INTERRUPTED_UNDONE),
  /** It was publishing, and files of both sites are gone since: what stands is not whole. */
  DAMAGED(ReportPhrase.INTERRUPTED_DAMAGED),
  /** It had published; its site stands. */
  PUBLISHED(ReportPhrase.INTERRUPTED_AFTER);

  private final ReportPhrase phrase;

  Recovery(ReportPhrase phrase) {
    this.phrase = phrase;
  }

  /**
   * One line that tells which site stands.
   *
   * @param outputFolder how reports call the folder
   */
  public Wording words(String outputFolder) {
    return phrase.with(outputFolder);
  }
}
