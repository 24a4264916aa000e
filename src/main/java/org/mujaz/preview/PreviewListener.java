package org.mujaz.preview;

import org.mujaz.build.LiveState;
import org.mujaz.problem.Wording;

/** Is told what a preview does, for people. */
public interface PreviewListener {

  /** Something worth a line. */
  void tell(Wording words);

  /** Something worth a warning. */
  void warn(Wording words);

  /** The site was read, for the first time or again. */
  void read(LiveState state);
}
