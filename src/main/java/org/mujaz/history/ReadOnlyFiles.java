package org.mujaz.history;

import java.io.File;
import java.io.InputStream;
import java.io.OutputStream;
import org.eclipse.jgit.util.FS;
import org.jspecify.annotations.Nullable;

/** The file system as JGit may use it: it reads, and it never starts a program. */
final class ReadOnlyFiles extends FS {

  private static final String NO_PROGRAMS = "history starts no programs";

  @Override
  public FS newInstance() {
    return new ReadOnlyFiles();
  }

  @Override
  public boolean supportsExecute() {
    return false;
  }

  @Override
  public boolean isCaseSensitive() {
    return true;
  }

  @Override
  public boolean canExecute(File file) {
    return false;
  }

  @Override
  public boolean setExecute(File file, boolean executable) {
    return false;
  }

  @Override
  public boolean retryFailedLockFileCommit() {
    return false;
  }

  @Override
  protected @Nullable File discoverGitExe() {
    return null;
  }

  @Override
  protected @Nullable File discoverGitSystemConfig() {
    return null;
  }

  @Override
  public ProcessBuilder runInShell(String command, String[] arguments) {
    throw new UnsupportedOperationException(NO_PROGRAMS);
  }

  @Override
  public int runProcess(
      ProcessBuilder process, OutputStream out, OutputStream errors, InputStream in) {
    throw new UnsupportedOperationException(NO_PROGRAMS);
  }

  @Override
  public ExecutionResult execute(ProcessBuilder process, InputStream in) {
    throw new UnsupportedOperationException(NO_PROGRAMS);
  }
}
