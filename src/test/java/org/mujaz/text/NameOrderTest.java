package org.mujaz.text;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.mujaz.model.Language;

class NameOrderTest {

  private static final List<String> ARABIC_NAMES =
      List.of(
          "آدم",
          "إبراهيم",
          "ابن خلدون",
          "أحمد",
          "التزام",
          "الله",
          "باريس",
          "تونس",
          "الرقة",
          "الزهراء",
          "زيد",
          "كأس 2",
          "كأس 10",
          "مئة",
          "المدن",
          "هند",
          "ورد",
          "يمن");

  private static final List<String> LATIN_NAMES =
      List.of("BBC", "The Guardian", "al-Khaleej", "Reuters", "the Times");

  @Test
  void anArabicEditionListsArabicNamesFirst() {
    assertThat(sorted(Language.ARABIC).stream().skip(1).limit(6))
        .containsExactly("إبراهيم", "ابن خلدون", "أحمد", "آدم", "التزام", "الله");
    assertThat(sorted(Language.ARABIC).get(0)).isEqualTo("2026");
    assertThat(sorted(Language.ARABIC)).endsWith(LATIN_NAMES.toArray(String[]::new));
  }

  @Test
  void anEnglishEditionListsLatinNamesFirst() {
    assertThat(sorted(Language.ENGLISH).subList(1, 6)).isEqualTo(LATIN_NAMES);
    assertThat(sorted(Language.ENGLISH)).endsWith("هند", "ورد", "يمن");
  }

  @Test
  void theArticleAndPunctuationAreIgnored() {
    assertThat(sorted("«المدن»", "زيد", "الزهراء", "مدن", "الرقة"))
        .containsExactly("الرقة", "الزهراء", "زيد", "«المدن»", "مدن");
  }

  @Test
  void numbersSortByValue() {
    assertThat(sorted("كأس 10", "كأس 2", "كأس ٣")).containsExactly("كأس 2", "كأس ٣", "كأس 10");
  }

  @ParameterizedTest
  @EnumSource(Language.class)
  void theOrderIsTotal(Language language) {
    List<String> names =
        new ArrayList<>(List.of("رقة", "الرقة", "رقّة", "رقه", "RAQQA", "raqqa", "Raqqa", "«رقة»"));
    names.sort(NameOrder.of(language));
    List<String> again = new ArrayList<>(names);
    for (int seed = 0; seed < 50; seed++) {
      Collections.shuffle(again, new Random(seed));
      assertThat(NameOrder.sorted(again, name -> name, language)).isEqualTo(names);
      again.sort(NameOrder.of(language));
      assertThat(again).isEqualTo(names);
    }
  }

  @ParameterizedTest
  @CsvSource({
    "إبراهيم, أ",
    "الرقة, ر",
    "الله, أ",
    "التزام, أ",
    "المدن, م",
    "پاريس, ب",
    "گراند, ك",
    "ڤيينا, ف",
    "ئيل, ي",
    "«مدن», م",
    "مُحمد, م",
    "BBC, B",
    "élan, E",
    "The Guardian, G",
    "al-Khaleej, K",
    "2026, #",
    "٢٠٢٦, #",
    "Москва, #",
    "'', #",
    "…, #"
  })
  void aNameStandsUnderItsLetter(String name, String letter) {
    assertThat(IndexLetter.of(name)).isEqualTo(letter);
  }

  @ParameterizedTest
  @EnumSource(Language.class)
  void everyLetterIsOneRunOfTheOrder(Language language) {
    List<String> runs = new ArrayList<>();
    for (String name : sorted(language)) {
      String letter = IndexLetter.of(name);
      if (runs.isEmpty() || !runs.get(runs.size() - 1).equals(letter)) {
        runs.add(letter);
      }
    }
    assertThat(runs).doesNotHaveDuplicates();
  }

  private static List<String> sorted(Language language) {
    List<String> names = new ArrayList<>(ARABIC_NAMES);
    names.addAll(LATIN_NAMES);
    names.add("2026");
    Collections.shuffle(names, new Random(1));
    names.sort(NameOrder.of(language));
    return names;
  }

  private static List<String> sorted(String... names) {
    Arrays.sort(names, NameOrder.of(Language.ARABIC));
    return List.of(names);
  }
}
