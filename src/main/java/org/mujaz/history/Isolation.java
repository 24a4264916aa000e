package org.mujaz.history;

import java.util.concurrent.TimeUnit;
import org.eclipse.jgit.lib.Config;
import org.eclipse.jgit.lib.StoredConfig;
import org.eclipse.jgit.storage.file.FileBasedConfig;
import org.eclipse.jgit.util.FS;
import org.eclipse.jgit.util.SystemReader;
import org.jspecify.annotations.Nullable;

/**
 * Keeps JGit to the repository: it sees neither environment variables nor the settings of the user
 * or the system, so that one repository reads the same on every machine.
 */
final class Isolation extends SystemReader {

  private static final SystemReader READER = new Isolation();

  private final FS files = new ReadOnlyFiles();

  private Isolation() {
    setPlatformChecker();
  }

  /** Holds from now on, for all of JGit in this class loader, which is the plugin's own. */
  static void hold() {
    if (SystemReader.getInstance() != READER) {
      SystemReader.setInstance(READER);
    }
  }

  @Override
  public String getHostname() {
    return "localhost";
  }

  @Override
  public @Nullable String getenv(String variable) {
    return null;
  }

  @Override
  public @Nullable String getProperty(String key) {
    return System.getProperty(key);
  }

  @Override
  public FileBasedConfig openUserConfig(@Nullable Config parent, FS fs) {
    return new NoSettings(files);
  }

  @Override
  public FileBasedConfig openSystemConfig(@Nullable Config parent, FS fs) {
    return new NoSettings(files);
  }

  @Override
  public FileBasedConfig openJGitConfig(@Nullable Config parent, FS fs) {
    return new NoSettings(files);
  }

  @Override
  public StoredConfig getUserConfig() {
    return new NoSettings(files);
  }

  @Override
  public StoredConfig getSystemConfig() {
    return new NoSettings(files);
  }

  @Override
  public StoredConfig getJGitConfig() {
    return new NoSettings(files);
  }

  /** JGit asks for it only when it writes. */
  @Override
  @SuppressWarnings("deprecation")
  public long getCurrentTime() {
    return 0;
  }

  /** Likewise. */
  @Override
  @SuppressWarnings("deprecation")
  public int getTimezone(long when) {
    return 0;
  }

  /** Settings that are neither read nor written. */
  private static final class NoSettings extends FileBasedConfig {

    NoSettings(FS fs) {
      super(null, fs);
    }

    @Override
    public void load() {
      // There is no file.
    }

    @Override
    public void save() {
      // There is no file.
    }

    @Override
    public boolean isOutdated() {
      return false;
    }

    /**
     * How exact the times of files are: with an answer in the settings, JGit does not find it out
     * by writing files of its own into the repository.
     */
    @Override
    public long getTimeUnit(
        String section, @Nullable String subsection, String name, long otherwise, TimeUnit unit) {
      return section.equals("filesystem")
          ? unit.convert(1, TimeUnit.SECONDS)
          : super.getTimeUnit(section, subsection, name, otherwise, unit);
    }
  }
}
