package org.mujaz.importer;

import java.time.LocalDate;

/** When texts that state no date were published. */
public sealed interface UndatedTexts {

  /** On the day of the import. */
  record Today() implements UndatedTexts {}

  /** When their file was last changed. */
  record FileTime() implements UndatedTexts {}

  /** On a day. */
  record On(LocalDate day) implements UndatedTexts {}
}
