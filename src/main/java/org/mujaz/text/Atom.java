package org.mujaz.text;

/**
 * The smallest part of a text that a run takes whole.
 *
 * @param kind what it is
 * @param start its offset
 * @param end the offset behind it
 */
record Atom(Kind kind, int start, int end) {

  enum Kind {
    /** Something that begins a run. */
    WORD,
    /** A phone number or an amount: a run of its own. */
    FIGURE,
    /** A number that belongs to a run only between or behind its words. */
    NUMBER,
    /** Something that no run goes on over: an address in a text of its own direction. */
    BREAK
  }

  /** Whether a run can begin with it. */
  boolean begins() {
    return kind == Kind.WORD || kind == Kind.FIGURE;
  }

  /** Its characters. */
  String in(String text) {
    return text.substring(start, end);
  }
}
