package org.mujaz.render;

import java.time.ZonedDateTime;
import java.time.temporal.ChronoField;
import org.mujaz.hash.Sha256;
import org.mujaz.text.MachineDate;

/**
 * When an item of a feed was last changed, in words that no other item of the feed has. Most
 * stories have a day and no time, and programs that compare the words alone take two items of one
 * day for one: the Feed Validation Service of the W3C warns of them (DuplicateUpdated). So each has
 * a fraction of a second of its own, which stays the same as long as its id does.
 */
final class UpdateTime {

  private static final int MICROS = 1_000_000;

  private UpdateTime() {}

  /** A time of RFC 3339 with six digits behind the second. */
  static String of(ZonedDateTime moment, String id) {
    int micros = Math.floorMod(Integer.parseUnsignedInt(Sha256.hex(id, Integer.BYTES), 16), MICROS);
    return MachineDate.rfc3339Micros(moment.with(ChronoField.MICRO_OF_SECOND, micros));
  }
}
