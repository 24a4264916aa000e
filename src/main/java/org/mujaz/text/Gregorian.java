package org.mujaz.text;

import java.time.DayOfWeek;
import java.time.Month;
import java.util.List;
import org.mujaz.model.Language;
import org.mujaz.model.MonthNames;

/** The names of months and days of the week. JDK and CLDR change theirs; these stay. */
final class Gregorian {

  private static final List<String> ENGLISH =
      List.of(
          "January",
          "February",
          "March",
          "April",
          "May",
          "June",
          "July",
          "August",
          "September",
          "October",
          "November",
          "December");

  static final List<String> GULF =
      words("يناير،فبراير،مارس،أبريل،مايو،يونيو،يوليو،أغسطس،سبتمبر،أكتوبر،نوفمبر،ديسمبر");

  static final List<String> LEVANT =
      words(
          "كانون الثاني،شباط،آذار،نيسان،أيار،حزيران،تموز،آب،أيلول،تشرين الأول،تشرين الثاني،كانون"
              + " الأول");

  static final List<String> MOROCCO =
      words("يناير،فبراير،مارس،أبريل،ماي،يونيو،يوليوز،غشت،شتنبر،أكتوبر،نونبر،دجنبر");

  static final List<String> ALGERIA_AND_TUNISIA =
      words("جانفي،فيفري،مارس،أفريل،ماي،جوان،جويلية،أوت،سبتمبر،أكتوبر،نوفمبر،ديسمبر");

  private static final List<String> ENGLISH_DAYS =
      List.of("Monday", "Tuesday", "Wednesday", "Thursday", "Friday", "Saturday", "Sunday");

  private static final List<String> ARABIC_DAYS =
      words("الاثنين،الثلاثاء،الأربعاء،الخميس،الجمعة،السبت،الأحد");

  private Gregorian() {}

  static String name(Month month, Language language, MonthNames family) {
    int index = month.getValue() - 1;
    if (language == Language.ENGLISH) {
      return ENGLISH.get(index);
    }
    return switch (family) {
      case GULF -> GULF.get(index);
      case LEVANT -> LEVANT.get(index);
      case DUAL -> GULF.get(index) + "/ " + LEVANT.get(index);
      case MAGHREB -> MOROCCO.get(index);
      case ALGERIA, TUNISIA -> ALGERIA_AND_TUNISIA.get(index);
    };
  }

  static String englishShort(Month month) {
    return ENGLISH.get(month.getValue() - 1).substring(0, 3);
  }

  static String name(DayOfWeek day, Language language) {
    return (language == Language.ENGLISH ? ENGLISH_DAYS : ARABIC_DAYS).get(day.getValue() - 1);
  }

  private static List<String> words(String list) {
    return List.of(list.split("،"));
  }
}
