package org.mujaz.verify;

/** A number in JSON (RFC 8259, section 6), if there is one at a place. */
final class JsonNumber {

  private final char[] json;
  private final int start;
  private final int limit;

  JsonNumber(char[] json, int start, int limit) {
    this.json = json;
    this.start = start;
    this.limit = limit;
  }

  /** The offset behind it; where it begins, if there is none. */
  int end() {
    int whole = start + (is('-', start) ? 1 : 0);
    int end = is('0', whole) ? whole + 1 : digits(whole);
    if (end == whole) {
      return start;
    }
    if (is('.', end) && digits(end + 1) > end + 1) {
      end = digits(end + 1);
    }
    if (is('e', end) || is('E', end)) {
      int power = end + (is('+', end + 1) || is('-', end + 1) ? 2 : 1);
      end = digits(power) > power ? digits(power) : end;
    }
    return end;
  }

  private boolean is(char wanted, int at) {
    return at < limit && json[at] == wanted;
  }

  private int digits(int from) {
    int end = from;
    while (end < limit && json[end] >= '0' && json[end] <= '9') {
      end++;
    }
    return end;
  }
}
