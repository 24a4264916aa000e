package org.mujaz.text;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class SearchWordsTest {

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "مسؤول | مسئول",
        "غزة | غزه",
        "٢٠٢٦ | 2026",
        "۲۰۲۶ | ٢٠٢٦",
        "٣٫٥ | 3.5",
        "1,000,000 | ١٬٠٠٠٬٠٠٠",
        "1,000 | 1000",
        "مُحَمَّد | محمد",
        "محـــمد | محمد",
        "مصطفى | مصطفي",
        "الإمارات الآن | الامارات الان",
        "کتاب ایران | كتاب ايران",
        "ﻻ ﷲ | لا الله",
        "ڤيينا پاريس | فيينا باريس",
        "مي\u200Cشود | ميشود",
        "Café | CAFE\u0301",
        "naïve Øresund Łódź straße | NAIVE Oresund Lodz STRASSE",
        "İstanbul ıraq | istanbul iraq",
        "ΟΔΟΣ | οδος",
        "ＢＢＣ | bbc",
        "it’s | it",
        "O’Brien | OBrien",
        "Sana'a Saʿda | sanaa sada",
        "the minister's | the minister",
        "U.S. | US",
        "أ.ف.ب | أفب",
        "al-Khaleej | al Khaleej",
        "12-15 | 12 15",
        "19.11.2026 | 19 11 2026",
        "2026/11/19 | 2026 11 19",
        "soft\u00ADhyphen | softhyphen",
      })
  void spellingsOfOneTextHaveTheSameWords(String one, String other) {
    assertThat(SearchWords.of(one)).isEqualTo(SearchWords.of(other)).isNotEmpty();
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "قال «الـBBC» و2026 | قال ال bbc و 2026",
        "G20, 5G, MH370 | g20 5g mh370",
        "C++ و C# و .NET | c++ و c# و net",
        "a+b Disney+ 18+ #tag | a b disney+ 18 tag",
        "3.5kg 3,5 v1.2.3 | 3.5 kg 3 5 v1 2.3",
        "e.g. this.That example.com | eg this that example com",
        "m² ½ Ⅻ | m2 1 2 xii",
        "60's rock 'n' roll' | 60 rock n roll",
      })
  void aTextIsSplitIntoWords(String text, String words) {
    assertThat(SearchWords.of(text)).containsExactly(words.split(" "));
  }

  @ParameterizedTest
  @CsvSource({"علم, ألم ظ", "كلب, قلب", "C, C++", "C#, C++", "تين, طين"})
  void otherWordsStayApart(String one, String other) {
    assertThat(SearchWords.of(one)).isNotEqualTo(SearchWords.of(other));
  }

  @Test
  void whatHasNoLetterAndNoDigitHasNoWord() {
    assertThat(SearchWords.of("")).isEmpty();
    assertThat(SearchWords.of(" – … «» ' + # \u064B \u200F ')")).isEmpty();
  }

  @Test
  void whatIsLongerThanAnyWordIsNone() {
    assertThat(SearchWords.of("x".repeat(60) + " " + "x".repeat(61) + " y"))
        .isEqualTo(List.of("x".repeat(60), "y"));
  }

  @Test
  void aTextHasTheWordsOfItsParts() {
    // One character that stands outside of the table sends its neighbours the long way.
    for (String part :
        List.of("مسؤُولٌ", "Crème", "ΣΑΣ", "É´x", "1,000", "وٰ", "ﻻ", "İ", "U.S.", "12’s")) {
      assertThat(SearchWords.of(part + " 𝒜" + part))
          .endsWith(SearchWords.of("𝒜" + part).toArray(String[]::new))
          .startsWith(SearchWords.of(part).toArray(String[]::new));
      assertThat(SearchWords.of(part + "/𐎠"))
          .startsWith(SearchWords.of(part).toArray(String[]::new));
    }
  }

  @Test
  @Timeout(value = 10, unit = TimeUnit.SECONDS)
  void hostileTextCostsNoMoreThanOther() {
    for (String part :
        List.of(
            "a", "ا", "1", "a.", "1.", "a'", "'", "1,000", "+", "a+", "\u0301", "ﷺ", "\uD800")) {
      String text = part.repeat(100_000);
      assertThat(SearchWords.of(text)).allMatch(word -> word.length() <= 60);
    }
  }
}
