package org.mujaz.text;

import java.util.Optional;
import org.mujaz.model.Direction;

/** Words of Arabic and other scripts from right to left, inside a text from left to right. */
final class ArabicRunScript implements RunScript {

  private static final String OWN = "،؛؟";
  private static final String TAGGING = "#@";
  private static final String BREAKS = "|•·";
  private static final String AROUND = ",;:|•·-–—/";

  private final String text;
  private final Addresses addresses;

  ArabicRunScript(String text) {
    this.text = text;
    this.addresses = new Addresses(text);
  }

  @Override
  public Direction direction() {
    return Direction.RTL;
  }

  @Override
  public Optional<Atom> at(int offset) {
    return switch (Strength.at(text, offset)) {
      case RTL -> Optional.of(new Atom(Atom.Kind.WORD, offset, wordEnd(offset)));
      case LTR -> addresses.at(offset);
      case DIGIT -> Optional.of(new Atom(Atom.Kind.NUMBER, offset, numberEnd(offset)));
      case NEUTRAL -> tag(offset);
      default -> Optional.empty();
    };
  }

  /** The sign of a tag or handle is read with its word. */
  private Optional<Atom> tag(int offset) {
    boolean sign = offset < text.length() && TAGGING.indexOf(text.charAt(offset)) >= 0;
    Strength before = offset == 0 ? Strength.NEUTRAL : Strength.at(text, offset - 1);
    return sign && before == Strength.NEUTRAL && Strength.at(text, offset + 1) == Strength.RTL
        ? Optional.of(new Atom(Atom.Kind.WORD, offset, wordEnd(offset + 1)))
        : Optional.empty();
  }

  private int wordEnd(int start) {
    int end = start;
    while (end < text.length()) {
      int codePoint = text.codePointAt(end);
      Strength strength = Strength.of(codePoint);
      if (strength == Strength.LTR || strength == Strength.ISOLATE) {
        break;
      }
      if (strength == Strength.NEUTRAL && !Invisible.is(codePoint)) {
        break;
      }
      end += Character.charCount(codePoint);
    }
    return end;
  }

  private int numberEnd(int start) {
    int end = start;
    while (Strength.at(text, end) == Strength.DIGIT) {
      end += Character.charCount(text.codePointAt(end));
    }
    return end;
  }

  @Override
  public int withOwnPunctuation(Atom word) {
    int end = word.end();
    while (end < text.length() && OWN.indexOf(text.charAt(end)) >= 0) {
      end++;
    }
    return end;
  }

  @Override
  public boolean breaks(int codePoint) {
    return BREAKS.indexOf(codePoint) >= 0;
  }

  /** «في 2017» inside an English sentence: the number is the sentence's. */
  @Override
  public boolean canEnd(Atom before, Atom number) {
    return false;
  }

  @Override
  public boolean surrounds(int codePoint) {
    return AROUND.indexOf(codePoint) >= 0;
  }
}
