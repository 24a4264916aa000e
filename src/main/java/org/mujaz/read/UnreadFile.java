package org.mujaz.read;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.AccessDeniedException;
import java.nio.file.FileSystemException;
import java.nio.file.NoSuchFileException;
import org.mujaz.problem.BrokenEnvironment;
import org.mujaz.problem.ReportPhrase;
import org.mujaz.problem.Wording;
import org.mujaz.source.SourcePath;

/**
 * Tells why a file that was there could not be read. That is no problem of the content, which may
 * be as it should: the machine does not let us see it, or somebody is changing it just now.
 */
final class UnreadFile {

  private UnreadFile() {}

  /** What went wrong with a file, to be thrown. */
  static UncheckedIOException because(IOException e, SourcePath path) {
    return e instanceof BrokenEnvironment ? new UncheckedIOException(e) : told(path, reason(e), e);
  }

  /** Half of one file and half of another are no article. */
  static UncheckedIOException changed(SourcePath path) {
    return new UncheckedIOException(BrokenEnvironment.changed(path.value()));
  }

  private static UncheckedIOException told(SourcePath path, Wording reason, IOException e) {
    Wording words = ReportPhrase.REFUSED.with(Wording.quoted(path.value()), reason);
    return new UncheckedIOException(new BrokenEnvironment(words, e));
  }

  private static Wording reason(IOException e) {
    if (e instanceof NoSuchFileException) {
      return ReportPhrase.GONE_MEANWHILE;
    }
    if (e instanceof AccessDeniedException) {
      return ReportPhrase.NO_PERMISSION;
    }
    String said = e instanceof FileSystemException file ? file.getReason() : e.getMessage();
    return Wording.quoted(said == null ? e.toString() : said);
  }
}
