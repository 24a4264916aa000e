package org.mujaz.model;

/** How one version of a story stands to the other. */
public enum TranslationState {
  /** It was written in this language; the other version, if there is one, was made from it. */
  ORIGINAL,
  /** A translation of the original as it is now. */
  CURRENT,
  /** A translation of an original that was changed since. */
  STALE,
  /**
   * Nobody recorded from which state of the original it was made, or which of the two versions is
   * the original.
   */
  UNTRACKED,
  /** There is no version in this language; no article has this state. */
  MISSING,
  /** A translation of a version that does not exist. */
  ORPHANED
}
