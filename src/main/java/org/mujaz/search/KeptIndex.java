package org.mujaz.search;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.mujaz.cache.Key;
import org.mujaz.cache.SealedReader;
import org.mujaz.cache.SealedWriter;

/**
 * What the last build kept of its index, in the order of the index, so that the next one makes only
 * what is new.
 *
 * @param file where it is
 * @param version of what decides on words, keys and lines
 */
public record KeptIndex(Path file, String version) {

  /** Reads it: first the texts, then the words, then the keys one by one. */
  static final class Reader implements AutoCloseable {

    private final Optional<SealedReader> in;
    private final List<Key> texts = new ArrayList<>();
    private final List<Word> words = new ArrayList<>();
    private String place = "";

    private Reader(Optional<SealedReader> in) {
      this.in = in;
      in.ifPresent(this::begin);
    }

    private void begin(SealedReader in) {
      for (int left = in.small(); left > 0; left--) {
        texts.add(in.key());
      }
      for (int left = in.small(); left > 0; left--) {
        words.add(Word.kept(place(in), Form.read(in)));
      }
      place = "";
    }

    /** By what the texts were told from others. */
    List<Key> texts() {
      return texts;
    }

    /** The words, in order. */
    List<Word> words() {
      return words;
    }

    /**
     * The next key, if there is one.
     *
     * @param now the words that stand for {@link #words} now
     */
    Optional<Line> next(Word[] now) {
      return in.flatMap(open -> next(open, now));
    }

    private Optional<Line> next(SealedReader in, Word[] now) {
      int size = in.small();
      if (size == 0) {
        // Windows puts no file in the place of one that is open.
        in.close();
        return Optional.empty();
      }
      String at = place(in);
      List<Attested> all = new ArrayList<>(size);
      for (int left = size; left > 0; left--) {
        all.add(new Attested(at, now[in.small()], in.small()));
      }
      return Optional.of(new Line(at, all, in.bytes()));
    }

    /** Each tells how much of the one before it begins with. */
    private String place(SealedReader in) {
      place = place.substring(0, in.small()) + in.text();
      return place;
    }

    @Override
    public void close() {
      in.ifPresent(SealedReader::close);
    }
  }

  /** Writes it, in the order in which it is read. */
  static final class Writer implements AutoCloseable {

    private final Optional<SealedWriter> out;
    private String place = "";

    private Writer(Optional<SealedWriter> out) {
      this.out = out;
    }

    /** The texts and the words; the words get their numbers. */
    void begin(List<Key> texts, List<Word> words) {
      out.ifPresent(open -> begin(open, texts, words));
    }

    private void begin(SealedWriter out, List<Key> texts, List<Word> words) {
      out.small(texts.size());
      texts.forEach(out::key);
      out.small(words.size());
      for (int number = 0; number < words.size(); number++) {
        Word word = words.get(number);
        word.number(number);
        place(out, word.place());
        word.form().writeTo(out);
      }
      place = "";
    }

    /** The next key. */
    void add(Line line) {
      out.ifPresent(open -> add(open, line));
    }

    private void add(SealedWriter out, Line line) {
      out.small(line.words().size());
      place(out, line.place());
      for (Attested word : line.words()) {
        out.small(word.word().number()).small(word.rank());
      }
      out.bytes(line.text(), line.text().length);
    }

    private void place(SealedWriter out, String next) {
      int same = Place.shared(place, next);
      out.small(same).text(next.substring(same));
      place = next;
    }

    /** All keys are there. */
    void finish() {
      out.ifPresent(open -> open.small(0).seal());
    }

    @Override
    public void close() {
      out.ifPresent(SealedWriter::close);
    }
  }

  /** What was kept; nothing where it is not whole. */
  static Reader read(Optional<KeptIndex> kept) {
    return new Reader(kept.flatMap(k -> SealedReader.open(k.file, k.version)));
  }

  /** Takes the place of what was kept, once it is whole. */
  static Writer write(Optional<KeptIndex> kept) {
    return new Writer(kept.map(k -> new SealedWriter(k.file, k.version)));
  }
}
