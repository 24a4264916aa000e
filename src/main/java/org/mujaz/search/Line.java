package org.mujaz.search;

import java.util.List;

/** A key of the index. */
final class Line {

  private final String place;
  private final List<Attested> words;
  private final byte[] text;

  /**
   * A key.
   *
   * @param place its place
   * @param words those that have it
   * @param text as the index has it, in UTF-8; empty where only an uncertain letter was taken from
   *     a word and nobody else uses what is left, for that is no word
   */
  Line(String place, List<Attested> words, byte[] text) {
    this.place = place;
    this.words = words;
    this.text = text;
  }

  String place() {
    return place;
  }

  List<Attested> words() {
    return words;
  }

  byte[] text() {
    return text;
  }

  /** Whether the index has it. */
  boolean isShown() {
    return text.length > 0;
  }
}
