package org.mujaz.text;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.mujaz.html.CharacterReference;

/**
 * Mends plain text into which the character references of HTML have leaked, as agencies' and old
 * systems' exports have them, also escaped twice: <code>&amp;#8220;</code>, <code>&amp;amp;#8220;
 * </code>.
 *
 * <p>What is no reference stays: <code>AT&amp;T</code>, <code>R&amp;D;</code>, names that HTML does
 * not know.
 */
public final class Entities {

  /** Nobody escapes more often. */
  private static final int LEVELS = 4;

  /** Longer than any reference. */
  private static final int LONGEST = 40;

  private Entities() {}

  /**
   * A mended text.
   *
   * @param text the very instance that was given when there was nothing to mend
   * @param found what was replaced, in order
   */
  public record Mended(String text, List<Found> found) {
    /** Makes the list immutable. */
    public Mended {
      found = List.copyOf(found);
    }
  }

  /**
   * A reference that was replaced by its character.
   *
   * @param offset in the text as given, in {@code char} units from 0
   * @param written such as <code>&amp;#8220;</code>
   * @param codePoint the character
   */
  public record Found(int offset, String written, int codePoint) {
    /** Such as {@code U+201C LEFT DOUBLE QUOTATION MARK}. */
    public String name() {
      return CharacterName.of(codePoint);
    }
  }

  /** Replaces what is found; a line end or a character that no text may have leaves none. */
  public static Mended mend(String text) {
    List<Found> found = new ArrayList<>();
    StringBuilder mended = new StringBuilder();
    int from = 0;
    int at = text.indexOf('&');
    while (at >= 0) {
      Optional<Found> reference = reference(text, at);
      int next = at + 1;
      if (reference.isPresent()) {
        found.add(reference.get());
        next = at + reference.get().written().length();
        mended.append(text, from, at).append(character(reference.get().codePoint()));
        from = next;
      }
      at = text.indexOf('&', next);
    }
    return found.isEmpty()
        ? new Mended(text, found)
        : new Mended(Composition.nfc(mended.append(text, from, text.length()).toString()), found);
  }

  /** The reference at an ampersand; after an escaped one, what follows may complete another. */
  private static Optional<Found> reference(String text, int start) {
    Optional<Found> found = Optional.empty();
    int end = start + 1;
    for (int level = 0; level < LEVELS; level++) {
      String rest = text.substring(end, Math.min(text.length(), end + LONGEST));
      Optional<CharacterReference> next =
          CharacterReference.at("&" + rest, 0)
              .filter(reference -> reference.codePoint() != CharacterReference.UNKNOWN);
      if (next.isEmpty()) {
        break;
      }
      end += next.get().length() - 1;
      found = Optional.of(new Found(start, text.substring(start, end), next.get().codePoint()));
      if (next.get().codePoint() != '&') {
        break;
      }
    }
    return found;
  }

  private static String character(int codePoint) {
    if (Character.isWhitespace(codePoint)) {
      return " ";
    }
    return Characters.clean(Character.toString(codePoint)).text();
  }
}
