package org.mujaz.text;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.Month;
import java.time.YearMonth;
import java.time.ZoneId;
import java.time.ZonedDateTime;
import java.util.Arrays;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.mujaz.model.Digits;
import org.mujaz.model.Hijri;
import org.mujaz.model.Language;
import org.mujaz.model.MonthNames;
import org.mujaz.model.Timestamp;
import org.mujaz.model.Timestamp.Precision;

class DateWriterTest {

  private static final LocalDate DAY = LocalDate.of(2026, 11, 22);
  private static final Instant NOW = Instant.parse("2026-11-22T06:00:00Z");

  private final DateWriter arabic = arabic(Digits.LATN, MonthNames.GULF);
  private final DateWriter english =
      new DateWriter(Language.ENGLISH, Digits.ARAB, MonthNames.LEVANT, new Hijri(true, 0));

  @Test
  void arabicDates() {
    assertThat(arabic.full(DAY)).isEqualTo("الأحد 22 نوفمبر 2026");
    assertThat(arabic.longDate(DAY)).isEqualTo("22 نوفمبر 2026");
    assertThat(arabic.dayMonth(DAY)).isEqualTo("22 نوفمبر");
    assertThat(arabic.shortDate(DAY)).isEqualTo("22/11/2026");
    assertThat(arabic.monthYear(YearMonth.of(2026, 11))).isEqualTo("نوفمبر 2026");
    assertThat(arabic.weekday(DAY)).isEqualTo("الأحد");
    assertThat(arabic.time(LocalTime.of(9, 5))).isEqualTo("09:05");
  }

  @Test
  void arabicDigitsReachEveryNumber() {
    DateWriter writer = arabic(Digits.ARAB, MonthNames.DUAL);
    assertThat(writer.full(DAY)).isEqualTo("الأحد ٢٢ نوفمبر/ تشرين الثاني ٢٠٢٦");
    assertThat(writer.shortDate(DAY)).isEqualTo("٢٢/١١/٢٠٢٦");
    assertThat(writer.time(LocalTime.of(9, 5))).isEqualTo("٠٩:٠٥");
    assertThat(writer.masthead(DAY))
        .isEqualTo(
            "الأحد ١٢_جمادى الآخرة ١٤٤٨_هـ الموافق ٢٢_نوفمبر/ تشرين الثاني ٢٠٢٦_م"
                .replace('_', '\u00A0'));
  }

  @Test
  void englishDatesHaveAsciiDigitsWhateverTheSiteChoseForArabic() {
    assertThat(english.full(DAY)).isEqualTo("Sunday 22 November 2026");
    assertThat(english.shortDate(DAY)).isEqualTo("22 Nov 2026");
    assertThat(english.monthYear(YearMonth.of(2026, 11))).isEqualTo("November 2026");
    assertThat(english.masthead(DAY))
        .isEqualTo("Sunday 22 November 2026 (12\u00A0Jumada al-Akhira 1448\u00A0AH)");
  }

  @Test
  void aTimestampShowsItsTimeOnlyWhenItHasOne() {
    ZonedDateTime at = DAY.atTime(9, 30).atZone(ZoneId.of("Asia/Dubai"));
    assertThat(arabic.timestamp(new Timestamp(at, Precision.TIME)))
        .isEqualTo("22 نوفمبر 2026، 09:30");
    assertThat(english.timestamp(new Timestamp(at, Precision.TIME)))
        .isEqualTo("22 November 2026, 09:30");
    assertThat(arabic.timestamp(new Timestamp(at, Precision.DAY))).isEqualTo("22 نوفمبر 2026");
  }

  @ParameterizedTest
  @CsvSource({
    "GULF, يناير فبراير مارس أبريل مايو يونيو يوليو أغسطس سبتمبر أكتوبر نوفمبر ديسمبر",
    "ALGERIA, جانفي فيفري مارس أفريل ماي جوان جويلية أوت سبتمبر أكتوبر نوفمبر ديسمبر",
    "TUNISIA, جانفي فيفري مارس أفريل ماي جوان جويلية أوت سبتمبر أكتوبر نوفمبر ديسمبر",
    "MAGHREB, يناير فبراير مارس أبريل ماي يونيو يوليوز غشت شتنبر أكتوبر نونبر دجنبر",
    "LEVANT, كانون الثاني شباط آذار نيسان أيار حزيران تموز آب أيلول تشرين الأول تشرين الثاني كانون الأول",
  })
  void everyFamilyOfMonthNames(MonthNames family, String names) {
    DateWriter writer = arabic(Digits.LATN, family);
    assertThat(Arrays.stream(Month.values()).map(writer::month).collect(Collectors.joining(" ")))
        .isEqualTo(names);
  }

  @Test
  void theWeekInBothLanguages() {
    assertThat(DAY.datesUntil(DAY.plusDays(7)).map(arabic::weekday))
        .containsExactly("الأحد", "الاثنين", "الثلاثاء", "الأربعاء", "الخميس", "الجمعة", "السبت");
    assertThat(DAY.datesUntil(DAY.plusDays(7)).map(english::weekday))
        .containsExactly(
            "Sunday", "Monday", "Tuesday", "Wednesday", "Thursday", "Friday", "Saturday");
    assertThat(arabic.shortWeekday(DAY)).isEqualTo("الأحد");
    assertThat(english.shortWeekday(DAY)).isEqualTo("Sun");
  }

  @ParameterizedTest
  @CsvSource({
    "2025-03-01, 1 رمضان 1446 هـ, 1 Ramadan 1446 AH",
    "2025-03-30, 1 شوال 1446 هـ, 1 Shawwal 1446 AH",
    "2026-11-22, 12 جمادى الآخرة 1448 هـ, 12 Jumada al-Akhira 1448 AH",
    "2017-10-18, 28 محرم 1439 هـ, 28 Muharram 1439 AH",
    "2024-07-07, 1 محرم 1446 هـ, 1 Muharram 1446 AH",
    "2024-06-16, 10 ذو الحجة 1445 هـ, 10 Dhu al-Hijja 1445 AH",
  })
  void hijriDatesAreThoseOfUmmAlQura(LocalDate date, String inArabic, String inEnglish) {
    assertThat(spaced(arabic.hijri(date))).isEqualTo(inArabic);
    assertThat(spaced(english.hijri(date))).isEqualTo(inEnglish);
  }

  @Test
  void hijriDatesAreAdjusted() {
    LocalDate first = LocalDate.of(2025, 3, 1);
    assertThat(spaced(adjusted(-1).hijri(first))).isEqualTo("29 شعبان 1446 هـ");
    assertThat(spaced(adjusted(1).hijri(first))).isEqualTo("2 رمضان 1446 هـ");
  }

  @Test
  void theMastheadHasTheHijriDateOnlyWhenAsked() {
    assertThat(arabic.masthead(DAY))
        .isEqualTo("الأحد 12_جمادى الآخرة 1448_هـ الموافق 22_نوفمبر 2026_م".replace('_', '\u00A0'));
    assertThat(
            new DateWriter(Language.ARABIC, Digits.LATN, MonthNames.GULF, Hijri.OFF).masthead(DAY))
        .isEqualTo("الأحد 22 نوفمبر 2026");
  }

  @ParameterizedTest
  @CsvSource({
    "0, الآن, just now",
    "59, الآن, just now",
    "60, قبل دقيقة, a minute ago",
    "120, قبل دقيقتين, 2 minutes ago",
    "180, قبل 3 دقائق, 3 minutes ago",
    "660, قبل 11 دقيقة, 11 minutes ago",
    "3600, قبل ساعة, an hour ago",
    "7200, قبل ساعتين, 2 hours ago",
    "86400, قبل يوم, a day ago",
    "172800, قبل يومين, 2 days ago",
    "604800, قبل أسبوع, a week ago",
    "2592000, قبل شهر, a month ago",
    "28512000, قبل 11 شهرًا, 11 months ago",
    "31536000, قبل سنة, a year ago",
    "94608000, قبل 3 سنوات, 3 years ago",
    "-7200, بعد ساعتين, in 2 hours",
    "-259200, بعد 3 أيام, in 3 days",
  })
  void relativeTimes(long seconds, String inArabic, String inEnglish) {
    Instant then = NOW.minusSeconds(seconds);
    assertThat(arabic.relative(then, NOW)).isEqualTo(inArabic);
    assertThat(english.relative(then, NOW)).isEqualTo(inEnglish);
  }

  @Test
  void relativeTimesHaveTheDigitsOfTheSite() {
    assertThat(arabic(Digits.ARAB, MonthNames.GULF).relative(NOW.minusSeconds(300), NOW))
        .isEqualTo("قبل ٥ دقائق");
  }

  /** With plain spaces, as it is easier to read here. */
  private static String spaced(String date) {
    assertThat(date).contains("\u00A0");
    return date.replace('\u00A0', ' ');
  }

  private static DateWriter arabic(Digits digits, MonthNames months) {
    return new DateWriter(Language.ARABIC, digits, months, new Hijri(true, 0));
  }

  private static DateWriter adjusted(int days) {
    return new DateWriter(Language.ARABIC, Digits.LATN, MonthNames.GULF, new Hijri(true, days));
  }
}
