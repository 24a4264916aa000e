package org.mujaz.build;

import java.nio.file.Path;

/** What stands at an address of a site that is not written anywhere. */
public sealed interface LiveFile {

  /** A page. */
  record Page(String html) implements LiveFile {}

  /** A file that was made. */
  @SuppressWarnings("ArrayRecordComponent") // Nobody compares them.
  record Made(byte[] bytes) implements LiveFile {}

  /** A file that is published as it is. */
  record Copy(Path file) implements LiveFile {}
}
