package org.mujaz.text;

import java.io.PrintStream;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.mujaz.model.Digits;
import org.mujaz.model.Hijri;
import org.mujaz.model.Language;
import org.mujaz.model.MonthNames;

/** A bit of everything that the package writes, for {@link MachineIndependenceTest}. */
final class TextSample {

  private static final LocalDate DAY = LocalDate.of(2026, 11, 22);

  private TextSample() {}

  public static void main(String[] arguments) {
    new PrintStream(System.out, true, StandardCharsets.UTF_8).print(text());
  }

  static String text() {
    List<String> lines = new ArrayList<>();
    for (Language language : Language.values()) {
      for (Digits digits : Digits.values()) {
        numbers(new Numbers(language, digits), lines);
        dates(new DateWriter(language, digits, MonthNames.DUAL, new Hijri(true, 0)), lines);
      }
      lines.add(
          NameOrder.sorted(List.of("ياسر", "أحمد", "I", "i", "ı", "Z"), n -> n, language) + "");
    }
    lines.add(
        Slugs.of("TITLE Iİ مُحَمَّد") + Slugs.latin("TITLE الإمارات") + Folding.key("TITLE I"));
    lines.add(String.valueOf(DateReader.read("MONDAY 22 APRIL 2024 10:05 PM", ZoneId.of("UTC"))));
    lines.add(Characters.clean("x\u202Ey").removed().get(0).name());
    lines.add(SearchWords.of("TITLE İI مسؤُول ٣٫٥ U.S. O’Brien’s").toString());
    lines.add(Words.firstSentences("DR. NO. I. Then.", 10) + IndexLetter.of("italy"));
    return String.join("\n", lines);
  }

  private static void numbers(Numbers numbers, List<String> lines) {
    lines.add(numbers.integer(-1234567) + numbers.decimal(new BigDecimal("1234.5")));
    lines.add(numbers.percent(BigDecimal.TEN) + numbers.currency(new BigDecimal("1.5"), "AED"));
    String pattern = "a = {n, plural, one {# a} two {# b} few {# c} many {# d} other {# e}}";
    Phrases phrases = Phrases.read(pattern, numbers.language(), numbers.digits());
    lines.add(phrases.format("a", Map.of("n", 1003.25)) + phrases.format("a", Map.of("n", 11)));
  }

  private static void dates(DateWriter writer, List<String> lines) {
    lines.add(
        writer.masthead(DAY) + writer.shortDate(DAY) + writer.time(DAY.atTime(9, 5).toLocalTime()));
    lines.add(writer.relative(Instant.EPOCH, Instant.EPOCH.plusSeconds(300_000)));
    lines.add(MachineDate.rfc822(DAY.atStartOfDay(ZoneId.of("Asia/Dubai"))));
    lines.add(MachineDate.rfc3339(DAY.atStartOfDay(ZoneId.of("Asia/Dubai"))));
  }
}
