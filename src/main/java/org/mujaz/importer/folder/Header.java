package org.mujaz.importer.folder;

import java.util.List;
import org.mujaz.source.SourceFile;
import org.mujaz.yaml.Mapping;

/**
 * The metadata on top of a text, and where the text begins.
 *
 * @param values the keys with their values
 * @param body the first character of the body
 */
record Header(Mapping values, int body) {

  /** A text without metadata. */
  static Header none(SourceFile file) {
    return new Header(new Mapping(List.of(), file.atLine(1)), 0);
  }

  /** Whether there is any. */
  boolean isPresent() {
    return body > 0;
  }
}
