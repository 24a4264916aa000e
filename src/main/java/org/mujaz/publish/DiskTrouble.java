package org.mujaz.publish;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.AccessDeniedException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import org.mujaz.problem.BrokenEnvironment;
import org.mujaz.problem.ReportPhrase;
import org.mujaz.problem.Wording;

/** Tells what keeps files from being written, where Java says it in the words of the system. */
final class DiskTrouble {

  /** With less than this, one page more would not fit. */
  private static final long LITTLE = 64 << 10;

  private DiskTrouble() {}

  /**
   * What went wrong, to be thrown.
   *
   * @param folder where files were written
   */
  static UncheckedIOException of(IOException e, Path folder) {
    if (e instanceof BrokenEnvironment) {
      return new UncheckedIOException(e);
    }
    Wording place = Wording.quoted(folder.toString());
    if (isFull(e, folder)) {
      return broken(ReportPhrase.DISK_FULL.with(place), e);
    }
    if (e instanceof AccessDeniedException denied && denied.getReason() == null) {
      return denied(denied, folder);
    }
    if (says(e, "Read-only file system")) {
      return broken(ReportPhrase.READ_ONLY.with(place), e);
    }
    return new UncheckedIOException(e);
  }

  /** Where a file is moved to another folder, that one may be the reason. */
  private static UncheckedIOException denied(AccessDeniedException e, Path folder) {
    String file = e.getOtherFile() == null ? e.getFile() : e.getOtherFile();
    Path denied = Path.of(file);
    Path place = denied.startsWith(folder) ? folder : denied.resolveSibling("").normalize();
    return broken(
        ReportPhrase.NOT_WRITABLE.with(Wording.quoted(place.toString()), Wording.quoted(file)), e);
  }

  private static UncheckedIOException broken(Wording reason, IOException e) {
    return new UncheckedIOException(new BrokenEnvironment(reason, e));
  }

  /** By the message too, for a disk may be full of files, or a user have no more of it. */
  private static boolean isFull(IOException e, Path folder) {
    return says(e, "No space left")
        || says(e, "not enough space")
        || says(e, "quota exceeded")
        || free(folder).filter(bytes -> bytes < LITTLE).isPresent();
  }

  private static boolean says(IOException e, String words) {
    return e.getMessage() != null && e.getMessage().contains(words);
  }

  private static Optional<Long> free(Path folder) {
    try {
      return Optional.of(Files.getFileStore(folder).getUsableSpace());
    } catch (IOException e) {
      return Optional.empty();
    }
  }
}
