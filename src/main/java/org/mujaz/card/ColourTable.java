package org.mujaz.card;

import java.util.Arrays;

/**
 * A whole number for each of some colours. A drawing asks for one at each change of colour, a
 * hundred thousand times: a map of objects would take longer than the drawing.
 */
final class ColourTable {

  /** Spreads colours that differ in few bits: 2^32 by the golden ratio, after Knuth, TAOCP 6.4. */
  private static final int SPREAD = 0x9E3779B9;

  private int[] colours = new int[1024];
  private int[] numbers = new int[1024];
  private boolean[] taken = new boolean[1024];
  private int size;

  /** The number of a colour, 0 where it has none. */
  int get(int colour) {
    return numbers[slot(colour)];
  }

  /** Makes the number of a colour larger. */
  void add(int colour, int more) {
    put(colour, get(colour) + more);
  }

  /** Gives a colour a number. */
  void put(int colour, int number) {
    int slot = slot(colour);
    if (!taken[slot]) {
      if (2 * (size + 1) > colours.length) {
        grow();
        slot = slot(colour);
      }
      taken[slot] = true;
      colours[slot] = colour;
      size++;
    }
    numbers[slot] = number;
  }

  /** The colours that have a number, in no order. */
  int[] colours() {
    int[] all = new int[size];
    int count = 0;
    for (int slot = 0; slot < taken.length; slot++) {
      if (taken[slot]) {
        all[count++] = colours[slot];
      }
    }
    return all;
  }

  private int slot(int colour) {
    int last = colours.length - 1;
    int slot = (colour * SPREAD) >>> Integer.numberOfLeadingZeros(last);
    while (taken[slot] && colours[slot] != colour) {
      slot = (slot + 1) & last;
    }
    return slot;
  }

  private void grow() {
    int[] old = colours();
    int[] values = Arrays.stream(old).map(this::get).toArray();
    colours = new int[colours.length * 2];
    numbers = new int[colours.length];
    taken = new boolean[colours.length];
    size = 0;
    for (int i = 0; i < old.length; i++) {
      put(old[i], values[i]);
    }
  }
}
