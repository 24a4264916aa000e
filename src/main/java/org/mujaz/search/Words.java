package org.mujaz.search;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.function.Predicate;

/** The words of an edition: those of an index that was kept, and those of texts that are new. */
final class Words {

  private final Word[] now;
  private final List<Word> found = new ArrayList<>();
  private final List<Word> all = new ArrayList<>();
  private final Vocabulary vocabulary = new Vocabulary();

  /** By number in the vocabulary, which begins with the words before: in texts that are new. */
  private Form[] fresh;

  /** From the words of the index before on, in order. */
  Words(List<Word> before) {
    this.now = before.toArray(new Word[0]);
    this.fresh = new Form[Math.max(1024, before.size())];
    before.forEach(word -> vocabulary.number(word.text()));
  }

  /** Has a number for each word; is asked by those who read texts. */
  Vocabulary vocabulary() {
    return vocabulary;
  }

  /** Adds a text; those with greater numbers come later. */
  void add(int document, TextWords text) {
    text.addTo(document, this::form);
  }

  private Form form(int number) {
    if (number >= fresh.length) {
      fresh = Arrays.copyOf(fresh, Math.max(number + 1, fresh.length * 2));
    }
    if (fresh[number] == null) {
      fresh[number] = new Form();
    }
    return fresh[number];
  }

  /** All texts were added: brings the words before and those that are new together. */
  void join(Renumbering numbers) {
    for (int number = 0; number < now.length; number++) {
      Form form = now[number].form();
      if (fresh[number] != null || (!numbers.keepsAll() && form.isTouched(numbers))) {
        Form added = fresh[number] == null ? new Form() : fresh[number];
        now[number] = now[number].in(form.with(added, numbers));
      }
    }
    for (int number = now.length; number < fresh.length; number++) {
      if (fresh[number] != null) {
        found.add(Word.fresh(vocabulary.word(number), fresh[number]));
      }
    }
    Collections.sort(found);
    Arrays.stream(now).filter(Predicate.not(Word::isGone)).forEach(all::add);
    all.addAll(found);
    Collections.sort(all);
    for (int number = 0; number < all.size(); number++) {
      all.get(number).number(number);
    }
  }

  /** What stands for each of the words before; it may be in no text any more. */
  Word[] now() {
    return now;
  }

  /** The words that were in no text before, in order. */
  List<Word> found() {
    return found;
  }

  /** The words of all texts, in order. */
  List<Word> all() {
    return all;
  }
}
