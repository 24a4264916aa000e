package org.mujaz.bidi;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/** What is to be inserted into a page. */
final class Edits {

  private record Edit(int offset, String inserted) {}

  private final List<Edit> edits = new ArrayList<>();

  /** Inserts a string before the character at an offset, behind what was inserted there before. */
  void insert(int offset, String inserted) {
    edits.add(new Edit(offset, inserted));
  }

  /** The page with everything inserted; the same instance when there is nothing. */
  String applyTo(String html) {
    if (edits.isEmpty()) {
      return html;
    }
    edits.sort(Comparator.comparingInt(Edit::offset));
    StringBuilder edited = new StringBuilder(html.length() + edits.size() * 16);
    int from = 0;
    for (Edit edit : edits) {
      // Copied at once, where append(html, from, to) goes from letter to letter.
      edited.append(html.substring(from, edit.offset())).append(edit.inserted());
      from = edit.offset();
    }
    return edited.append(html.substring(from)).toString();
  }
}
