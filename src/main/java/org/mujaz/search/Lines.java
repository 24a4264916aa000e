package org.mujaz.search;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.mujaz.concurrent.Workers;

/**
 * The keys of an index, in order: as they were kept, where all their words are in the same texts as
 * then, and otherwise made anew.
 */
final class Lines {

  private final KeptIndex.Reader before;
  private final Word[] now;
  private final List<Attested> found;
  private final KeyLine maker;
  private Optional<Line> kept;
  private int at;

  /** For so many texts. */
  Lines(KeptIndex.Reader before, Words words, int texts, Workers workers) {
    this.before = before;
    this.now = words.now();
    this.found = Attested.of(words.found(), workers);
    this.maker = new KeyLine(texts);
    this.kept = before.next(now);
  }

  /** The next one, if there is one. */
  Optional<Line> next() {
    while (kept.isPresent() || at < found.size()) {
      int order = order();
      List<Attested> added = order < 0 ? List.of() : added();
      Line line = order > 0 ? made(added) : kept.map(old -> with(old, added)).orElseThrow();
      if (order <= 0) {
        kept = before.next(now);
      }
      if (!line.words().isEmpty()) {
        return Optional.of(line);
      }
    }
    return Optional.empty();
  }

  /** Below 0 where the next key is one that was kept, above 0 where it is a new one. */
  private int order() {
    if (kept.isEmpty() || at == found.size()) {
      return kept.isEmpty() ? 1 : -1;
    }
    return kept.get().place().compareTo(found.get(at).place());
  }

  /** Takes the new words that have the next key. */
  private List<Attested> added() {
    int from = at;
    String place = found.get(from).place();
    while (at < found.size() && found.get(at).place().equals(place)) {
      at++;
    }
    return found.subList(from, at);
  }

  private Line with(Line old, List<Attested> added) {
    if (added.isEmpty() && old.words().stream().allMatch(word -> word.word().isKnown())) {
      return old;
    }
    List<Attested> words = new ArrayList<>(old.words());
    words.removeIf(word -> word.word().isGone());
    words.addAll(added);
    return made(words);
  }

  private Line made(List<Attested> words) {
    if (words.isEmpty()) {
      return new Line("", words, new byte[0]);
    }
    boolean isShown = words.size() > 1 || words.get(0).rank() > 1;
    String text = isShown ? maker.of(words) : "";
    return new Line(words.get(0).place(), words, text.getBytes(StandardCharsets.UTF_8));
  }
}
