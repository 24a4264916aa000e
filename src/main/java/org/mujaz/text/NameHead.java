package org.mujaz.text;

import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Finds the part of a name that a reader looks it up by. */
final class NameHead {

  private static final Pattern NOT_HEARD =
      Pattern.compile("^[^\\p{L}\\p{N}]+|[\\p{Pi}\\p{Pf}\"\\u0640]");

  private static final Pattern ARTICLE =
      Pattern.compile("^(?:ال(?=\\p{L}{2})|the (?=\\S)|al-(?=\\p{L}))", Pattern.CASE_INSENSITIVE);

  /** Words whose ال is not the article: it belongs to a root that begins with ل, or to الله. */
  private static final Set<String> WHOLE =
      Set.of(
          "الله",
          "التزام",
          "التزامات",
          "التماس",
          "التماسات",
          "التهاب",
          "التهابات",
          "التقاء",
          "التقاط",
          "التحاق",
          "التحام",
          "التفاف",
          "التواء",
          "التباس",
          "التئام",
          "الغاء",
          "الهام",
          "الكترون",
          "الكتروني",
          "الكترونية",
          "الكترونيات",
          "المانيا",
          "الماني",
          "المانية");

  private static final Pattern FIRST_WORD = Pattern.compile("^\\p{L}+");

  private NameHead() {}

  /** The name as a reader looks it up, with أ إ آ as ا, ئ ى as ي, and so on. */
  static String key(String name) {
    StringBuilder key = new StringBuilder();
    of(name).codePoints().map(NameHead::place).forEach(key::appendCodePoint);
    return key.toString();
  }

  private static int place(int letter) {
    return switch (letter) {
      case 'ؤ' -> 'و';
      case 'ئ' -> 'ي';
      default -> Folding.letter(letter);
    };
  }

  /** The name without leading punctuation, quotation marks, tatweel, and a leading article. */
  static String of(String name) {
    String heard = NOT_HEARD.matcher(name).replaceAll("");
    Matcher first = FIRST_WORD.matcher(heard);
    if (first.find() && WHOLE.contains(first.group())) {
      return heard;
    }
    return ARTICLE.matcher(heard).replaceFirst("");
  }
}
