package org.mujaz.text;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.mujaz.model.Language;

class WordsTest {

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {"'' | 0", "… — ! | 0", "one two | 2", "قال الوزير: «نعم». | 3", "3.5 % of C++ | 3"})
  void wordsHaveALetterOrADigit(String text, int count) {
    assertThat(Words.count(text)).isEqualTo(count);
  }

  @Test
  void arabicTakesLongerToRead() {
    assertThat(Words.minutes(0, Language.ENGLISH)).isEqualTo(1);
    assertThat(Words.minutes(1190, Language.ENGLISH)).isEqualTo(5);
    assertThat(Words.minutes(1190, Language.ARABIC)).isEqualTo(7);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "One. Two. | One.",
        "One! Two. | One!",
        "One? Two. | One?",
        "One… Two. | One…",
        "هل وصل؟ نعم. | هل وصل؟",
        "قال: «وصل.» ثم مضى. | قال: «وصل.»",
        "He said “no.” Then he left. | He said “no.”",
        "The U.S. said so. Then. | The U.S. said so.",
        "It rose 3.5 percent. Then. | It rose 3.5 percent.",
        "See No. 5 there. Then. | See No. 5 there.",
        "Dr. Smith came. Then. | Dr. Smith came.",
        "Mr. J. R. Smith came. Then. | Mr. J. R. Smith came.",
        "زار د. محمد الرقة. ثم عاد. | زار د. محمد الرقة.",
        "It is approx. five. Then. | It is approx. five.",
        "He waited... and left. Then. | He waited... and left.",
        "In 2017. Then. | In 2017.",
        "قال الوزير، ثم مضى؛ وعاد. ثم. | قال الوزير، ثم مضى؛ وعاد.",
        "Version 3.5. Then. | Version 3.5.",
        "No stop | No stop",
      })
  void aSentenceEndsWhereAReaderSaysSo(String text, String first) {
    assertThat(Sentences.of(text, 1000).get(0)).isEqualTo(first);
  }

  @Test
  void wholeSentencesAreTakenAsLongAsTheyFit() {
    assertThat(Words.firstSentences("One two.  Three\u00A0four.\nFive six.", 20))
        .isEqualTo("One two. Three four.");
    assertThat(Words.firstSentences("One two. Three four.", 19)).isEqualTo("One two.");
    assertThat(Words.firstSentences("Headline\n\nOne two.", 100)).isEqualTo("Headline One two.");
    assertThat(Words.firstSentences("", 100)).isEmpty();
  }

  @Test
  void aSummaryDoesNotEndInsideAQuotation() {
    assertThat(Words.firstSentences("مضى. قال: «وصل. ثم عاد.»", 18)).isEqualTo("مضى.");
    assertThat(Words.firstSentences("Then. \"He came. He left.\" Then.", 16)).isEqualTo("Then.");
    assertThat(Words.firstSentences("“He came. He left.” Then.", 12)).isEqualTo("“He came.");
  }

  @Test
  void aSentenceThatDoesNotFitIsCutBehindAWord() {
    assertThat(Words.firstSentences("قال الوزير، إن هذا صحيح.", 16)).isEqualTo("قال الوزير، إن…");
    assertThat(Words.firstSentences("قال الوزير، إن هذا صحيح.", 13)).isEqualTo("قال الوزير…");
  }

  @Test
  void aCapCountsCodePointsAndNeverSplitsOne() {
    assertThat(Words.cap("abc", 3)).isEqualTo("abc");
    assertThat(Words.cap("abcd", 3)).isEqualTo("ab…");
    assertThat(Words.cap("😀😀😀😀", 3)).isEqualTo("😀😀…");
    assertThat(Words.cap("one two three", 8)).isEqualTo("one two…");
    assertThat(Words.cap("one two three", 7)).isEqualTo("one…");
    assertThat(Words.cap("one (two three", 6)).isEqualTo("one…");
    assertThat(Words.cap("مُحَمَّد", 4)).isEqualTo("مُ…");
    assertThat(Words.cap("abc", 1)).isEqualTo("…");
    assertThat(Words.cap("abc", 0)).isEmpty();
  }

  @Test
  @Timeout(5)
  void hugeTextsAreShortenedQuickly() {
    assertThat(Words.firstSentences("a. ".repeat(1_000_000), 100)).hasSizeLessThanOrEqualTo(100);
    assertThat(Words.firstSentences("a".repeat(3_000_000), 100)).hasSize(100);
    assertThat(Words.firstSentences("mr. ".repeat(1_000_000), 100)).hasSizeLessThanOrEqualTo(100);
    assertThat(Words.firstSentences("»".repeat(100_000) + " »".repeat(100_000), 100))
        .hasSizeLessThanOrEqualTo(100);
  }
}
