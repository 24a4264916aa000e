package org.mujaz.importer.folder;

import org.mujaz.source.Location;
import org.mujaz.source.SourceFile;

/**
 * The body of a text, read again.
 *
 * @param of the text
 * @param file that it stands in
 * @param text its characters
 */
record OldBody(OldText of, SourceFile file, String text) {

  /** The body of a text in its file. */
  OldBody(OldText of, SourceFile file) {
    this(of, file, file.text().substring(of.body()));
  }

  /** The place of a character of the body. */
  Location at(int offset) {
    return file.at(of.body() + offset);
  }
}
