package org.mujaz.search;

import java.nio.charset.StandardCharsets;
import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.IntStream;
import org.mujaz.cache.Key;
import org.mujaz.concurrent.Workers;
import org.mujaz.text.JsonString;

/**
 * Makes the search index of one edition: files that the page's script reads a few of.
 *
 * <p>{@code tN} hold the keys in the order of {@link Place}, each with its texts by score; {@code
 * rN} what the page shows of a text; {@code pN} the places of words, which only a phrase needs, and
 * {@code places} their names. The manifest, {@code index}, names all others. Texts are numbered
 * from the oldest on.
 *
 * <p>Of texts that the index before had too it takes the words from there, and keys of whose words
 * all are as they were it takes as they were written. Memory holds the places of all words, about a
 * third of the size of the texts, and no text.
 */
public final class IndexBuilder {

  /**
   * How many bytes of keys share a file: compressed about 6 KB, so that a search of three words in
   * ten thousand stories costs less than 70 KB, the manifest included.
   */
  private static final int KEYS = 13_000;

  /** How many bytes of places do: a phrase is rare, and most of its words are long lines. */
  private static final int PLACES = 40_000;

  /** How many texts are in memory at a time. */
  private static final int CHUNK = 512;

  private final Workers workers;
  private final IndexFiles files;
  private final Optional<KeptIndex> kept;
  private final RecordBlocks records;
  private final Days days = new Days();

  /**
   * A builder for one index.
   *
   * @param workers read the texts
   * @param files takes what is made
   * @param kept has the index of the last build, and takes this one
   */
  public IndexBuilder(Workers workers, IndexFiles files, Optional<KeptIndex> kept) {
    this.workers = workers;
    this.files = files;
    this.kept = kept;
    this.records = new RecordBlocks(files);
  }

  /** What was read of one text. */
  private record Read(int document, Optional<TextWords> words, IndexedRecord record) {}

  /**
   * Makes the index.
   *
   * @param texts oldest first
   * @param names of topics
   * @return the name of the manifest
   */
  public <T> String build(List<T> texts, IndexSource<T> source, Collection<NameLink> names) {
    List<Key> keys = workers.map(texts, source::key);
    try (KeptIndex.Reader before = KeptIndex.read(kept)) {
      Renumbering numbers = new Renumbering(before.texts(), keys);
      Words words = new Words(before.words());
      read(texts, source, numbers, words);
      words.join(numbers);
      String places = places(words);
      Lines lines = new Lines(before, words, texts.size(), workers);
      String terms;
      try (KeptIndex.Writer after = KeptIndex.write(numbers.isSame() ? Optional.empty() : kept)) {
        after.begin(keys, words.all());
        terms = terms(lines, new NameLines(names), after);
        after.finish();
      }
      byte[] manifest = bytes(manifest(texts.size(), terms, places));
      String name = "index." + Fingerprint.of(manifest) + ".json";
      files.write(name, manifest);
      return name;
    }
  }

  private <T> void read(List<T> texts, IndexSource<T> source, Renumbering numbers, Words words) {
    for (int from = 0; from < texts.size(); from += CHUNK) {
      List<Integer> chunk =
          IntStream.range(from, Math.min(texts.size(), from + CHUNK)).boxed().toList();
      workers
          .map(chunk, document -> read(document, texts.get(document), source, numbers, words))
          .forEach(
              read -> {
                read.words().ifPresent(found -> words.add(read.document(), found));
                records.add(read.record().json());
                days.add(read.record().day());
              });
    }
  }

  private static <T> Read read(
      int document, T text, IndexSource<T> source, Renumbering numbers, Words words) {
    Optional<TextWords> found = Optional.empty();
    if (numbers.isKnown(document)) {
      source.known(text);
    } else {
      found = Optional.of(TextWords.of(source.text(text), words.vocabulary()));
    }
    return new Read(document, found, source.record(text));
  }

  private String places(Words words) {
    ShardWriter shards = new ShardWriter("p", PLACES, files);
    for (Word word : words.all()) {
      NumberText places = word.form().places();
      if (!places.isEmpty()) {
        shards.add(word.place(), bytes(word.text() + " "), places.bytes(), bytes("\n"));
      }
    }
    byte[] list = bytes(shards.finish());
    String name = "places." + Fingerprint.of(list) + ".txt";
    files.write(name, list);
    return name;
  }

  private String terms(Lines lines, NameLines names, KeptIndex.Writer after) {
    ShardWriter shards = new ShardWriter("t", KEYS, files);
    for (Optional<Line> next = lines.next(); next.isPresent(); next = lines.next()) {
      Line line = next.get();
      after.add(line);
      if (line.isShown()) {
        names.before(line.place(), shards);
        shards.add(line.place(), line.text(), bytes(names.at(line.place())));
      }
    }
    names.rest(shards);
    return shards.finish();
  }

  private static byte[] bytes(String text) {
    return text.getBytes(StandardCharsets.UTF_8);
  }

  private String manifest(int count, String terms, String places) {
    return String.format(
        Locale.ROOT,
        """
        {"count":%d,"first":%d,"days":"%s","loose":"%s","block":%d,"group":%d,"t":"%s","p":"%s","r":"%s"}
        """,
        count,
        days.first(),
        JsonString.escaped(days.finish()),
        Place.LOOSE,
        RecordBlocks.SIZE,
        RecordBlocks.GROUP,
        JsonString.escaped(terms),
        places,
        records.finish());
  }
}
