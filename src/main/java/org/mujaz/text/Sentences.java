package org.mujaz.text;

import com.ibm.icu.lang.UCharacter;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;

/** Splits plain Arabic and English text into sentences. */
final class Sentences {

  private static final String STOPS = ".!?؟۔…";

  private static final String CLOSERS = "»”’\")]'";

  /** Words whose full stop is their own; single letters, as in U.S. and «د.», need no entry. */
  private static final Set<String> ABBREVIATIONS =
      words(
          "mr mrs ms dr prof st sr jr gen col capt lt sgt gov sen rep rev hon pres vs etc cf inc ltd"
              + " co corp dept approx jan feb mar apr jun jul aug sep sept oct nov dec mt ave blvd");

  /** Words whose full stop is their own when a number follows. */
  private static final Set<String> BEFORE_NUMBERS = words("no nos vol fig pp art sec ch");

  private Sentences() {}

  /**
   * The sentences of the beginning of {@code plain}, single-spaced; enough of them to fill {@code
   * enough} code points, if there are.
   */
  static List<String> of(String plain, int enough) {
    List<String> sentences = new ArrayList<>();
    int length = 0;
    for (String line : (Iterable<String>) plain.lines()::iterator) {
      String text = singleSpaced(line);
      int from = 0;
      while (from < text.length() && length <= enough) {
        int end = end(text, from);
        sentences.add(text.substring(from, end));
        length += end - from;
        from = end + 1;
      }
      if (length > enough) {
        break;
      }
    }
    return sentences;
  }

  /** With single spaces between words, and none around. */
  static String singleSpaced(String text) {
    StringBuilder spaced = new StringBuilder(text.length());
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      if (!WhiteSpace.is(c)) {
        spaced.append(c);
      } else if (!spaced.isEmpty() && spaced.charAt(spaced.length() - 1) != ' ') {
        spaced.append(' ');
      }
    }
    int length = spaced.length();
    return length > 0 && spaced.charAt(length - 1) == ' '
        ? spaced.substring(0, length - 1)
        : spaced.toString();
  }

  /** The offset behind the sentence that begins at {@code from}. */
  private static int end(String text, int from) {
    int space = text.indexOf(' ', from);
    while (space >= 0) {
      if (endsSentence(text, from, space)) {
        return space;
      }
      space = text.indexOf(' ', space + 1);
    }
    return text.length();
  }

  private static boolean endsSentence(String text, int from, int space) {
    int end = space;
    while (end > from && CLOSERS.indexOf(text.charAt(end - 1)) >= 0) {
      end--;
    }
    if (end == from || STOPS.indexOf(text.charAt(end - 1)) < 0) {
      return false;
    }
    if (UCharacter.isLowerCase(text.codePointAt(space + 1))) {
      return false;
    }
    boolean beforeNumber = UCharacter.isDigit(text.codePointAt(space + 1));
    return text.charAt(end - 1) != '.'
        || !isAbbreviation(lastWord(text, from, end - 1), beforeNumber);
  }

  /** The word whose last letter stands before {@code stop}. */
  private static String lastWord(String text, int from, int stop) {
    int begin = stop;
    while (begin > from && isInWord(text.charAt(begin - 1))) {
      begin--;
    }
    return text.substring(begin, stop);
  }

  private static boolean isInWord(char c) {
    return UCharacter.isLetterOrDigit(c) || c == '.' || ArabicMarks.isOptional(c);
  }

  private static boolean isAbbreviation(String word, boolean beforeNumber) {
    boolean singleLetter = word.length() == 1 && UCharacter.isLetter(word.charAt(0));
    boolean initials = word.length() > 1 && word.charAt(word.length() - 2) == '.';
    return singleLetter
        || (initials && !UCharacter.isDigit(word.charAt(word.length() - 1)))
        || ABBREVIATIONS.contains(word.toLowerCase(Locale.ROOT))
        || (beforeNumber && BEFORE_NUMBERS.contains(word.toLowerCase(Locale.ROOT)));
  }

  private static Set<String> words(String list) {
    return Set.of(list.split(" "));
  }
}
