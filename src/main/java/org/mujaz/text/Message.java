package org.mujaz.text;

import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * A compiled message pattern.
 *
 * @param pieces in order
 */
record Message(List<Piece> pieces) {

  Message {
    pieces = List.copyOf(pieces);
  }

  void append(StringBuilder out, Arguments arguments) {
    for (Piece piece : pieces) {
      piece.append(out, arguments);
    }
  }

  void addNames(Set<String> names) {
    pieces.forEach(piece -> piece.addNames(names));
  }

  /** The form that ICU's syntax guarantees. */
  static Message other(Map<String, Message> forms) {
    Message other = forms.get("other");
    if (other == null) {
      throw new IllegalStateException("a pattern without «other» was compiled");
    }
    return other;
  }
}
