package org.mujaz.text;

import com.ibm.icu.util.Calendar;
import com.ibm.icu.util.IslamicCalendar;
import com.ibm.icu.util.IslamicCalendar.CalculationType;
import com.ibm.icu.util.TimeZone;
import com.ibm.icu.util.ULocale;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.List;
import org.mujaz.model.Language;

/**
 * A day of the Umm al-Qura calendar, the civil calendar of Saudi Arabia.
 *
 * @param year of the Hijra
 * @param month 1 for Muharram to 12 for Dhu al-Hijja
 * @param day of the month, from 1
 */
record HijriDate(int year, int month, int day) {

  private static final long MILLIS_PER_DAY = 86_400_000L;

  private static final List<String> ARABIC =
      List.of(
          "محرم",
          "صفر",
          "ربيع الأول",
          "ربيع الآخر",
          "جمادى الأولى",
          "جمادى الآخرة",
          "رجب",
          "شعبان",
          "رمضان",
          "شوال",
          "ذو القعدة",
          "ذو الحجة");

  private static final List<String> ENGLISH =
      List.of(
          "Muharram",
          "Safar",
          "Rabi al-Awwal",
          "Rabi al-Akhir",
          "Jumada al-Ula",
          "Jumada al-Akhira",
          "Rajab",
          "Shaban",
          "Ramadan",
          "Shawwal",
          "Dhu al-Qada",
          "Dhu al-Hijja");

  /**
   * The Hijri day that most of this Gregorian day belongs to.
   *
   * @param adjust days to add
   */
  static HijriDate of(LocalDate date, int adjust) {
    IslamicCalendar calendar = new IslamicCalendar(TimeZone.GMT_ZONE, ULocale.ROOT);
    calendar.setCalculationType(CalculationType.ISLAMIC_UMALQURA);
    calendar.setTimeInMillis(date.plus(adjust, ChronoUnit.DAYS).toEpochDay() * MILLIS_PER_DAY);
    return new HijriDate(
        calendar.get(Calendar.YEAR),
        calendar.get(Calendar.MONTH) + 1,
        calendar.get(Calendar.DAY_OF_MONTH));
  }

  String monthName(Language language) {
    return (language == Language.ENGLISH ? ENGLISH : ARABIC).get(month - 1);
  }
}
