package org.mujaz.read;

import static org.assertj.core.api.Assertions.assertThat;

import java.lang.reflect.RecordComponent;
import java.net.URI;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.mujaz.Reports;
import org.mujaz.model.Language;
import org.mujaz.model.Revision;
import org.mujaz.model.Timestamp;
import org.mujaz.model.TranslationOf;
import org.mujaz.problem.Problems;
import org.mujaz.read.Facts.ImageFacts;
import org.mujaz.read.Facts.Lead;
import org.mujaz.read.Facts.SourceFacts;
import org.mujaz.source.SourceFile;
import org.mujaz.source.SourcePath;
import org.mujaz.yaml.YamlLimits;
import org.mujaz.yaml.YamlReader;

class FactsReaderTest {

  private static final Optional<Language> ARABIC = Optional.of(Language.ARABIC);
  private static final Optional<Language> BOTH = Optional.empty();

  private final FactsReader reader = new FactsReader(ZoneId.of("Asia/Dubai"));
  private final Problems problems = new Problems();

  private Facts read(String yaml, Area area, Optional<Language> language) {
    SourceFile file = SourceFile.of(new SourcePath("x.yaml"), yaml);
    return YamlReader.mapping(file, 0, yaml.length(), YamlLimits.FACTS, problems)
        .map(mapping -> reader.read(mapping, area, language, problems))
        .orElseThrow();
  }

  private Facts arabic(String yaml) {
    return read(yaml, Area.STORIES, ARABIC);
  }

  private static List<String> emptyComponents(Facts facts) {
    return Arrays.stream(Facts.class.getRecordComponents())
        .filter(
            component -> {
              try {
                Object value = component.getAccessor().invoke(facts);
                return value.equals(Optional.empty()) || value.equals(List.of());
              } catch (ReflectiveOperationException e) {
                throw new IllegalStateException(e);
              }
            })
        .map(RecordComponent::getName)
        .toList();
  }

  private static <T> List<T> values(List<Located<T>> located) {
    return located.stream().map(Located::value).toList();
  }

  private static <T> T value(Optional<Located<T>> located) {
    return located.orElseThrow().value();
  }

  @Test
  void everyKeyIsRead() {
    Facts facts =
        arabic(
            """
            title: عنوان
            summary: ملخص
            date: 2017-10-18
            updated: 2017-10-19T08:00:00+04:00
            section: politics
            tags: [raqqa, syria]
            authors: [salma]
            translator: karam
            source: {name: al-khaleej, url: https://x.example/a, title: ت, date: ١٨ أكتوبر ٢٠١٧, language: ar}
            place: الرقة
            image: {src: photo.jpg, alt: وصف, caption: {ar: تعليق, en: Caption}, credit: حق}
            slug: الرقة
            aliases: [/old/, /older/]
            lead: 2
            draft: true
            publish: 2017-10-18 09:00
            expires: 2018-01-01
            together: نعم
            corrections:
              - {date: 2017-10-20, text: صوّبنا}
            translationOf: en@1a2b3c4d
            """);

    assertThat(Reports.of(problems)).isEmpty();
    assertThat(value(facts.title()).arabic()).contains("عنوان");
    assertThat(value(facts.title()).english()).isEmpty();
    assertThat(value(facts.date()).day()).isEqualTo(LocalDate.of(2017, 10, 18));
    assertThat(value(facts.date()).precision()).isEqualTo(Timestamp.Precision.DAY);
    assertThat(facts.date().orElseThrow().location()).hasToString("x.yaml:3:7");
    assertThat(value(facts.updated()).at()).hasToString("2017-10-19T08:00+04:00[Asia/Dubai]");
    assertThat(value(facts.section())).isEqualTo("politics");
    assertThat(values(facts.tags())).containsExactly("raqqa", "syria");
    assertThat(values(facts.authors())).containsExactly("salma");
    assertThat(values(facts.translators())).containsExactly("karam");
    assertThat(values(facts.sources()))
        .containsExactly(
            new SourceFacts(
                "al-khaleej",
                Optional.of(URI.create("https://x.example/a")),
                Optional.of("ت"),
                Optional.of(LocalDate.of(2017, 10, 18)),
                ARABIC));
    assertThat(value(facts.place()).arabic()).contains("الرقة");
    ImageFacts image = value(facts.image());
    assertThat(image.src().value()).isEqualTo("photo.jpg");
    assertThat(image.caption().orElseThrow().english()).contains("Caption");
    assertThat(value(facts.slug())).isEqualTo("الرقة");
    assertThat(values(facts.aliases())).containsExactly("/old/", "/older/");
    assertThat(value(facts.lead())).isEqualTo(new Lead(2));
    assertThat(value(facts.draft())).isTrue();
    assertThat(value(facts.publish()).precision()).isEqualTo(Timestamp.Precision.TIME);
    assertThat(value(facts.expires()).day()).isEqualTo(LocalDate.of(2018, 1, 1));
    assertThat(value(facts.together())).isTrue();
    assertThat(values(facts.corrections()).get(0).text().arabic()).contains("صوّبنا");
    assertThat(value(facts.translationOf()))
        .isEqualTo(new TranslationOf(Language.ENGLISH, Revision.of("1a2b3c4d")));
  }

  @Test
  void everyKeyMayBeWrittenInArabic() {
    Facts facts =
        arabic(
            """
            العنوان: عنوان
            الملخص: ملخص
            التاريخ: 2017-10-18
            التحديث: 2017-10-19
            القسم: سياسة
            الوسوم: [الرقة]
            الكاتب: سلمى
            المترجم: كرم
            المصدر: {الاسم: الخليج, الرابط: https://x.example/, العنوان: ت, التاريخ: 2017-10-18, اللغة: العربية}
            المكان: الرقة
            الصورة: {الملف: a.jpg, الوصف: و, التعليق: ت, الحقوق: ح}
            المسار: الرقة
            حروف المسار: لاتينية
            الأسماء السابقة: [/old/]
            الخبر الرئيسي: نعم
            مسودة: لا
            النشر: 2017-10-18
            الانتهاء: 2018-01-01
            معًا: نعم
            التصويبات: [{التاريخ: 2017-10-20, النص: ن}]
            مترجم عن: en
            """);

    assertThat(Reports.of(problems)).isEmpty();
    assertThat(facts).extracting(FactsReaderTest::emptyComponents).isEqualTo(List.of());
    assertThat(value(facts.lead()).rank()).isEqualTo(1);
    assertThat(value(facts.draft())).isFalse();
    assertThat(values(facts.sources()).get(0).language()).isEqualTo(ARABIC);
    assertThat(value(facts.image()).alt()).isPresent();
  }

  @ParameterizedTest
  @CsvSource({"معا", "معاً", "مـعًا"})
  void anArabicKeyMayDifferInHamzaAndTanwin(String key) {
    assertThat(value(arabic(key + ": نعم\n").together())).isTrue();
    assertThat(value(arabic("المسوده: نعم\n".replace("المسوده", "مسوّده")).draft())).isTrue();
    assertThat(arabic("الاسماء السابقه: /a/\n").aliases()).hasSize(1);
    assertThat(Reports.of(problems)).isEmpty();
  }

  @Test
  void aKeyInBothLanguagesStandsTwice() {
    Facts facts = arabic("title: أول\nالعنوان: ثان\n");

    assertThat(value(facts.title()).arabic()).contains("أول");
    assertThat(Reports.of(problems))
        .containsExactly(
            "x.yaml:2:1: error: «العنوان» stands twice [duplicate-key]", "see also x.yaml:1:1");
  }

  @Test
  void aPlainSharedTextIsOfBothLanguages() {
    Facts facts = read("place: الرقة\ntitle: {en: Raqqa}\n", Area.STORIES, BOTH);

    assertThat(value(facts.place())).isEqualTo(LocalText.of(BOTH, "الرقة"));
    assertThat(value(facts.place()).english()).contains("الرقة");
    assertThat(value(facts.title()).arabic()).isEmpty();
    assertThat(problems.sorted()).isEmpty();
  }

  @Test
  void aListMayBeASingleTextAndIsNotSplit() {
    Facts facts = arabic("tags: الرقة، سوريا\nsource: [wam, {name: Reuters}]\n");

    assertThat(values(facts.tags())).containsExactly("الرقة، سوريا");
    assertThat(values(facts.sources()))
        .containsExactly(SourceFacts.named("wam"), SourceFacts.named("Reuters"));
  }

  @Test
  void aKeyWithoutAValueIsAbsent() {
    assertThat(arabic("title:\ntags:\nimage: ''\ndate: ~\naliases: []\n")).isEqualTo(Facts.NONE);
    assertThat(problems.sorted()).isEmpty();
  }

  @Test
  void wrongValuesAreToldAndLeftOut() {
    Facts facts =
        arabic(
            """
            titel: x
            الملخس: x
            date: yesterday
            draft: no
            lead: first
            title: [a]
            tags: [{a: b}, ok]
            image: {alt: x}
            source: {name: x, url: x.example}
            corrections: [صوّبنا]
            translationOf: fr
            """);

    assertThat(values(facts.tags())).containsExactly("ok");
    assertThat(facts.title()).isEmpty();
    assertThat(Reports.of(problems))
        .containsExactly(
            "x.yaml:1:1: error: unknown key «titel» [unknown-key]",
            "help: did you mean «title»?",
            "x.yaml:2:1: error: unknown key «الملخس» [unknown-key]",
            "help: did you mean «الملخص»?",
            "x.yaml:3:7: error: «yesterday» is not a date [invalid-date]",
            "x.yaml:4:8: error: «no» is not a value for «draft» [invalid-value]",
            "x.yaml:5:7: error: «first» is not a value for «lead» [invalid-value]",
            "x.yaml:6:8: error: «title» must be a text, or { ar: …, en: … }, not a list"
                + " [wrong-type]",
            "x.yaml:7:8: error: «tags» must be a text, not a group of keys [wrong-type]",
            "x.yaml:8:8: error: «src» is missing [missing-key]",
            "x.yaml:9:24: error: «x.example» is not a value for «url» [invalid-value]",
            "x.yaml:10:15: error: «corrections» must be a group of keys: date, text, not a text"
                + " [wrong-type]",
            "x.yaml:11:16: error: «fr» is not a value for «translationOf» [invalid-value]");
  }

  @Test
  void aStandingPageHasFewerKeys() {
    Facts facts = read("title: من نحن\nsection: politics\ndraft: true\n", Area.PAGES, ARABIC);

    assertThat(value(facts.draft())).isTrue();
    assertThat(facts.section()).isEmpty();
    assertThat(Reports.of(problems))
        .containsExactly("x.yaml:2:1: error: unknown key «section» [unknown-key]");
  }
}
