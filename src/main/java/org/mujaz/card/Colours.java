package org.mujaz.card;

import java.awt.Color;

/**
 * The colours of a theme, as style sheets write them.
 *
 * @param paper the ground
 * @param ink headlines
 * @param muted small text
 * @param accent labels and the band
 * @param rule lines
 */
public record Colours(String paper, String ink, String muted, String accent, String rule) {

  /** The colour of {@code #rgb} or {@code #rrggbb}. */
  static Color of(String hex) {
    String digits = hex.substring(1);
    if (digits.length() == 3) {
      digits = digits.replaceAll("\\p{XDigit}", "$0$0");
    }
    return new Color(Integer.parseInt(digits, 16));
  }
}
