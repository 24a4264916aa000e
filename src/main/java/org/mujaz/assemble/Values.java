package org.mujaz.assemble;

import java.util.Collection;
import java.util.stream.Collectors;
import org.mujaz.model.Citation;
import org.mujaz.model.Correction;
import org.mujaz.model.Picture;
import org.mujaz.model.Term;
import org.mujaz.model.Timestamp;

/** Values as a report quotes them. */
final class Values {

  private Values() {}

  /** A short form of {@code value} in words that an editor knows. */
  static String words(Object value) {
    if (value instanceof Collection<?> values) {
      return values.stream().map(Values::words).collect(Collectors.joining(", "));
    } else if (value instanceof Term term) {
      return term.id();
    } else if (value instanceof Citation citation) {
      return citation.source().id();
    } else if (value instanceof Picture picture) {
      return picture.file().fileName();
    } else if (value instanceof Correction correction) {
      return correction.text();
    } else if (value instanceof Timestamp timestamp) {
      return timestamp.at().toOffsetDateTime().toString();
    }
    return value.toString();
  }
}
