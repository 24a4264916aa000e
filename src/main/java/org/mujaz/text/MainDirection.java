package org.mujaz.text;

import com.ibm.icu.lang.UCharacter;
import com.ibm.icu.lang.UCharacterDirection;
import java.util.Optional;
import org.mujaz.model.Direction;

/** The direction of most letters of a text: that of its language, however many names it quotes. */
public final class MainDirection {

  private MainDirection() {}

  /** The direction of most letters; empty where there is none, or as many of each. */
  public static Optional<Direction> of(String text) {
    int left = 0;
    int right = 0;
    for (int i = 0; i < text.length(); ) {
      int codePoint = text.codePointAt(i);
      i += Character.charCount(codePoint);
      switch (UCharacter.getDirection(codePoint)) {
        case UCharacterDirection.LEFT_TO_RIGHT -> left++;
        case UCharacterDirection.RIGHT_TO_LEFT, UCharacterDirection.RIGHT_TO_LEFT_ARABIC -> right++;
        default -> {
          // Digits, punctuation and space belong to either.
        }
      }
    }
    if (left == right) {
      return Optional.empty();
    }
    return Optional.of(left > right ? Direction.LTR : Direction.RTL);
  }
}
