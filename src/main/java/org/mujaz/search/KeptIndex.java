package org.mujaz.search;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.mujaz.cache.Key;
import org.mujaz.cache.Packer;
import org.mujaz.cache.SealedReader;
import org.mujaz.cache.SealedWriter;
import org.mujaz.cache.Unpacker;

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

    private final Optional<SealedReader> file;
    private final List<Key> texts = new ArrayList<>();
    private final List<Word> words = new ArrayList<>();
    private String place = "";

    private Reader(Optional<SealedReader> file) {
      this.file = file;
      file.ifPresent(this::begin);
    }

    private void begin(SealedReader file) {
      for (int left = file.parts().small(); left > 0; left--) {
        texts.add(file.parts().key());
      }
      for (int left = file.parts().small(); left > 0; left--) {
        Unpacker in = file.parts();
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
      return file.flatMap(open -> next(open, now));
    }

    private Optional<Line> next(SealedReader file, Word[] now) {
      Unpacker in = file.parts();
      int size = in.small();
      if (size == 0) {
        // Windows puts no file in the place of one that is open.
        file.close();
        return Optional.empty();
      }
      String at = place(in);
      List<Attested> all = new ArrayList<>(size);
      for (int left = size; left > 0; left--) {
        all.add(new Attested(at, now[in.small()], in.small()));
      }
      return Optional.of(new Line(at, all, in.binary()));
    }

    /** Each tells how much of the one before it begins with. */
    private String place(Unpacker in) {
      place = place.substring(0, in.small()) + in.text();
      return place;
    }

    @Override
    public void close() {
      file.ifPresent(SealedReader::close);
    }
  }

  /** Writes it, in the order in which it is read. */
  static final class Writer implements AutoCloseable {

    private final Optional<SealedWriter> file;
    private String place = "";

    private Writer(Optional<SealedWriter> file) {
      this.file = file;
    }

    /** The texts and the words. */
    void begin(List<Key> texts, List<Word> words) {
      file.ifPresent(open -> begin(open, texts, words));
    }

    private void begin(SealedWriter file, List<Key> texts, List<Word> words) {
      file.parts().small(texts.size());
      texts.forEach(text -> file.parts().key(text));
      file.parts().small(words.size());
      for (Word word : words) {
        Packer out = file.parts();
        place(out, word.place());
        word.form().writeTo(out);
      }
      place = "";
    }

    /** The next key. */
    void add(Line line) {
      file.ifPresent(open -> add(line, open.parts()));
    }

    private void add(Line line, Packer out) {
      out.small(line.words().size());
      place(out, line.place());
      for (Attested word : line.words()) {
        out.small(word.word().number()).small(word.rank());
      }
      out.binary(line.text(), line.text().length);
    }

    private void place(Packer out, String next) {
      int same = Place.shared(place, next);
      out.small(same).text(next.substring(same));
      place = next;
    }

    /** All keys are there. */
    void finish() {
      file.ifPresent(
          open -> {
            open.parts().small(0);
            open.seal();
          });
    }

    @Override
    public void close() {
      file.ifPresent(SealedWriter::close);
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

  /** Forgets what was kept; there is no index now. */
  public void remove() {
    SealedWriter.remove(file);
  }
}
