package org.mujaz.publish;

import java.io.IOException;
import java.nio.file.Path;

/** Another process, which tells whether it could take the lock of a folder. */
public final class LockProbe {

  /** It could. */
  static final int FREE = 0;

  /** It could not. */
  static final int TAKEN = 3;

  private LockProbe() {}

  /** Takes the lock of the folder that is named, and lets go of it. */
  public static void main(String... arguments) throws IOException {
    var lock = BuildLock.take(Path.of(arguments[0]));
    if (lock.isPresent()) {
      lock.get().close();
    }
    System.exit(lock.isPresent() ? FREE : TAKEN);
  }

  /** Asks such a process. */
  static int ask(Path folder) throws IOException, InterruptedException {
    return new ProcessBuilder(
            Path.of(System.getProperty("java.home"), "bin", "java").toString(),
            "-XX:TieredStopAtLevel=1",
            "-cp",
            System.getProperty("surefire.test.class.path", System.getProperty("java.class.path")),
            LockProbe.class.getName(),
            folder.toString())
        .inheritIO()
        .start()
        .waitFor();
  }
}
