package org.mujaz.search;

/** The texts that have one normal form of a word, in a few bytes each. */
final class Form {

  private final NumberText documents = new NumberText();
  private final NumberText places = new NumberText();
  private int last = -1;

  /** Adds the next text that has the word. */
  void add(int document, TextWords.Occurrences occurrences) {
    documents.add(document - last);
    documents.add(occurrences.fields());
    if (!occurrences.places().isEmpty()) {
      places.add(document - last);
      places.addAll(occurrences.places());
      places.add(0);
    }
    last = document;
  }

  /** For each text the distance to the one before, from −1 on, and the bits of the fields. */
  NumberText documents() {
    return documents;
  }

  /** For each text the distance to the one before, those of the places, and 0. */
  NumberText places() {
    return places;
  }
}
