package org.mujaz.importer.origin;

import java.util.function.Consumer;

/**
 * What is imported: another tool's export or folder, read text by text.
 *
 * <p>It is read twice, first for what there is, then to write it, so that no more than one body has
 * to be in memory: both times it hands over the same texts in the same order. What cannot be
 * carried over it reports as a problem, with its place; a problem told twice counts once.
 */
@FunctionalInterface
public interface Origin {

  /** Hands over every text. */
  void read(Consumer<ImportedText> texts);
}
