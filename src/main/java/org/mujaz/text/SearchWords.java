package org.mujaz.text;

import com.ibm.icu.lang.UCharacter;
import com.ibm.icu.lang.UCharacterEnums.ECharacterCategory;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Splits a text into the words under which it is searched, in order, spelled in one normal form.
 *
 * <p>A word is a run of Arabic letters, or of other letters and digits: «الـBBC» are two, "G20" is
 * one. Apostrophes and the dots of abbreviations vanish ("O'Brien", "U.S."), the English possessive
 * with them; hyphens part ("al-Khaleej", "12-15"). A decimal fraction is one word, digits are
 * ASCII, their groups are not kept apart ("1,000"). "C++" and "C#" keep their signs.
 */
public final class SearchWords {

  /** Longer ones are no words. */
  private static final int MAX_LENGTH = 60;

  private static final Pattern DIGIT_GROUPS = Pattern.compile("([0-9]),(?=[0-9]{3}(?![0-9]))");

  /**
   * Over the kinds of characters, see {@link #kind}, so that what a letter is does not depend on
   * the release of Java.
   */
  private static final Pattern WORD =
      Pattern.compile(
          "D+(?:\\.D++)++|[AL](?:\\.[AL](?![ALDN]))++|A++"
              + "|D[LDN]*+(?:'[LDN]++)*+|[LDN]++(?:'[LDN]++)*+(?:\\+\\+|[+#](?![ALDN]))?");

  private static final Pattern APOSTROPHE = Pattern.compile("'(?:s$)?");

  /** The {@link #kind} of nearly all characters of real text. */
  private static final char[] KINDS = new char[0x700];

  static {
    for (int c = 0; c < KINDS.length; c++) {
      KINDS[c] = kind(c);
    }
  }

  private SearchWords() {}

  /** The words of {@code text}, in order. */
  public static List<String> of(String text) {
    String form = SearchForm.of(text);
    List<String> words = new ArrayList<>();
    for (int from = 0; from < form.length(); ) {
      int space = form.indexOf(' ', from);
      int end = space < 0 ? form.length() : space;
      addPiece(form, from, end, words);
      from = end + 1;
    }
    return words;
  }

  /** What stands between spaces is one plain word, as a rule, with or without punctuation. */
  private static void addPiece(String form, int from, int to, List<String> words) {
    int start = from;
    int end = to;
    while (start < end && isPunctuation(form.charAt(start))) {
      start++;
    }
    while (end > start && isPunctuation(form.charAt(end - 1))) {
      end--;
    }
    if (start == end) {
      return;
    }
    String piece = form.substring(start, end);
    if (!isPlainWord(piece)) {
      split(piece, words);
    } else if (piece.length() <= MAX_LENGTH) {
      words.add(piece);
    }
  }

  private static boolean isPunctuation(char c) {
    return c < KINDS.length && " .'".indexOf(KINDS[c]) >= 0;
  }

  /** Whether all of it is Arabic, or all of it other letters. */
  private static boolean isPlainWord(String piece) {
    char first = piece.charAt(0);
    char kind = first < KINDS.length ? KINDS[first] : ' ';
    if (kind != 'A' && kind != 'L') {
      return false;
    }
    for (int i = 1; i < piece.length(); i++) {
      char c = piece.charAt(i);
      if (c >= KINDS.length || KINDS[c] != kind) {
        return false;
      }
    }
    return true;
  }

  private static void split(String piece, List<String> words) {
    String form = piece.indexOf(',') < 0 ? piece : DIGIT_GROUPS.matcher(piece).replaceAll("$1");
    int[] codePoints = form.codePoints().toArray();
    StringBuilder kinds = new StringBuilder(codePoints.length);
    for (int codePoint : codePoints) {
      kinds.append(codePoint < KINDS.length ? KINDS[codePoint] : kind(codePoint));
    }
    for (Matcher word = WORD.matcher(kinds); word.find(); ) {
      add(new String(codePoints, word.start(), word.end() - word.start()), words);
    }
  }

  private static void add(String run, List<String> words) {
    String word = APOSTROPHE.matcher(run).replaceAll("");
    char first = word.charAt(0);
    if (word.length() > MAX_LENGTH) {
      return;
    }
    if (first < '0' || first > '9') {
      words.add(word.replace(".", ""));
    } else if (word.indexOf('.') == word.lastIndexOf('.')) {
      words.add(word);
    } else {
      words.addAll(List.of(word.split("\\.")));
    }
  }

  /** A: letter of a script from right to left, L: other letter, D: digit, N: other number. */
  private static char kind(int codePoint) {
    if (codePoint >= 'a' && codePoint <= 'z') {
      return 'L';
    }
    if (codePoint >= '0' && codePoint <= '9') {
      return 'D';
    }
    if (codePoint < 0x80) {
      return ".'+#".indexOf(codePoint) < 0 ? ' ' : (char) codePoint;
    }
    if (UCharacter.isLetter(codePoint)) {
      return codePoint >= 0x0590 && codePoint <= 0x08FF ? 'A' : 'L';
    }
    return isNumber(codePoint) ? 'N' : ' ';
  }

  private static boolean isNumber(int codePoint) {
    return switch (UCharacter.getType(codePoint)) {
      case ECharacterCategory.DECIMAL_DIGIT_NUMBER,
          ECharacterCategory.LETTER_NUMBER,
          ECharacterCategory.OTHER_NUMBER ->
          true;
      default -> false;
    };
  }
}
