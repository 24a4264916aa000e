package org.mujaz.search;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** The distinct words of one text: in which fields each stands, and at which places. */
final class TextWords {

  /** Begins the name of a section among the words; no word has this character. */
  static final char SECTION = '@';

  /** Where one word stands in the text. */
  static final class Occurrences {

    private int fields;
    private int last = -1;
    private final NumberText places = new NumberText();

    /** The bits of its {@link Field}s. */
    int fields() {
      return fields;
    }

    /** Its places, each as the distance to the one before; the first is counted from −1. */
    NumberText places() {
      return places;
    }
  }

  private final IndexedText text;
  private final PieceCache<List<String>> cache;
  private final Map<String, Occurrences> words = new LinkedHashMap<>();
  private int place;

  private TextWords(IndexedText text, PieceCache<List<String>> cache) {
    this.text = text;
    this.cache = cache;
  }

  static TextWords of(IndexedText text, PieceCache<List<String>> cache) {
    TextWords words = new TextWords(text, cache);
    words.add(text.title(), Field.TITLE);
    words.add(text.summary(), Field.SUMMARY);
    text.body().forEach(block -> words.add(block, Field.BODY));
    text.section().ifPresent(id -> words.occurrences(SECTION + id).fields = Field.BODY.bit());
    return words;
  }

  /** Behind each block one place stays empty, so that no phrase goes on into the next. */
  private void add(String block, Field field) {
    cache.each(block, words -> words.forEach(word -> add(word, field.bit())));
    place++;
  }

  private void add(String word, int field) {
    Occurrences occurrences = occurrences(word);
    occurrences.fields |= field;
    occurrences.places.add(place - occurrences.last);
    occurrences.last = place;
    place++;
  }

  private Occurrences occurrences(String word) {
    return words.computeIfAbsent(word, w -> new Occurrences());
  }

  IndexedText text() {
    return text;
  }

  /** By the word in its normal form, in the order of the text. */
  Map<String, Occurrences> words() {
    return words;
  }
}
