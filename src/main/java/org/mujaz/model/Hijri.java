package org.mujaz.model;

/**
 * Whether the Hijri date (Umm al-Qura) is shown.
 *
 * @param beside whether it stands beside the Gregorian date
 * @param adjust days to add, for places that saw the moon on another evening: −1, 0 or +1
 */
public record Hijri(boolean beside, int adjust) {

  /** Not shown. */
  public static final Hijri OFF = new Hijri(false, 0);

  /** Checks the range. */
  public Hijri {
    if (adjust < -1 || adjust > 1) {
      throw new IllegalArgumentException("adjust is −1, 0 or +1, not " + adjust);
    }
  }
}
