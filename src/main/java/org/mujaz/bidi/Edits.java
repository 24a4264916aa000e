package org.mujaz.bidi;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.mujaz.html.Markup;
import org.mujaz.html.MarkupWriter;

/** What is to be done to a page. */
final class Edits {

  private record Edit(int offset, String inserted) {}

  private record Text(int start, int end) {}

  private final List<Edit> edits = new ArrayList<>();
  private final List<Text> texts = new ArrayList<>();

  /** Inserts a string before the character at an offset, behind what was inserted there before. */
  void insert(int offset, String inserted) {
    edits.add(new Edit(offset, inserted));
  }

  /**
   * Has what hyphens hold together kept whole in a text, in each piece into which insertions cut
   * it. Texts are given in the order in which they stand in the page.
   */
  void keepWhole(int start, int end) {
    texts.add(new Text(start, end));
  }

  /** The page with everything done; the same instance when there is nothing. */
  Markup applyTo(Markup html) {
    if (edits.isEmpty() && texts.isEmpty()) {
      return html;
    }
    edits.sort(Comparator.comparingInt(Edit::offset));
    return new Copy(html).edited();
  }

  /** A page that is copied with everything done. */
  private final class Copy {
    private final Markup html;
    private final MarkupWriter edited;
    private int from;
    private int text;

    Copy(Markup html) {
      this.html = html;
      this.edited = new MarkupWriter(html.length() + (edits.size() + texts.size()) * 24);
    }

    Markup edited() {
      for (Edit edit : edits) {
        copy(edit.offset());
        edited.write(edit.inserted());
      }
      copy(html.length());
      return edited.markup();
    }

    private void copy(int to) {
      while (text < texts.size() && texts.get(text).start() < to) {
        Text next = texts.get(text);
        plain(Math.max(from, next.start()));
        int end = Math.min(next.end(), to);
        edited.write(Unbroken.whole(html.substring(from, end)));
        from = end;
        if (end < next.end()) {
          return;
        }
        text++;
      }
      plain(to);
    }

    private void plain(int to) {
      edited.write(html.characters(), from, to - from);
      from = to;
    }
  }
}
