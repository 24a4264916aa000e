package org.mujaz.build;

import org.mujaz.concurrent.Progress;

/**
 * Watches a build: is told when a stage begins, and then of each thing that it does. A build never
 * asks it for anything and does not know the time, so what is made cannot depend on it.
 */
public interface BuildWatcher extends Progress {

  /** Nobody watches. */
  BuildWatcher NONE =
      new BuildWatcher() {
        @Override
        public void begin(Stage stage) {}

        @Override
        public void expect(int things) {}

        @Override
        public void done() {}
      };

  /** A stage begins, and with it ends the one before; called from one thread. */
  void begin(Stage stage);
}
