package org.mujaz.text;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Days as the printed Umm al-Qura calendar has them; facts, which no switch writes anew. */
final class UmmAlQuraTest {

  @ParameterizedTest
  @CsvSource({
    "1440, 2018-09-11, 2019-05-06, 2019-06-04, 2019-08-11",
    "1441, 2019-08-31, 2020-04-24, 2020-05-24, 2020-07-31",
    "1442, 2020-08-20, 2021-04-13, 2021-05-13, 2021-07-20",
    "1443, 2021-08-09, 2022-04-02, 2022-05-02, 2022-07-09",
    "1444, 2022-07-30, 2023-03-23, 2023-04-21, 2023-06-28",
    "1445, 2023-07-19, 2024-03-11, 2024-04-10, 2024-06-16",
    "1446, 2024-07-07, 2025-03-01, 2025-03-30, 2025-06-06",
    "1447, 2025-06-26, 2026-02-18, 2026-03-20, 2026-05-27",
  })
  void theGreatDaysOfAYear(
      int year, LocalDate newYear, LocalDate ramadan, LocalDate fitr, LocalDate adha) {
    assertThat(HijriDate.of(newYear, 0)).isEqualTo(new HijriDate(year, 1, 1));
    assertThat(HijriDate.of(ramadan, 0)).isEqualTo(new HijriDate(year, 9, 1));
    assertThat(HijriDate.of(fitr, 0)).isEqualTo(new HijriDate(year, 10, 1));
    assertThat(HijriDate.of(adha, 0)).isEqualTo(new HijriDate(year, 12, 10));
  }

  @ParameterizedTest
  @CsvSource({"1448, 2026-06-16", "1439, 2017-09-21", "1438, 2016-10-02", "1437, 2015-10-14"})
  void newYears(int year, LocalDate date) {
    assertThat(HijriDate.of(date, 0)).isEqualTo(new HijriDate(year, 1, 1));
    assertThat(HijriDate.of(date.minusDays(1), 0).month()).isEqualTo(12);
  }
}
