package org.mujaz.html;

import java.util.ArrayList;
import java.util.List;

/** The value of {@code srcset}: the same picture in several files (HTML, 4.8.4.2.1). */
public final class Srcset {

  /**
   * One of the files.
   *
   * @param address where it is
   * @param descriptor what it is for, such as {@code 640w}; may be empty
   */
  public record Candidate(String address, String descriptor) {}

  private Srcset() {}

  /**
   * The files, in order. An address goes on to the next white space, commas within it included;
   * those at its end, and one behind a descriptor, part it from the next.
   */
  public static List<Candidate> candidates(String value) {
    List<Candidate> candidates = new ArrayList<>();
    int at = skip(value, 0, " \t\n\f\r,", true);
    while (at < value.length()) {
      int end = skip(value, at, " \t\n\f\r", false);
      int last = end;
      while (last > at && value.charAt(last - 1) == ',') {
        last--;
      }
      int next = last < end ? end : skip(value, end, ",", false);
      candidates.add(new Candidate(value.substring(at, last), value.substring(end, next).strip()));
      at = skip(value, next, " \t\n\f\r,", true);
    }
    return candidates;
  }

  /** The first place from {@code from} on whose character is not, or is, among {@code set}. */
  private static int skip(String value, int from, String set, boolean among) {
    int at = from;
    while (at < value.length() && (set.indexOf(value.charAt(at)) >= 0) == among) {
      at++;
    }
    return at;
  }
}
