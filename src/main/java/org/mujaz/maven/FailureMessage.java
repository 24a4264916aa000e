package org.mujaz.maven;

import java.io.IOException;
import java.nio.file.AccessDeniedException;
import java.nio.file.DirectoryNotEmptyException;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.FileSystemException;
import java.nio.file.NoSuchFileException;
import java.nio.file.NotDirectoryException;
import org.mujaz.problem.BrokenEnvironment;
import org.mujaz.problem.ReportPhrase;
import org.mujaz.problem.Wording;

/** One line for what is wrong with the machine, or with Mujaz; Java often says only a file name. */
final class FailureMessage {

  private FailureMessage() {}

  /** What a file system or a stream refused. */
  static Wording of(IOException e) {
    if (e instanceof BrokenEnvironment broken) {
      return broken.reason();
    }
    if (e instanceof FileSystemException file && file.getReason() == null) {
      return ReportPhrase.REFUSED.with(Wording.quoted("" + file.getFile()), reason(file));
    }
    return Wording.quoted(e.getMessage() == null ? e.toString() : e.getMessage());
  }

  private static Wording reason(FileSystemException e) {
    if (e instanceof NoSuchFileException) {
      return ReportPhrase.NO_FILE;
    }
    if (e instanceof AccessDeniedException) {
      return ReportPhrase.NO_PERMISSION;
    }
    if (e instanceof FileAlreadyExistsException) {
      return ReportPhrase.FILE_EXISTS;
    }
    if (e instanceof NotDirectoryException) {
      return ReportPhrase.NO_FOLDER;
    }
    if (e instanceof DirectoryNotEmptyException) {
      return ReportPhrase.FULL_FOLDER;
    }
    return Wording.quoted(e.getClass().getSimpleName());
  }

  /** A site too large for the memory that Java has. */
  static Wording of(OutOfMemoryError e) {
    long megabytes = Runtime.getRuntime().maxMemory() >> 20;
    return ReportPhrase.NO_MEMORY.with(
        Wording.quoted(Long.toString(megabytes)), Wording.quoted("" + e.getMessage()));
  }

  /** What no content and no machine should bring about. */
  static Wording ofFault(RuntimeException e) {
    return ReportPhrase.FAULT.with(e.toString());
  }
}
