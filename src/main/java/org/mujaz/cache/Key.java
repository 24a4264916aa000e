package org.mujaz.cache;

/**
 * Names a result by what it was made of; {@link Cache#key} makes one.
 *
 * @param high the first half of a digest
 * @param low the second half
 */
public record Key(long high, long low) {

  /** All of it in hexadecimal digits. */
  public String digits() {
    return Long.toHexString(high) + "-" + Long.toHexString(low);
  }

  // Those of a record go through method handles, and keys are looked up all the time.
  @Override
  public boolean equals(Object other) {
    return other instanceof Key key && key.high == high && key.low == low;
  }

  @Override
  public int hashCode() {
    return (int) low;
  }
}
