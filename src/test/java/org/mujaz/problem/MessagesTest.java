package org.mujaz.problem;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.ibm.icu.text.PluralRules;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.mujaz.model.Language;
import org.mujaz.source.Location;
import org.mujaz.source.SourcePath;

/** The message files: complete in both languages, and saying the same. */
final class MessagesTest {

  /** Their message says what to do. */
  private static final Set<ProblemCode> WITHOUT_HELP = EnumSet.of(ProblemCode.WRONG_TYPE);

  private static final Set<String> REPORT =
      Set.of("report.error", "report.warning", "report.also", "report.suggestion", "report.help");

  private static final Pattern PLURAL = Pattern.compile("\\.(zero|one|two|few|many|other)$");
  private static final Pattern PLACEHOLDER = Pattern.compile("\\{\\d}");
  private static final Pattern NOT_WORDS = Pattern.compile("`[^`]*`|\\{\\d}");

  @ParameterizedTest
  @EnumSource
  void everyProblemHasAMessageInEachLanguage(Language language) {
    assertThat(Arrays.stream(ProblemCode.values()).map(ProblemCode::id))
        .as("write these into messages_%s.properties", language.code())
        .allSatisfy(id -> assertThat(Messages.in(language).pattern(id)).isNotBlank());
  }

  @ParameterizedTest
  @EnumSource
  void everyProblemTellsWhatToDo(Language language) {
    assertThat(Arrays.stream(ProblemCode.values()))
        .as("write their .help into messages_%s.properties", language.code())
        .filteredOn(code -> Messages.in(language).pattern(code.id() + ".help").isBlank())
        .containsExactlyInAnyOrderElementsOf(WITHOUT_HELP);
  }

  @ParameterizedTest
  @EnumSource
  void everyPhraseHasWordsInEachLanguage(Language language) {
    Set<String> written =
        Messages.in(language).keys().stream()
            .map(key -> PLURAL.matcher(key).replaceFirst(""))
            .filter(key -> key.startsWith("phrase."))
            .collect(Collectors.toCollection(TreeSet::new));
    assertThat(written)
        .as("the phrases of messages_%s.properties are those of ReportPhrase", language.code())
        .containsExactlyInAnyOrderElementsOf(
            Arrays.stream(ReportPhrase.values()).map(p -> "phrase." + p.id()).toList());
  }

  @ParameterizedTest
  @EnumSource
  void noMessageIsLeftOver(Language language) {
    Set<String> known =
        Arrays.stream(ProblemCode.values())
            .flatMap(code -> Stream.of(code.id(), code.id() + ".help"))
            .collect(Collectors.toSet());
    known.addAll(REPORT);
    assertThat(Messages.in(language).keys())
        .filteredOn(key -> !key.startsWith("phrase."))
        .isSubsetOf(known)
        .containsAll(REPORT);
  }

  @Test
  void whatIsCountedHasTheFormsOfEachLanguage() {
    Set<String> counted = new TreeSet<>();
    for (Language language : Language.values()) {
      counted.addAll(
          Messages.in(language).keys().stream()
              .filter(PLURAL.asPredicate())
              .map(key -> PLURAL.matcher(key).replaceFirst(""))
              .toList());
    }
    for (String key : counted) {
      assertThat(forms(key, Language.ENGLISH)).as(key).containsExactlyInAnyOrder("one", "other");
      assertThat(forms(key, Language.ARABIC))
          .as(key)
          .containsExactlyInAnyOrder("zero", "one", "two", "few", "many", "other");
    }
  }

  private static Stream<String> forms(String key, Language language) {
    return Messages.in(language).keys().stream()
        .filter(PLURAL.asPredicate())
        .filter(form -> PLURAL.matcher(form).replaceFirst("").equals(key))
        .map(form -> form.substring(key.length() + 1));
  }

  @ParameterizedTest
  @EnumSource
  void theFormsAreThoseOfCldr(Language language) {
    PluralRules rules = PluralRules.forLocale(language.locale());
    for (int count = 0; count <= 1000; count++) {
      assertThat(PluralForm.of(count, language).name().toLowerCase(Locale.ROOT))
          .isEqualTo(rules.select(count));
    }
  }

  @Test
  void bothLanguagesQuoteTheSame() {
    for (String key : Messages.english().keys()) {
      if (!PLURAL.matcher(key).find()) {
        assertThat(placeholders(key, Language.ARABIC))
            .as("placeholders of %s in messages_ar.properties", key)
            .isEqualTo(placeholders(key, Language.ENGLISH));
      }
    }
  }

  private static Set<String> placeholders(String key, Language language) {
    return PLACEHOLDER
        .matcher(Messages.in(language).pattern(key))
        .results()
        .map(MatchResult::group)
        .collect(Collectors.toCollection(TreeSet::new));
  }

  @Test
  void inArabicWhatIsNotArabicIsMarked() {
    Messages arabic = Messages.in(Language.ARABIC);
    for (String key : arabic.keys()) {
      assertThat(NOT_WORDS.matcher(arabic.pattern(key)).replaceAll(""))
          .as("%s in messages_ar.properties: write `…` around keys, paths and code", key)
          .doesNotContainPattern("[A-Za-z`]");
    }
  }

  @Test
  void aMessageIsFilledInTheLanguageOfTheReport() {
    Wording wording =
        ReportPhrase.LIST_OF.with(ReportPhrase.ONE_OF.with(Wording.list(List.of("a", "ب"))));
    assertThat(Messages.english().words(wording)).isEqualTo("a list, each entry one of a, ب");
    assertThat(Messages.in(Language.ARABIC).words(wording))
        .isEqualTo("قائمة، كل مدخل فيها واحد من \u2066a\u2069، \u2068ب\u2069");
  }

  @Test
  void whatIsCountedAgreesWithTheNumber() {
    Messages arabic = Messages.in(Language.ARABIC);
    assertThat(
            Stream.of(0, 1, 2, 3, 11, 100).map(ReportPhrase.STORIES::counting).map(arabic::words))
        .containsExactly("لا أخبار", "خبر واحد", "خبران", "3 أخبار", "11 خبرًا", "100 خبر");
    assertThat(Messages.english().words(ReportPhrase.STORIES.counting(1))).isEqualTo("1 story");
  }

  @Test
  void wordsOfThePublisherCannotEndTheirIsolate() {
    assertThat(Messages.in(Language.ARABIC).words(Wording.quoted("a\u2069b")))
        .isEqualTo("\u2066a\uFFFDb\u2069");
    assertThat(Messages.english().words(Wording.quoted("a\u2069b"))).isEqualTo("a\u2069b");
  }

  @Test
  void aPathIsReadFromLeftToRightWhateverItsLetters() {
    Messages arabic = Messages.in(Language.ARABIC);
    assertThat(arabic.words(Wording.quoted("../خبر/ar.md"))).startsWith("\u2066");
    assertThat(arabic.words(Wording.quoted("خبر من دبي"))).startsWith("\u2068");
  }

  @Test
  void aProblemWithoutItsArgumentsIsAMistakeOfTheProgram() {
    Location place = Location.of(new SourcePath("content/site.yaml"));
    Problem bare = Problem.of(ProblemCode.UNKNOWN_SECTION, place);
    assertThatThrownBy(() -> Messages.english().message(bare))
        .isInstanceOf(IndexOutOfBoundsException.class);
  }
}
