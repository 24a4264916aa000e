package org.mujaz.maven;

import java.io.IOException;
import java.nio.file.AccessDeniedException;
import java.nio.file.DirectoryNotEmptyException;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.FileSystemException;
import java.nio.file.NoSuchFileException;
import java.nio.file.NotDirectoryException;

/** One line for what is wrong with the machine, or with Mujaz; Java often says only a file name. */
final class FailureMessage {

  private FailureMessage() {}

  /** What a file system or a stream refused. */
  static String of(IOException e) {
    if (e instanceof FileSystemException file && file.getReason() == null) {
      return file.getFile() + ": " + reason(file);
    }
    return e.getMessage() == null ? e.toString() : e.getMessage();
  }

  private static String reason(FileSystemException e) {
    if (e instanceof NoSuchFileException) {
      return "there is no such file";
    }
    if (e instanceof AccessDeniedException) {
      return "permission denied";
    }
    if (e instanceof FileAlreadyExistsException) {
      return "the file is already there";
    }
    if (e instanceof NotDirectoryException) {
      return "not a folder";
    }
    if (e instanceof DirectoryNotEmptyException) {
      return "the folder is not empty";
    }
    return e.getClass().getSimpleName();
  }

  /** What no content and no machine should bring about. */
  static String ofFault(RuntimeException e) {
    return "a fault in Mujaz, please report it with the output of mvn -e: " + e;
  }
}
