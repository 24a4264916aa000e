package org.mujaz.text;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.time.ZoneId;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.mujaz.model.Digits;
import org.mujaz.model.Hijri;
import org.mujaz.model.Language;
import org.mujaz.model.MonthNames;
import org.mujaz.model.Timestamp;

class DateReaderTest {

  private static final ZoneId DUBAI = ZoneId.of("Asia/Dubai");

  @ParameterizedTest
  @ValueSource(
      strings = {
        "2017-10-18",
        "٢٠١٧-١٠-١٨",
        "۲۰۱۷-۱۰-۱۸",
        "2017/10/18",
        " 2017-10-18 ",
        "18 أكتوبر 2017",
        "18 اكتوبر 2017",
        "١٨ تشرين الأول ٢٠١٧",
        "18 تشرين الاول 2017",
        "18 تشرين أول 2017",
        "18 أكتوبر/ تشرين الأول 2017",
        "18 تشرين الأول (أكتوبر) 2017",
        "18 تشرين الأول/أكتوبر 2017م",
        "الأربعاء 18 أكتوبر 2017 م",
        "الأربعاء، 18 أكتوبر، 2017",
        "يوم الاربعاء 18 من أكتوبر 2017",
        "\u200F18 أُكْتُوبَر 2017",
        "28 محرم 1439 هـ الموافق 18 أكتوبر 2017 م",
        "18 October 2017",
        "18 Oct 2017",
        "18-Oct-2017",
        "18th of October 2017",
        "October 18, 2017",
        "Oct. 18, 2017",
        "october 18 2017",
        "Wednesday, October 18, 2017",
        "Wednesday 18 October 2017",
        "Wed Oct 18 2017",
        "18\u00A0October\u00A02017 AD",
      })
  void aDateAloneIsADayInTheGivenZone(String text) {
    assertThat(DateReader.read(text, DUBAI))
        .contains(
            new Timestamp(LocalDate.of(2017, 10, 18).atStartOfDay(DUBAI), Timestamp.Precision.DAY));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "2012-07-09 2:32:50 -0400 | 2012-07-09T10:32:50+04:00",
        "2012-07-09T02:32:50Z | 2012-07-09T06:32:50+04:00",
        "2012-07-09T02:32:50.123456789Z | 2012-07-09T06:32:50+04:00",
        "2012-07-09T02:32:50,5+05:30 | 2012-07-09T01:02:50+04:00",
        "2012-07-09T02:32:50+03 | 2012-07-09T03:32:50+04:00",
        "2012-07-09T23:32 | 2012-07-09T23:32:00+04:00",
        "2017-10-18 09:30 | 2017-10-18T09:30:00+04:00",
        "٢٠١٧-١٠-١٨ ٠٩:٣٠ | 2017-10-18T09:30:00+04:00",
        "18 أكتوبر 2017، 09:30 | 2017-10-18T09:30:00+04:00",
        "18 أكتوبر 2017م الساعة 9:30 مساءً | 2017-10-18T21:30:00+04:00",
        "18 أكتوبر 2017 9:30 ص | 2017-10-18T09:30:00+04:00",
        "18 أكتوبر 2017 م 9:30 م | 2017-10-18T21:30:00+04:00",
        "18 October 2017 at 12:05 am | 2017-10-18T00:05:00+04:00",
        "October 18, 2017 12:05 p.m. | 2017-10-18T12:05:00+04:00",
        "Wed, 18 Oct 2017 09:30:00 GMT | 2017-10-18T13:30:00+04:00",
        "Wed, 18 Oct 2017 09:30:00 +0300 | 2017-10-18T10:30:00+04:00",
        "18 Oct 2017 09:30 EST | 2017-10-18T18:30:00+04:00",
      })
  void aMomentIsBroughtIntoTheGivenZone(String text, String moment) {
    Optional<Timestamp> read = DateReader.read(text, DUBAI);
    assertThat(read.map(MachineDate::datetime)).contains(moment);
  }

  @Test
  void aFractionIsKept() {
    assertThat(DateReader.read("2012-07-09T02:32:50.25Z", DUBAI).orElseThrow().at().getNano())
        .isEqualTo(250_000_000);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "",
        "yesterday",
        "2017",
        "2017-10",
        "2017-13-01",
        "2017-02-30",
        "2017-10/18",
        "2017-10-18T",
        "2017-10-18T25:00",
        "2017-10-18 09:60",
        "2017-10-18 09:30:60",
        "2017-10-18 13:00 pm",
        "2017-10-18 09:30 +19:00",
        "2017-10-18 09:30 XYZ",
        "2017-10-181",
        "30 February 2017",
        "30 فبراير 2017",
        "29 شباط 2017",
        "0 أكتوبر 2017",
        "18 أكتوبر",
        "18 أكتوبر/ تشرين الثاني 2017",
        "18 رمضان 2017",
        "Somday 18 October 2017",
        "18 October 0017",
        "18/10/2017",
        "3/4/2017",
      })
  void whatIsNoDateOrAnAmbiguousOneIsEmpty(String text) {
    assertThat(DateReader.read(text, DUBAI)).isEmpty();
  }

  @ParameterizedTest
  @EnumSource(MonthNames.class)
  void everyDateThatWeWriteReads(MonthNames months) {
    for (Language language : Language.values()) {
      for (Digits digits : Digits.values()) {
        DateWriter plain = new DateWriter(language, digits, months, Hijri.OFF);
        DateWriter hijri = new DateWriter(Language.ARABIC, digits, months, new Hijri(true, 0));
        for (int month = 1; month <= 12; month++) {
          LocalDate date = LocalDate.of(2026, month, 28);
          assertThat(day(plain.full(date))).contains(date);
          assertThat(day(plain.longDate(date))).contains(date);
          assertThat(day(hijri.masthead(date))).contains(date);
        }
      }
    }
  }

  @ParameterizedTest
  @CsvSource({
    "جانفي, 1", "فيفري, 2", "مارس, 3", "أفريل, 4", "ماي, 5", "جوان, 6", "جويلية, 7", "أوت, 8",
    "غشت, 8", "شتنبر, 9", "نونبر, 11", "دجنبر, 12", "يوليوز, 7", "آب, 8", "أيار, 5", "آذار, 3",
    "مايس, 5", "يونيه, 6", "يوليه, 7", "ابريل, 4", "إبريل, 4", "اغسطس, 8", "كانون ثاني, 1"
  })
  void everyFamilyOfMonthNamesReads(String name, int month) {
    assertThat(day("5 " + name + " 2020")).contains(LocalDate.of(2020, month, 5));
  }

  @Test
  void daylightSavingOfTheZoneCounts() {
    assertThat(
            DateReader.read("2026-07-01 09:30", ZoneId.of("Europe/London"))
                .map(MachineDate::datetime))
        .contains("2026-07-01T09:30:00+01:00");
  }

  @Test
  @Timeout(5)
  void hostileTextIsEmptyQuickly() {
    assertThat(DateReader.read(" ".repeat(2_000_000) + "x", DUBAI)).isEmpty();
    for (String part : new String[] {"1", "أ", "،", " ", "1 ", "a1", "18 oct "}) {
      assertThat(DateReader.read(part.repeat(40), DUBAI)).isEmpty();
    }
  }

  private static Optional<LocalDate> day(String text) {
    return DateReader.read(text, DUBAI).map(Timestamp::day);
  }
}
