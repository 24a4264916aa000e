package org.mujaz.search;

import org.mujaz.cache.Packer;
import org.mujaz.cache.Unpacker;

/** The texts that have one normal form of a word, in a few bytes each. */
final class Form {

  private final NumberText documents;
  private final NumberText places;
  private int last = -1;

  /** In no text. */
  Form() {
    this(new NumberText(), new NumberText());
  }

  private Form(NumberText documents, NumberText places) {
    this.documents = documents;
    this.places = places;
  }

  /**
   * Adds the next text that has the word.
   *
   * @param fields the bits of the {@link Field}s in which it stands
   * @param at where it stands, each place as the distance to the one before and the first from −1
   *     on; none for what no phrase can ask for
   */
  void add(int document, int fields, NumberText at) {
    add(document, fields, at, 0, at.length());
  }

  private void add(int document, int fields, NumberText at, int from, int to) {
    documents.add(document - last);
    documents.add(fields);
    if (to > from) {
      places.add(document - last);
      places.addAll(at, from, to);
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

  /** Whether a text that has the word is gone or has another number. */
  boolean isTouched(Renumbering numbers) {
    for (Texts texts = new Texts(); texts.next(); ) {
      if (numbers.now(texts.document) != texts.document) {
        return true;
      }
    }
    return false;
  }

  /** The texts of this form that are still there, under their numbers now, and those of another. */
  Form with(Form fresh, Renumbering numbers) {
    Form all = new Form();
    Texts added = fresh.new Texts();
    boolean more = added.next();
    for (Texts kept = new Texts(); kept.next(); ) {
      int document = numbers.now(kept.document);
      for (; more && document >= 0 && added.document < document; more = added.next()) {
        added.copyTo(all, added.document);
      }
      if (document >= 0) {
        kept.copyTo(all, document);
      }
    }
    for (; more; more = added.next()) {
      added.copyTo(all, added.document);
    }
    return all;
  }

  /** What {@link #writeTo} wrote; takes no more texts. */
  static Form read(Unpacker in) {
    return new Form(NumberText.read(in), NumberText.read(in));
  }

  /** Writes it for {@link #read}. */
  void writeTo(Packer out) {
    documents.writeTo(out);
    places.writeTo(out);
  }

  /** One way through the texts. */
  private final class Texts {

    private final NumberText.Reader numbers = documents.reader();
    private final NumberText.Reader distances = places.reader();
    private int document = -1;
    private int fields;
    private int from;
    private int to;

    /** Goes to the next one, if there is one. */
    private boolean next() {
      if (!numbers.hasNext()) {
        return false;
      }
      document += numbers.next();
      fields = numbers.next();
      if (distances.hasNext()) {
        distances.next();
        from = distances.at();
        do {
          to = distances.at();
        } while (distances.next() != 0);
      }
      return true;
    }

    private void copyTo(Form other, int number) {
      other.add(number, fields, places, from, to);
    }
  }
}
