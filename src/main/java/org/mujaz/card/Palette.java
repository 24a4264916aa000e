package org.mujaz.card;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * The colours of a drawing, at most 256. Of colours that are nearly the same the most frequent one
 * stands for all, so the ground and the letters keep theirs exactly.
 */
final class Palette {

  private static final int MOST = 64;

  private final List<Integer> colours = new ArrayList<>();
  private final ColourTable indexes = new ColourTable();

  private Palette() {}

  /** The palette of some pixels, as ARGB. */
  static Palette of(int[] pixels) {
    ColourTable counts = new ColourTable();
    for (int start = 0; start < pixels.length; ) {
      int end = ColourRuns.end(pixels, start, pixels.length);
      counts.add(pixels[start], end - start);
      start = end;
    }
    List<Integer> byCount =
        Arrays.stream(counts.colours())
            .boxed()
            .sorted(Comparator.<Integer>comparingInt(counts::get).reversed().thenComparing(c -> c))
            .toList();
    int bits = 0;
    Palette palette = new Palette();
    while (!palette.take(byCount, bits)) {
      palette = new Palette();
      bits++;
    }
    return palette;
  }

  /** Whether there are few enough, where the lowest bits of each channel do not count. */
  private boolean take(List<Integer> byCount, int bits) {
    int mask = 0x01010101 * (0xFF >> bits << bits & 0xFF);
    Map<Integer, Byte> kept = new HashMap<>();
    for (int colour : byCount) {
      Byte index = kept.get(colour & mask);
      if (index == null) {
        if (colours.size() == MOST) {
          return false;
        }
        index = (byte) colours.size();
        kept.put(colour & mask, index);
        colours.add(colour);
      }
      indexes.put(colour, index);
    }
    return true;
  }

  byte index(int pixel) {
    return (byte) indexes.get(pixel);
  }

  byte[] rgb() {
    byte[] rgb = new byte[colours.size() * 3];
    for (int i = 0; i < colours.size(); i++) {
      int colour = colours.get(i);
      rgb[i * 3] = (byte) (colour >> 16);
      rgb[i * 3 + 1] = (byte) (colour >> 8);
      rgb[i * 3 + 2] = (byte) colour;
    }
    return rgb;
  }

  boolean isTransparent() {
    return colours.stream().anyMatch(colour -> colour >>> 24 != 0xFF);
  }

  byte[] alpha() {
    byte[] alpha = new byte[colours.size()];
    for (int i = 0; i < alpha.length; i++) {
      alpha[i] = (byte) (colours.get(i) >>> 24);
    }
    return alpha;
  }
}
