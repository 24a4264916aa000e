package org.mujaz.search;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import org.mujaz.cache.Key;

/** Tells an index about texts, and remembers which of them were read. */
final class IndexedTexts implements IndexSource<Indexed> {

  private final List<Indexed> read = Collections.synchronizedList(new ArrayList<>());
  private final List<Indexed> known = Collections.synchronizedList(new ArrayList<>());

  @Override
  public Key key(Indexed text) {
    return new Key(text.record().day().toEpochDay(), text.text().hashCode());
  }

  @Override
  public IndexedText text(Indexed text) {
    read.add(text);
    return text.text();
  }

  @Override
  public void known(Indexed text) {
    known.add(text);
  }

  @Override
  public IndexedRecord record(Indexed text) {
    return text.record();
  }

  /** Those whose words somebody asked for. */
  List<Indexed> read() {
    return read;
  }

  /** Those whose words an earlier build had read. */
  List<Indexed> known() {
    return known;
  }
}
