package org.mujaz.search;

import java.nio.charset.StandardCharsets;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Function;
import org.mujaz.concurrent.Workers;
import org.mujaz.text.JsonString;
import org.mujaz.text.SearchWords;

/**
 * Makes the search index of one edition: files that the page's script reads a few of.
 *
 * <p>{@code tN} hold the keys in the order of {@link Place}, each with its texts by score; {@code
 * rN} what the page shows of a text; {@code pN} the places of words, which only a phrase needs, and
 * {@code places} their names. The manifest, {@code index}, names all others. Texts are numbered
 * from the oldest on.
 *
 * <p>Memory holds the places of all words, about a third of the size of the texts, and no text.
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
  private final Map<String, Form> forms = new HashMap<>();
  private final PieceCache<List<String>> cache = new PieceCache<>(SearchWords::of);
  private final RecordBlocks records;
  private final Days days = new Days();
  private int count;

  /**
   * A builder for one index.
   *
   * @param workers read the texts
   * @param files takes what is made
   */
  public IndexBuilder(Workers workers, IndexFiles files) {
    this.workers = workers;
    this.files = files;
    this.records = new RecordBlocks(files);
  }

  /**
   * Makes the index.
   *
   * @param texts oldest first
   * @param read makes what is indexed of one of them; is called once for each, on any thread
   * @param names of topics
   * @return the name of the manifest
   */
  public <T> String build(
      List<T> texts, Function<T, IndexedText> read, Collection<NameLink> names) {
    for (int from = 0; from < texts.size(); from += CHUNK) {
      List<T> chunk = texts.subList(from, Math.min(texts.size(), from + CHUNK));
      workers.map(chunk, text -> TextWords.of(read.apply(text), cache)).forEach(this::add);
    }
    String places = places();
    String terms = terms(names);
    byte[] manifest = manifest(terms, places).getBytes(StandardCharsets.UTF_8);
    String name = "index." + Fingerprint.of(manifest) + ".json";
    files.write(name, manifest);
    return name;
  }

  private void add(TextWords text) {
    text.words()
        .forEach(
            (word, occurrences) ->
                forms.computeIfAbsent(word, w -> new Form()).add(count, occurrences));
    records.add(text.text().record());
    days.add(text.text().day());
    count++;
  }

  private String places() {
    ShardWriter shards = new ShardWriter("p", PLACES, files);
    forms.entrySet().stream()
        .filter(word -> !word.getValue().places().isEmpty())
        .map(word -> Map.entry(Place.of(word.getKey()), word))
        .sorted(Map.Entry.comparingByKey())
        .forEach(at -> shards.add(at.getKey(), line(at.getValue())));
    byte[] list = shards.finish().getBytes(StandardCharsets.UTF_8);
    String name = "places." + Fingerprint.of(list) + ".txt";
    files.write(name, list);
    return name;
  }

  private static String line(Map.Entry<String, Form> word) {
    return word.getKey() + " " + word.getValue().places() + "\n";
  }

  private String terms(Collection<NameLink> links) {
    ShardWriter shards = new ShardWriter("t", KEYS, files);
    NameLines names = new NameLines(links);
    KeyLine lines = new KeyLine(count);
    List<Attested> all = Attested.of(new TreeMap<>(forms), workers);
    for (int from = 0; from < all.size(); ) {
      String place = all.get(from).place();
      int to = from + 1;
      while (to < all.size() && all.get(to).place().equals(place)) {
        to++;
      }
      List<Attested> words = all.subList(from, to);
      from = to;
      // A word that only an uncertain letter was taken from, and that nobody else uses, is none.
      if (words.size() > 1 || words.get(0).rank() > 1) {
        names.before(place, shards);
        shards.add(place, lines.of(words) + names.at(place));
      }
    }
    names.rest(shards);
    return shards.finish();
  }

  private String manifest(String terms, String places) {
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
