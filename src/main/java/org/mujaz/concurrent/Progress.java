package org.mujaz.concurrent;

/** Is told how far work has come, from any thread and very often, so it must be cheap. */
public interface Progress {

  /** Nobody looks. */
  Progress NONE =
      new Progress() {
        @Override
        public void expect(int things) {}

        @Override
        public void done() {}
      };

  /** So many things more are to be done. */
  void expect(int things);

  /** One thing is done. */
  void done();
}
