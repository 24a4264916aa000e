package org.mujaz.search;

/** A word of an edition, or a section, with the texts that have it. */
final class Word implements Comparable<Word> {

  private final String place;
  private final Form form;

  /** Whether the index before had it in the same texts. */
  private final boolean known;

  /** Among the words of this index. */
  private int number;

  private Word(String place, Form form, boolean known) {
    this.place = place;
    this.form = form;
    this.known = known;
  }

  /** One that an index before this one did not have. */
  static Word fresh(String text, Form form) {
    return new Word(Place.of(text), form, false);
  }

  /** One of an index that is kept. */
  static Word kept(String place, Form form) {
    return new Word(place, form, true);
  }

  /** This word in other texts. */
  Word in(Form texts) {
    return new Word(place, texts, false);
  }

  /** The word itself. */
  String text() {
    return Place.key(place);
  }

  /** Its place in the index. */
  String place() {
    return place;
  }

  Form form() {
    return form;
  }

  boolean isKnown() {
    return known;
  }

  /** Whether no text has it any more. */
  boolean isGone() {
    return form.documents().isEmpty();
  }

  int number() {
    return number;
  }

  void number(int next) {
    this.number = next;
  }

  @Override
  public int compareTo(Word other) {
    return place.compareTo(other.place);
  }
}
