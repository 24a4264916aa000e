package org.mujaz.search;

import java.util.Arrays;
import java.util.OptionalInt;
import java.util.function.IntFunction;

/** The words of one text: in which fields each stands, and at which places. */
final class TextWords {

  /** Begins the name of a section among the words; no word has this character. */
  static final char SECTION = '@';

  private static final int WORD_SHIFT = 32;
  private static final int PLACE_SHIFT = 3;
  private static final int FIELDS = (1 << PLACE_SHIFT) - 1;

  private final Vocabulary vocabulary;

  /** For each place with a word the word's number, the place and the bit of the field. */
  private long[] standing = new long[256];

  private int count;
  private int place;
  private OptionalInt section = OptionalInt.empty();

  private TextWords(Vocabulary vocabulary) {
    this.vocabulary = vocabulary;
  }

  static TextWords of(IndexedText text, Vocabulary vocabulary) {
    TextWords words = new TextWords(vocabulary);
    words.add(text.title(), Field.TITLE);
    words.add(text.summary(), Field.SUMMARY);
    text.body().forEach(block -> words.add(block, Field.BODY));
    if (text.section().isPresent()) {
      words.section = OptionalInt.of(vocabulary.number(SECTION + text.section().get()));
    }
    Arrays.sort(words.standing, 0, words.count);
    return words;
  }

  /** Behind each block one place stays empty, so that no phrase goes on into the next. */
  private void add(String block, Field field) {
    vocabulary
        .pieces()
        .each(
            block,
            numbers -> {
              for (int number : numbers) {
                add(number, field.bit());
              }
            });
    place++;
  }

  private void add(int number, int field) {
    if (count == standing.length) {
      standing = Arrays.copyOf(standing, count * 2);
    }
    standing[count++] = ((long) number << WORD_SHIFT) | ((long) place << PLACE_SHIFT) | field;
    place++;
  }

  /**
   * Adds the text to the forms of its words.
   *
   * @param document its number
   * @param forms by the number of the word
   */
  void addTo(int document, IntFunction<Form> forms) {
    NumberText places = new NumberText();
    for (int from = 0; from < count; ) {
      int word = word(from);
      int fields = 0;
      int last = -1;
      for (; from < count && word(from) == word; from++) {
        int at = (int) standing[from] >>> PLACE_SHIFT;
        fields |= (int) standing[from] & FIELDS;
        places.add(at - last);
        last = at;
      }
      forms.apply(word).add(document, fields, places);
      places.clear();
    }
    section.ifPresent(word -> forms.apply(word).add(document, Field.BODY.bit(), places));
  }

  private int word(int index) {
    return (int) (standing[index] >>> WORD_SHIFT);
  }
}
