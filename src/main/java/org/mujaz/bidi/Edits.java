package org.mujaz.bidi;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.mujaz.html.Markup;
import org.mujaz.html.MarkupWriter;

/** What is to be done to a page. */
final class Edits {

  private record Edit(int offset, String inserted) {}

  /**
   * A piece of the page that is written in its own way.
   *
   * @param made what stands there instead; nothing for a text with something to be kept whole
   */
  private record Piece(int start, int end, Optional<Markup> made) {}

  private final List<Edit> edits = new ArrayList<>();
  private final List<Piece> pieces = new ArrayList<>();

  /** Inserts a string before the character at an offset, behind what was inserted there before. */
  void insert(int offset, String inserted) {
    edits.add(new Edit(offset, inserted));
  }

  /**
   * Has what hyphens hold together kept whole in a text, in each piece into which insertions cut
   * it. Texts and partials are given in the order in which they stand in the page.
   */
  void keepWhole(int start, int end) {
    pieces.add(new Piece(start, end, Optional.empty()));
  }

  /** Has {@code made} stand in the place of a partial, in which nothing else is done. */
  void partial(int start, int end, Markup made) {
    pieces.add(new Piece(start, end, Optional.of(made)));
  }

  /** The page with everything done; the same instance when there is nothing. */
  Markup applyTo(Markup html) {
    if (edits.isEmpty() && pieces.isEmpty()) {
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
    private int piece;

    Copy(Markup html) {
      this.html = html;
      this.edited = new MarkupWriter(html.length() + (edits.size() + pieces.size()) * 24);
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
      while (piece < pieces.size() && pieces.get(piece).start() < to) {
        Piece next = pieces.get(piece);
        plain(Math.max(from, next.start()));
        int end = Math.min(next.end(), to);
        if (next.made().isPresent()) {
          edited.writePartial(next.made().get());
        } else {
          edited.write(Unbroken.whole(html.substring(from, end)));
        }
        from = end;
        if (end < next.end()) {
          return;
        }
        piece++;
      }
      plain(to);
    }

    private void plain(int to) {
      edited.write(html.characters(), from, to - from);
      from = to;
    }
  }
}
