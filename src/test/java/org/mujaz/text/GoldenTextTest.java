package org.mujaz.text;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.mujaz.model.Digits;
import org.mujaz.model.Hijri;
import org.mujaz.model.Language;
import org.mujaz.model.MonthNames;

/** The big tables of the package, to be read by people who know: {@link GoldenTable}. */
final class GoldenTextTest {

  private static final String CATEGORY =
      "form = {n, plural, zero {zero} one {one} two {two} few {few} many {many} other {other}}";

  private static final List<Integer> TELLING =
      List.of(0, 1, 2, 3, 10, 11, 12, 99, 100, 101, 102, 103, 110, 111, 200, 999, 1000);

  /** Each number from 0 to 1000 by its form, then every counted phrase of the theme. */
  @ParameterizedTest
  @EnumSource
  void plurals(Language language) throws IOException {
    Phrases forms = Phrases.read(CATEGORY, language, Digits.LATN);
    Map<String, List<Integer>> numbers = new LinkedHashMap<>();
    for (int n = 0; n <= 1000; n++) {
      String form = forms.format("form", Map.of("n", n));
      numbers.computeIfAbsent(form, key -> new ArrayList<>()).add(n);
    }
    List<String> lines = new ArrayList<>();
    numbers.forEach((form, of) -> lines.add(form + ": " + ranges(of)));
    Phrases theme = theme(language);
    for (String key : theme.keys()) {
      if (theme.argumentNames(key).equals(Set.of("count"))) {
        lines.add("");
        for (int n : TELLING) {
          lines.add(key + " " + n + ": " + theme.format(key, Map.of("count", n)));
        }
      }
    }
    new GoldenTable("plurals." + language.code() + ".txt").check(lines);
  }

  private static Phrases theme(Language language) throws IOException {
    Path file = Path.of("themes/mujaz/messages", language.code() + ".properties");
    return Phrases.read(Files.readString(file), language, Digits.LATN);
  }

  private static String ranges(List<Integer> numbers) {
    List<String> ranges = new ArrayList<>();
    int from = 0;
    for (int i = 0; i < numbers.size(); i++) {
      if (i + 1 == numbers.size() || numbers.get(i + 1) != numbers.get(i) + 1) {
        int first = numbers.get(from);
        ranges.add(from == i ? "" + first : first + "-" + numbers.get(i));
        from = i + 1;
      }
    }
    return String.join(" ", ranges);
  }

  /** Each family of month names, each month, each form of a date. */
  @Test
  void dates() throws IOException {
    List<String> lines = new ArrayList<>();
    for (MonthNames months : MonthNames.values()) {
      lines.add("# " + months);
      Digits digits = months == MonthNames.DUAL ? Digits.ARAB : Digits.LATN;
      addYear(new DateWriter(Language.ARABIC, digits, months, Hijri.OFF), lines);
    }
    lines.add("# ENGLISH");
    addYear(new DateWriter(Language.ENGLISH, Digits.ARAB, MonthNames.LEVANT, Hijri.OFF), lines);
    new GoldenTable("dates.txt").check(lines);
  }

  private static void addYear(DateWriter writer, List<String> lines) {
    for (int month = 1; month <= 12; month++) {
      LocalDate date = LocalDate.of(2026, month, 2 * month);
      lines.add(
          String.join(
              " | ",
              date.toString(),
              writer.full(date),
              writer.longDate(date),
              writer.dayMonth(date),
              writer.shortDate(date),
              writer.monthYear(YearMonth.from(date))));
    }
  }

  /** Names in their order, each after the letter that it stands under. */
  @ParameterizedTest
  @EnumSource
  void namesInOrder(Language language) throws IOException {
    GoldenTable table = new GoldenTable("names." + language.code() + ".txt");
    List<String> names =
        new ArrayList<>(table.lines().stream().map(line -> line.split(" \\| ", 2)[1]).toList());
    Collections.shuffle(names, new Random(20171018));
    names.sort(NameOrder.of(language));
    table.check(names.stream().map(name -> IndexLetter.of(name) + " | " + name).toList());
  }

  /** Headlines and names, each with its slug and its slug in Latin letters. */
  @Test
  void slugs() throws IOException {
    GoldenTable table = new GoldenTable("slugs.txt");
    List<String> titles =
        table.lines().stream().map(line -> line.split(" \\| ", 2)[0].strip()).toList();
    table.check(
        titles.stream()
            .map(title -> title + " | " + Slugs.of(title) + " | " + Slugs.latin(title))
            .toList());
    assertThat(titles.stream().map(Slugs::latin)).allMatch(slug -> slug.matches("[a-z0-9-]+"));
  }
}
