package org.mujaz.translation;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.mujaz.model.Revision;
import org.mujaz.read.Manuscript;

/**
 * Compares an original with what it was when its translation was made.
 *
 * <p>Paragraphs that stand in both, in the same order, are the longest common subsequence of the
 * two; what lies between them has changed.
 */
final class Comparison {

  /** Where title and summary stand among the units. */
  private static final int BODY = 2;

  private static final List<Change.Part> PARTS = List.of(Change.Part.TITLE, Change.Part.SUMMARY);

  private final List<String> thenKeys;
  private final List<String> nowKeys;
  private final Optional<List<String>> then;
  private final List<String> now;

  private Comparison(
      List<String> thenKeys, List<String> nowKeys, Optional<List<String>> then, List<String> now) {
    this.thenKeys = thenKeys;
    this.nowKeys = nowKeys;
    this.then = then;
    this.now = now;
  }

  /** What has changed from one text to another. */
  static List<Change> of(Manuscript then, Manuscript now) {
    return new Comparison(then.units(), now.units(), Optional.of(then.units()), now.units())
        .changes();
  }

  /**
   * What has changed since a revision, as far as its hashes tell.
   *
   * @param then with its units
   */
  static List<Change> of(Revision then, Manuscript now) {
    List<String> keys = now.units().stream().map(Manuscript::digits).toList();
    return new Comparison(then.units(), keys, Optional.empty(), now.units()).changes();
  }

  private List<Change> changes() {
    List<Change> changes = new ArrayList<>();
    for (int unit = 0; unit < BODY; unit++) {
      if (!thenKeys.get(unit).equals(nowKeys.get(unit))) {
        changes.add(line(unit));
      }
    }
    int before = BODY;
    int after = BODY;
    for (CommonSequence.Match match : CommonSequence.of(body(thenKeys), body(nowKeys))) {
      add(changes, before, match.first() + BODY, after, match.second() + BODY);
      before = match.first() + BODY + 1;
      after = match.second() + BODY + 1;
    }
    add(changes, before, thenKeys.size(), after, nowKeys.size());
    return changes;
  }

  private static List<String> body(List<String> units) {
    return units.subList(BODY, units.size());
  }

  private Change line(int unit) {
    return new Change(
        PARTS.get(unit),
        0,
        false,
        1,
        then.map(units -> units.get(unit)).stream().toList(),
        List.of(now.get(unit)));
  }

  private void add(List<Change> changes, int before, int beforeEnd, int after, int afterEnd) {
    if (before < beforeEnd || after < afterEnd) {
      changes.add(
          new Change(
              Change.Part.BODY,
              after - BODY + 1,
              afterEnd == nowKeys.size(),
              beforeEnd - before,
              then.map(units -> units.subList(before, beforeEnd)).orElse(List.of()),
              now.subList(after, afterEnd)));
    }
  }
}
