package org.mujaz.search;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.mujaz.text.SearchWords;

/**
 * Two words that must meet, or must stay apart, when one is searched and the other written.
 *
 * @param part open: the rules may be made for it; held: held out when they were made; drawn: words
 *     drawn by lot from news texts, each with another form of it, written down before they were
 *     tried
 * @param meet whether they are to meet
 * @param kind what makes them differ
 */
record Pair(String part, boolean meet, String kind, String one, String other) {

  private static final Path LIST = Path.of("src/test/resources/search/pairs.txt");

  static List<Pair> all() throws IOException {
    return Files.readAllLines(LIST).stream().map(Pair::of).toList();
  }

  private static Pair of(String line) {
    String[] columns = line.split("\t", -1);
    return new Pair(columns[0], columns[1].equals("meet"), columns[2], columns[3], columns[4]);
  }

  boolean isArabic() {
    return SearchWords.of(one).get(0).charAt(0) >= 0x0600;
  }
}
