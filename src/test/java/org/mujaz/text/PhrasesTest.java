package org.mujaz.text;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.math.BigDecimal;
import java.math.BigInteger;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.mujaz.model.Digits;
import org.mujaz.model.Language;
import org.mujaz.problem.Messages;

class PhrasesTest {

  private static final String STORIES =
      "stories = {n, plural, =0 {لا قصص} one {قصة واحدة} two {قصتان} few {# قصص} many {# قصة}"
          + " other {# قصة}}";

  private static final Phrases ARABIC = arabic(STORIES);

  @Test
  void anArabicNounAgreesWithEveryNumber() {
    for (int n = 0; n <= 1000; n++) {
      assertThat(ARABIC.format("stories", Map.of("n", n))).isEqualTo(stories(n));
    }
  }

  /** The rule as grammars give it: the last two digits decide. */
  private static String stories(int n) {
    if (n < 3) {
      return List.of("لا قصص", "قصة واحدة", "قصتان").get(n);
    }
    int rest = n % 100;
    String number = n == 1000 ? "1,000" : Integer.toString(n);
    return number + (rest >= 3 && rest <= 10 ? " قصص" : " قصة");
  }

  @ParameterizedTest
  @CsvSource({"0, 0 stories", "1, 1 story", "2, 2 stories", "1234567, '1,234,567 stories'"})
  void anEnglishNounAgreesToo(int n, String text) {
    Phrases phrases = english("stories = {n, plural, one {# story} other {# stories}}");
    assertThat(phrases.format("stories", Map.of("n", n))).isEqualTo(text);
  }

  @Test
  void numbersHaveTheDigitsOfTheSite() {
    Phrases phrases = ARABIC.withDigits(Digits.ARAB);
    assertThat(phrases.format("stories", Map.of("n", 1234))).isEqualTo("١٬٢٣٤ قصة");
    assertThat(
            Phrases.read("a = {n} and {p, number, percent}", Language.ENGLISH, Digits.ARAB)
                .format("a", Map.of("n", 1234, "p", 0.125)))
        .isEqualTo("1,234 and 12.5%");
  }

  @Test
  void everyKindOfNumberCounts() {
    for (Number one :
        List.of((byte) 2, (short) 2, 2, 2L, 2f, 2d, new BigDecimal("2.00"), BigInteger.TWO)) {
      assertThat(ARABIC.format("stories", Map.of("n", one))).isEqualTo("قصتان");
    }
    assertThat(ARABIC.format("stories", Map.of("n", new BigDecimal("1E+3"))))
        .isEqualTo("1,000 قصة");
  }

  @Test
  void textsAreInsertedAsTheyAre() {
    Phrases phrases = english("by = By {name} {name}");
    assertThat(phrases.format("by", Map.of("name", "{x} '12 ١٢")))
        .isEqualTo("By {x} '12 ١٢ {x} '12 ١٢");
  }

  @Test
  void selectPluralOffsetOrdinalAndQuotingFollowIcu() {
    Phrases phrases =
        english(
            """
            kind = {k, select, rss {RSS} other {{n, plural, one {# feed} other {# feeds}}}}
            likes = {n, plural, offset:1 =0 {nobody} =1 {{who}} one {{who} and # other} other {{who} and # others}}
            place = {n, selectordinal, one {#st} two {#nd} few {#rd} other {#th}}
            quoted = it''s '{'n'}', isn't it #
            """);
    assertThat(phrases.invalid()).isEmpty();
    assertThat(phrases.format("kind", Map.of("k", "rss", "n", 2))).isEqualTo("RSS");
    assertThat(phrases.format("kind", Map.of("k", "atom", "n", 2))).isEqualTo("2 feeds");
    assertThat(
            IntStream.of(0, 1, 2, 3)
                .mapToObj(n -> phrases.format("likes", Map.of("n", n, "who", "Mona"))))
        .containsExactly("nobody", "Mona", "Mona and 1 other", "Mona and 2 others");
    assertThat(
            IntStream.of(1, 2, 3, 4, 11, 21).mapToObj(n -> phrases.format("place", Map.of("n", n))))
        .containsExactly("1st", "2nd", "3rd", "4th", "11th", "21st");
    assertThat(phrases.format("quoted")).isEqualTo("it's {n}, isn't it #");
    assertThat(phrases.argumentNames("likes")).containsExactly("n", "who");
    assertThat(phrases.argumentNames("kind")).containsExactly("k", "n");
    assertThat(phrases.argumentNames("quoted")).isEmpty();
  }

  @Test
  void aFileHasCommentsLongLinesAndAnyLineEnding() {
    Phrases phrases =
        english("\uFEFF# Comment\r\n\r\na = one \\\r\n    two\r\n  b=\r\nc.d-e_F = x = y");
    assertThat(phrases.invalid()).isEmpty();
    assertThat(phrases.keys()).containsExactly("a", "b", "c.d-e_F");
    assertThat(phrases.format("a")).isEqualTo("one two");
    assertThat(phrases.format("b")).isEmpty();
    assertThat(phrases.format("c.d-e_F")).isEqualTo("x = y");
    assertThat(phrases.line("a")).isEqualTo(3);
    assertThat(phrases.line("b")).isEqualTo(5);
  }

  private static List<String> invalid(Phrases phrases) {
    return phrases.invalid().stream()
        .map(bad -> bad.key() + ":" + bad.line() + ": " + Messages.english().words(bad.reason()))
        .toList();
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "a = {n | a | Unmatched '{' braces in message \"{n\"",
        "a = {0} | a | {0} has a number instead of a name",
        "a = {d, date, short} | a | {d, date, short} is not supported: pass a finished text",
        "a = {n, number, currency} | a | {n, number, currency} is not supported: pass a finished text",
        "a = {n, plural, one {x} other {y}} | a | the plural of {n} lacks the form few, many, two",
        "a = {n, plural, =1 {x} =2 {z} other {y}} | a | the plural of {n} lacks the form few, many",
        "no sign | no sign | is not «key = pattern»",
        "مفتاح = x | مفتاح | is not «key = pattern»",
        "= x | x | is not «key = pattern»",
      })
  void aLineThatCannotBeUsedIsReportedAndLeftOut(String line, String key, String reason) {
    Phrases phrases = arabic("ok = x\n" + line);
    assertThat(invalid(phrases)).containsExactly(key + ":2: " + reason);
    assertThat(phrases.keys()).containsExactly("ok");
  }

  @Test
  void theFirstOfTwoPhrasesWithOneKeyStays() {
    Phrases phrases = english("a = x\nb = y\na = z");
    assertThat(invalid(phrases)).containsExactly("a:3: is given in line 1 already");
    assertThat(phrases.format("a")).isEqualTo("x");
  }

  @Test
  void anAmountOfMoneyHasTheNameOfItsCurrency() {
    String pattern = "fee = {n, number, ::currency/AED}";
    assertThat(arabic(pattern).format("fee", Map.of("n", 100))).isEqualTo("100 درهم إماراتي");
    assertThat(english(pattern).format("fee", Map.of("n", 100.5))).isEqualTo("100.50 UAE dirhams");
    assertThat(arabic("fee = {n, number, ::currency/aed}").invalid()).hasSize(1);
  }

  @Test
  void aWrongCallSaysWhatIsWrong() {
    assertThatThrownBy(() -> ARABIC.format("none")).hasMessage("no phrase none");
    assertThatThrownBy(() -> ARABIC.format("stories"))
        .hasMessage("phrase stories needs the argument n");
    assertThatThrownBy(() -> ARABIC.format("stories", Map.of("n", "2")))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessage("argument n of phrase stories must be a number");
  }

  @Test
  void aPublishersPhrasesHideThoseOfTheTheme() {
    Phrases phrases = english("a = mine").withFallback(english("a = theirs\nb = theirs"));
    assertThat(phrases.format("a")).isEqualTo("mine");
    assertThat(phrases.format("b")).isEqualTo("theirs");
  }

  @ParameterizedTest
  @ValueSource(strings = {"{", "{a,select,other{", "'{", "}"})
  @Timeout(5)
  void aHostilePatternIsReportedQuickly(String part) {
    for (int times : new int[] {200, 100_000}) {
      Phrases phrases = english("a = " + part.repeat(times));
      assertThat(phrases.keys().size() + phrases.invalid().size()).isEqualTo(1);
    }
  }

  @Test
  void manyThreadsWriteTheSamePhrase() {
    assertThat(
            IntStream.range(0, 20_000)
                .parallel()
                .allMatch(
                    n -> ARABIC.format("stories", Map.of("n", n % 1000)).equals(stories(n % 1000))))
        .isTrue();
  }

  private static Phrases arabic(String text) {
    return Phrases.read(text, Language.ARABIC, Digits.LATN);
  }

  private static Phrases english(String text) {
    return Phrases.read(text, Language.ENGLISH, Digits.LATN);
  }
}
