package org.mujaz.maven;

import org.mujaz.problem.Wording;

/** Shows how far a build has come. */
interface ProgressDisplay {

  /** Shows nothing. */
  ProgressDisplay NONE =
      new ProgressDisplay() {
        @Override
        public long interval() {
          return Long.MAX_VALUE / 2;
        }

        @Override
        public long patience() {
          return interval();
        }

        @Override
        public void show(Wording line) {}

        @Override
        public void end() {}
      };

  /** So many nanoseconds pass before anything is shown: a short build shows nothing. */
  long patience();

  /** So many nanoseconds pass before the next line. */
  long interval();

  /** Shows a line, in the place of the one before where that can be done. */
  void show(Wording line);

  /** Leaves the terminal as it was, for whoever writes next. */
  void end();
}
