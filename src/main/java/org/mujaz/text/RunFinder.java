package org.mujaz.text;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * Finds the runs of one text.
 *
 * <p>A run begins with a word and goes on over whatever has no direction, as long as another word
 * follows; brackets that open in it must close in it. Each part of the text is looked at a few
 * times at most.
 */
final class RunFinder {

  private final String text;
  private final RunScript script;
  private final List<ForeignRun> runs = new ArrayList<>();

  RunFinder(String text, RunScript script) {
    this.text = text;
    this.script = script;
  }

  List<ForeignRun> find() {
    for (int i = 0; i < text.length(); ) {
      Strength strength = Strength.at(text, i);
      Optional<Atom> atom = script.at(i);
      if (strength == Strength.ISOLATE) {
        i = Isolates.end(text, i);
      } else if (atom.isEmpty()) {
        i = behindNeutral(i);
      } else if (!atom.get().begins()) {
        i = atom.get().end();
      } else {
        i = new Run(atom.get()).end();
      }
    }
    return runs;
  }

  /** Where to go on behind something that begins no word: a quotation may begin with it. */
  private int behindNeutral(int offset) {
    Optional<ForeignRun> quoted = QuotedRun.at(text, script.direction(), offset);
    quoted.ifPresent(runs::add);
    return quoted
        .map(ForeignRun::end)
        .orElseGet(() -> offset + Character.charCount(text.codePointAt(offset)));
  }

  /** One run while it grows. */
  private final class Run {
    private final OpenBrackets open = new OpenBrackets();
    private int start;
    private int startIfLonger;
    private int end;
    private int at;
    private Atom last;

    Run(Atom first) {
      start = first.start();
      startIfLonger = start;
      last = first;
      at = first.kind() == Atom.Kind.WORD ? script.withOwnPunctuation(first) : first.end();
      end = at;
    }

    /** Lets it grow, notes it, and returns where it ends. */
    int end() {
      boolean figure = last.kind() == Atom.Kind.FIGURE;
      while (!figure && crossGap() && at < text.length()) {
        Atom atom = script.at(at).orElseThrow();
        if (atom.kind() == Atom.Kind.BREAK) {
          break;
        }
        take(atom);
        last = atom;
      }
      runs.add(
          new ForeignRun(start, end, script.direction(), ForeignRuns.language(text, start, end)));
      return end;
    }

    private void take(Atom atom) {
      if (atom.kind() == Atom.Kind.WORD) {
        at = script.withOwnPunctuation(atom);
        open.hold();
        settle(open.isEmpty());
      } else {
        at = atom.end();
        settle(open.isEmpty() && script.canEnd(last, atom));
      }
    }

    private void settle(boolean ends) {
      if (ends) {
        end = at;
        start = startIfLonger;
      }
    }

    /** Goes on to the next word or number; false when something ends the run before. */
    private boolean crossGap() {
      while (at < text.length() && script.at(at).isEmpty()) {
        int codePoint = text.codePointAt(at);
        Strength strength = Strength.of(codePoint);
        if (strength != Strength.NEUTRAL && strength != Strength.MARK) {
          return false;
        }
        if (script.breaks(codePoint) || !crossBracket(codePoint)) {
          return false;
        }
      }
      return true;
    }

    private boolean crossBracket(int codePoint) {
      int before = at;
      at += Character.charCount(codePoint);
      if (OpenBrackets.opens(text, before)) {
        return open.push(codePoint, before == end);
      }
      if (!OpenBrackets.closes(text, before)) {
        return true;
      }
      if (!open.isEmpty()) {
        boolean whole = open.pop(codePoint);
        settle(whole && open.isEmpty() && open.held());
        return whole;
      }
      boolean around = start > 0 && OpenBrackets.match(text.charAt(start - 1), codePoint);
      startIfLonger = around ? start - 1 : start;
      return around;
    }
  }
}
