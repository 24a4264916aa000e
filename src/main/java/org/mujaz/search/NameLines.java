package org.mujaz.search;

import java.nio.charset.StandardCharsets;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.NavigableMap;
import java.util.Set;
import java.util.TreeMap;
import org.mujaz.text.SearchWords;

/**
 * The names of topics in the other language, each beside the keys of its first word, so that who
 * looks for it has them without asking for more: {@code =kas_alalam World Cup}.
 */
final class NameLines {

  /** A name is offered for a word that certainly means it. */
  private static final int CERTAIN = 2;

  private final NavigableMap<String, String> lines = new TreeMap<>();
  private final Set<String> seen = new HashSet<>();

  NameLines(Collection<NameLink> names) {
    names.forEach(this::add);
  }

  private void add(NameLink link) {
    List<String> words = SearchWords.of(link.name());
    if (!words.isEmpty()) {
      SearchKeys.of(words.get(0)).stream()
          .filter(key -> key.rank() >= CERTAIN)
          .forEach(key -> put(key.text(), words.subList(1, words.size()), link));
    }
  }

  private void put(String key, List<String> rest, NameLink link) {
    String name = rest.isEmpty() ? key : key + "_" + String.join("_", rest);
    String line = "=" + name + " " + link.other().replaceAll("\\s+", " ") + "\n";
    if (seen.add(name)) {
      lines.merge(Place.of(key), line, String::concat);
    }
  }

  /** Hands over, in order, what stands before {@code place}. */
  void before(String place, ShardWriter shards) {
    while (!lines.isEmpty() && lines.firstKey().compareTo(place) < 0) {
      write(shards);
    }
  }

  /** Hands over the rest. */
  void rest(ShardWriter shards) {
    while (!lines.isEmpty()) {
      write(shards);
    }
  }

  private void write(ShardWriter shards) {
    String place = lines.firstKey();
    shards.add(place, at(place).getBytes(StandardCharsets.UTF_8));
  }

  /** Takes out the lines that stand beside the key at {@code place}. */
  String at(String place) {
    String found = lines.remove(place);
    return found == null ? "" : found;
  }
}
