package org.mujaz.assemble;

/** For whom a site is assembled. */
public enum Audience {
  /** The public: drafts and what is not due are left out. */
  READERS,
  /** The newsroom, in a preview: drafts and what is not due are shown, and marked. */
  EDITORS
}
