package org.mujaz.text;

import com.ibm.icu.lang.UCharacter;
import org.mujaz.model.Language;

/** Counts and shortens plain text by words and sentences. */
public final class Words {

  private static final String ELLIPSIS = "…";

  /** Silent reading of non-fiction, words a minute: Brysbaert 2019, table 3. */
  private static final int ARABIC_PACE = 181;

  private static final int ENGLISH_PACE = 238;

  private Words() {}

  /** The number of words: runs between white space that have a letter or a digit. */
  public static int count(String plain) {
    int count = 0;
    boolean inWord = false;
    char[] chars = plain.toCharArray();
    for (int i = 0; i < chars.length; ) {
      int codePoint = Character.codePointAt(chars, i);
      i += Character.charCount(codePoint);
      if (WhiteSpace.is(codePoint)) {
        inWord = false;
      } else if (!inWord && UCharacter.isLetterOrDigit(codePoint)) {
        inWord = true;
        count++;
      }
    }
    return count;
  }

  /** The minutes that it takes to read so many words, rounded, and at least 1. */
  public static int minutes(int words, Language language) {
    int pace = language == Language.ARABIC ? ARABIC_PACE : ENGLISH_PACE;
    return Math.max(1, (words + pace / 2) / pace);
  }

  /**
   * As many whole sentences from the beginning as fit into so many code points; when not even one
   * does, the {@linkplain #cap capped} text. Ends outside of quotations if it can. White space
   * becomes single spaces; a line break ends a sentence.
   */
  public static String firstSentences(String plain, int maxCodePoints) {
    String longest = "";
    String balanced = "";
    StringBuilder taken = new StringBuilder();
    for (String sentence : Sentences.of(plain, maxCodePoints)) {
      taken.append(taken.isEmpty() ? "" : " ").append(sentence);
      if (taken.codePointCount(0, taken.length()) > maxCodePoints) {
        break;
      }
      longest = taken.toString();
      balanced = Quotations.areClosed(longest) ? longest : balanced;
    }
    if (longest.isEmpty()) {
      return cap(plain, maxCodePoints);
    }
    return balanced.isEmpty() ? longest : balanced;
  }

  /**
   * The text, at most so many code points long: a longer one is cut behind a word, loses the comma
   * or semicolon that would end it, and gets "…". White space becomes single spaces.
   */
  public static String cap(String plain, int maxCodePoints) {
    String text = Sentences.singleSpaced(plain);
    if (text.codePointCount(0, text.length()) <= maxCodePoints) {
      return text;
    }
    if (maxCodePoints < 2) {
      return maxCodePoints < 1 ? "" : ELLIPSIS;
    }
    int end = text.offsetByCodePoints(0, maxCodePoints - 1);
    int space = text.lastIndexOf(' ', end);
    return trimmed(text.substring(0, space > 0 ? space : characterEnd(text, end))) + ELLIPSIS;
  }

  /** Not between a letter and its marks. */
  private static int characterEnd(String text, int end) {
    int at = end;
    while (at > 1 && ArabicMarks.isTashkeel(text.codePointAt(at))) {
      at--;
    }
    return at;
  }

  private static String trimmed(String text) {
    int end = text.length();
    while (end > 1 && " ,;:،؛.…-–—([«“".indexOf(text.charAt(end - 1)) >= 0) {
      end--;
    }
    return text.substring(0, end);
  }
}
