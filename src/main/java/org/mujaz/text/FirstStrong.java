package org.mujaz.text;

import com.ibm.icu.lang.UCharacter;
import com.ibm.icu.lang.UCharacterDirection;
import java.util.Optional;
import org.mujaz.model.Direction;

/** The direction in which plain text is shown when nothing else says: UAX #9, P2 and P3. */
public final class FirstStrong {

  private FirstStrong() {}

  /**
   * The direction of the first strong character that is not inside an isolate; empty when there is
   * none, as in "12-15".
   */
  public static Optional<Direction> of(String text) {
    int isolates = 0;
    for (int i = 0; i < text.length(); ) {
      int codePoint = text.codePointAt(i);
      i += Character.charCount(codePoint);
      switch (UCharacter.getDirection(codePoint)) {
        case UCharacterDirection.FIRST_STRONG_ISOLATE,
            UCharacterDirection.LEFT_TO_RIGHT_ISOLATE,
            UCharacterDirection.RIGHT_TO_LEFT_ISOLATE ->
            isolates++;
        case UCharacterDirection.POP_DIRECTIONAL_ISOLATE -> isolates = Math.max(0, isolates - 1);
        case UCharacterDirection.LEFT_TO_RIGHT -> {
          if (isolates == 0) {
            return Optional.of(Direction.LTR);
          }
        }
        case UCharacterDirection.RIGHT_TO_LEFT, UCharacterDirection.RIGHT_TO_LEFT_ARABIC -> {
          if (isolates == 0) {
            return Optional.of(Direction.RTL);
          }
        }
        default -> {
          // Digits, punctuation and space have no direction of their own.
        }
      }
    }
    return Optional.empty();
  }
}
