package org.mujaz.text;

import com.ibm.icu.lang.UCharacter;
import com.ibm.icu.lang.UCharacterEnums.ECharacterCategory;
import com.ibm.icu.util.ULocale;
import java.nio.charset.StandardCharsets;
import java.util.regex.Pattern;
import org.mujaz.model.Route;
import org.mujaz.model.SlugScript;

/**
 * Makes the part of an address that names a story, a tag or a heading. Arabic stays Arabic: readers
 * see it in the address bar and search engines read it.
 */
public final class Slugs {

  /** The slug of a title that has neither letters nor digits. */
  public static final String FALLBACK = "story";

  private static final int MAX_CODE_POINTS = 60;

  /**
   * A file name can have 255 bytes on the usual file systems; this leaves room for an extension.
   */
  private static final int MAX_BYTES = 200;

  private static final Pattern INITIAL =
      Pattern.compile("(?<![\\p{L}\\p{N}])(\\p{L})\\.(?=\\p{L}(?![\\p{L}\\p{N}]))");

  /** An article whose word fell to the cap. */
  private static final Pattern DANGLING = Pattern.compile("-(?:al|bil|kal|lil|wal)$");

  private Slugs() {}

  /**
   * The slug of a title: letters and ASCII digits in lower case and NFC, without tashkeel and
   * tatweel, everything else as single hyphens, at most 60 code points and 200 bytes, cut between
   * words if possible. Always a {@linkplain #isSlug slug}: {@value #FALLBACK} when nothing is left.
   */
  public static String of(String title) {
    return of(title, FALLBACK);
  }

  /** The slug of a title in the letters that the site, or the story, asks for. */
  public static String of(String title, SlugScript script) {
    return script == SlugScript.LATIN ? latin(title) : of(title);
  }

  /** Like {@link #of(String)} with another fallback, itself a slug. */
  public static String of(String title, String fallback) {
    String slug = capped(hyphenated(title));
    if (slug.isEmpty()) {
      return fallback;
    }
    return Route.isPart(slug) ? slug : slug + "-" + FALLBACK;
  }

  /**
   * A slug in ASCII, transliterated so that it can be read aloud: {@code al-raqqa} for «الرقة».
   *
   * @return always a slug: {@value #FALLBACK} when nothing is left
   */
  public static String latin(String title) {
    // What is left may be a name that is reserved.
    return of(DANGLING.matcher(of(Transliteration.toAscii(title))).replaceFirst(""));
  }

  /**
   * Whether an editor's text can be a slug as it stands: what {@link #of(String)} would keep, but
   * up to 200 bytes long, and with {@code _} allowed between words.
   */
  public static boolean isSlug(String text) {
    String folded = hyphenated(text.replace('_', '-'));
    return !text.isEmpty()
        && folded.equals(text.replace('_', '-'))
        && text.getBytes(StandardCharsets.UTF_8).length <= MAX_BYTES
        && Route.isPart(text);
  }

  private static String hyphenated(String title) {
    String lower =
        withoutDots(Composition.nfc(UCharacter.toLowerCase(ULocale.ROOT, Composition.nfc(title))));
    String ascii = AsciiDigits.of(lower);
    StringBuilder slug = new StringBuilder(ascii.length());
    boolean gap = false;
    for (int i = 0; i < ascii.length(); ) {
      int codePoint = ascii.codePointAt(i);
      i += Character.charCount(codePoint);
      if (stays(codePoint)) {
        if (gap && !slug.isEmpty()) {
          slug.append('-');
        }
        gap = false;
        slug.appendCodePoint(codePoint);
      } else if (!vanishes(codePoint)) {
        gap = true;
      }
    }
    return slug.toString();
  }

  /** U.S. is one word, not two. */
  private static String withoutDots(String text) {
    return text.indexOf('.') < 0 ? text : INITIAL.matcher(text).replaceAll("$1");
  }

  private static boolean stays(int codePoint) {
    return (UCharacter.isLetterOrDigit(codePoint) || isMark(codePoint)) && !vanishes(codePoint);
  }

  /** A sign that Latin or Indic letters need, and that NFC could not compose. */
  private static boolean isMark(int codePoint) {
    int type = UCharacter.getType(codePoint);
    return type == ECharacterCategory.NON_SPACING_MARK
        || type == ECharacterCategory.COMBINING_SPACING_MARK;
  }

  /** What leaves no gap: optional Arabic marks, invisible characters, apostrophes. */
  private static boolean vanishes(int codePoint) {
    return ArabicMarks.isOptional(codePoint)
        || Invisible.is(codePoint)
        || codePoint == '\''
        || codePoint == '\u2019';
  }

  private static String capped(String slug) {
    int end = fitting(slug);
    if (end == slug.length()) {
      return slug;
    }
    int hyphen = slug.lastIndexOf('-', end);
    return slug.substring(0, hyphen > 0 ? hyphen : end);
  }

  /** How far it is neither too long for readers nor for file systems. */
  private static int fitting(String slug) {
    int codePoints = 0;
    int bytes = 0;
    for (int i = 0; i < slug.length(); ) {
      int codePoint = slug.codePointAt(i);
      codePoints++;
      bytes += bytes(codePoint);
      if (codePoints > MAX_CODE_POINTS || bytes > MAX_BYTES) {
        return i;
      }
      i += Character.charCount(codePoint);
    }
    return slug.length();
  }

  /** Its bytes in UTF-8. */
  private static int bytes(int codePoint) {
    if (codePoint < 0x80) {
      return 1;
    }
    return codePoint < 0x800 ? 2 : Character.isBmpCodePoint(codePoint) ? 3 : 4;
  }
}
