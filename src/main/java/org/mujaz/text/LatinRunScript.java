package org.mujaz.text;

import java.util.Optional;
import org.mujaz.model.Direction;

/** Words and figures that are read from left to right, inside a text from right to left. */
final class LatinRunScript implements RunScript {

  private static final String BREAKS = "«»‹›،؛؟|•·";

  /** With which a figure can begin; the other signs of currencies are far above. */
  private static final String FIGURE_SIGNS = "+($¢£¤¥";

  /** Letters that Arabic writes together with the word behind them. */
  private static final String JOINED = "وفبلكـ";

  private static final String AROUND = "«»‹›،؛؟|•·,;:-–—/";

  private final String text;
  private final LatinWords words;
  private final Figures figures;
  private int lastOffset = -1;
  private Optional<Atom> lastAtom = Optional.empty();

  LatinRunScript(String text) {
    this.text = text;
    this.words = new LatinWords(text);
    this.figures = new Figures(text);
  }

  @Override
  public Direction direction() {
    return Direction.LTR;
  }

  @Override
  public Optional<Atom> at(int offset) {
    if (offset != lastOffset) {
      lastAtom = find(offset);
      lastOffset = offset;
    }
    return lastAtom;
  }

  private Optional<Atom> find(int offset) {
    return switch (Strength.at(text, offset)) {
      case LTR -> Optional.of(words.at(offset));
      case DIGIT -> figures.at(offset).or(() -> Optional.of(withUnit(words.at(offset))));
      case NEUTRAL -> sign(offset);
      default -> Optional.empty();
    };
  }

  private Optional<Atom> sign(int offset) {
    return switch (text.charAt(offset)) {
      case '@', '#' -> words.tag(offset);
      case '.' -> words.dotted(offset);
      case '<' -> words.tagged(offset);
      case '-', '−' -> figures.at(offset).or(() -> negative(offset));
      default ->
          FIGURE_SIGNS.indexOf(text.charAt(offset)) >= 0 || text.charAt(offset) >= '\u20A0'
              ? figures.at(offset).or(() -> words.symbol(offset))
              : Optional.empty();
    };
  }

  /** "−5 °C", but not the hyphen of a range or of a compound. */
  private Optional<Atom> negative(int offset) {
    boolean begins =
        offset == 0
            || WhiteSpace.is(text.charAt(offset - 1))
            || JOINED.indexOf(text.charAt(offset - 1)) >= 0;
    if (!begins || Strength.at(text, offset + 1) != Strength.DIGIT) {
      return Optional.empty();
    }
    Atom atom = withUnit(words.at(offset + 1));
    return atom.kind() == Atom.Kind.WORD
        ? Optional.of(new Atom(Atom.Kind.WORD, offset, atom.end()))
        : Optional.empty();
  }

  /** A number with the unit, the currency or the month that follows it is one word. */
  private Atom withUnit(Atom number) {
    if (number.kind() != Atom.Kind.NUMBER) {
      return number;
    }
    int next = number.end();
    next += next < text.length() && isPlainSpace(text.charAt(next)) ? 1 : 0;
    int sign = next < text.length() && text.charAt(next) == '°' ? 1 : 0;
    if (Strength.at(text, next + sign) != Strength.LTR) {
      return number;
    }
    Atom unit = words.at(next + sign);
    return WordTables.isUnit(unit.in(text))
        ? new Atom(Atom.Kind.WORD, number.start(), unit.end())
        : number;
  }

  private static boolean isPlainSpace(char c) {
    return c == ' ' || c == '\u00A0' || c == '\u202F' || c == '\n';
  }

  @Override
  public int withOwnPunctuation(Atom word) {
    return new OwnPunctuation(text).after(word);
  }

  @Override
  public boolean breaks(int codePoint) {
    return BREAKS.indexOf(codePoint) >= 0;
  }

  /** "Windows 11", "September 11, 2001"; but the number of «20 ميزة» is the sentence's. */
  @Override
  public boolean canEnd(Atom before, Atom number) {
    if (number.kind() != Atom.Kind.NUMBER || !WordTables.isPlainNumber(number.in(text))) {
      return false;
    }
    String gap = text.substring(before.end(), number.start());
    boolean follows =
        before.kind() == Atom.Kind.WORD
            ? gap.length() == 1 && (isPlainSpace(gap.charAt(0)) || gap.equals("-"))
            : gap.equals(", ") && number.end() - number.start() == 4;
    return follows && !isCounted(number.end());
  }

  /** Whether the next word says that the number counts something. */
  private boolean isCounted(int end) {
    if (end < text.length() && "%٪$€£".indexOf(text.charAt(end)) >= 0) {
      return true;
    }
    int start = end;
    while (start < text.length() && isPlainSpace(text.charAt(start))) {
      start++;
    }
    if (text.startsWith("في المئة", start) || text.startsWith("في المائة", start)) {
      return true;
    }
    int stop = start;
    while (Strength.at(text, stop) == Strength.RTL || Strength.at(text, stop) == Strength.MARK) {
      stop++;
    }
    return WordTables.isCounted(text.substring(start, stop));
  }

  @Override
  public boolean surrounds(int codePoint) {
    return AROUND.indexOf(codePoint) >= 0;
  }
}
