package org.mujaz.text;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.mujaz.model.Route;

class SlugsTest {

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "تحرير الرقة من «داعش» | تحرير-الرقة-من-داعش",
        "مُحَمَّد بـــن راشد | محمد-بن-راشد",
        "أسعار النفط: ١٠٠ دولار! | أسعار-النفط-100-دولار",
        "Oil Prices Rise — Again | oil-prices-rise-again",
        "Don't panic; it’s fine | dont-panic-its-fine",
        "Café Zürich | café-zürich",
        "C++ في 2026 | c-في-2026",
        "می‌خواهم | میخواهم",
        "हिन्दी | हिन्दी",
        "U.S. and A.I. in v1.5.2 | us-and-ai-in-v1-5-2",
        "... | story",
        "😀 | story",
        "'' | story",
        "CON | con-story",
        "Com1 | com1-story",
        "../../etc/passwd | etc-passwd",
      })
  void aSlugKeepsTheLettersOfItsTitle(String title, String slug) {
    assertThat(Slugs.of(title)).isEqualTo(slug);
  }

  @Test
  void aLongTitleIsCutBetweenWords() {
    assertThat(
            Slugs.of("وزير الخارجية يبحث مع نظيره الفرنسي سبل تعزيز العلاقات الثنائية بين البلدين"))
        .isEqualTo("وزير-الخارجية-يبحث-مع-نظيره-الفرنسي-سبل-تعزيز-العلاقات");
    assertThat(Slugs.of("a".repeat(61))).isEqualTo("a".repeat(60));
    assertThat(Slugs.of("a".repeat(60) + " b")).isEqualTo("a".repeat(60));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "",
        " ",
        "a/b",
        "\u202Eabc",
        "ⅷ ½ ﷺ",
        "İstanbul",
        "e\u0301",
        "\uD800",
        "a\u0000b",
        "nul"
      })
  void everySlugIsASlugAndAPartOfAnAddress(String title) {
    String slug = Slugs.of(title);
    assertThat(Slugs.isSlug(slug)).as(slug).isTrue();
    assertThat(Route.isPart(slug)).isTrue();
    assertThat(Slugs.of(slug)).isEqualTo(slug);
    assertThat(Slugs.latin(title)).matches("[a-z0-9-]+");
  }

  @ParameterizedTest
  @ValueSource(strings = {"raqqa", "الرقة", "2017-10-18-raqqa", "a_b", "كأس-العالم-2026"})
  void whatAnEditorMayWriteAsASlug(String text) {
    assertThat(Slugs.isSlug(text)).isTrue();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "", "Raqqa", "a b", "a/b", "-a", "a-", "a--b", "a.b", "..", "مُحمد", "رقـة", "١٢", "nul",
        "e\u0301"
      })
  void whatAnEditorMayNotWriteAsASlug(String text) {
    assertThat(Slugs.isSlug(text)).isFalse();
  }

  @Test
  void aSlugOfRareLettersLeavesRoomForAnExtension() {
    String slug = Slugs.of("\uD800\uDF80".repeat(100));
    assertThat(slug.getBytes(StandardCharsets.UTF_8)).hasSize(200);
    assertThat(Slugs.isSlug(slug)).isTrue();
  }

  @Test
  void aSlugThatNoFileSystemTakesIsNone() {
    assertThat(Slugs.isSlug("ب".repeat(100))).isTrue();
    assertThat(Slugs.isSlug("ب".repeat(101))).isFalse();
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "مقال باللغة العربية | maqal-bil-lugha-al-arabiya",
        "الرقة | al-raqqa",
        "سياسة | siyasa",
        "الإمارات | al-imarat",
        "وزير الخارجية | wazir-al-kharijiya",
        "الشرق الأوسط | al-sharq-al-awsat",
        "الخليج | al-khalij",
        "انتخابات في مصر | intikhabat-fi-misr",
        "أخبار الرياضة | akhbar-al-riyada",
        "مدرسة للأطفال | madrasa-lil-atfal",
        "والعالم | wal-alam",
        "مُحَمَّد بن راشد | muhamad-bin-rashid",
        "سُورِيا | suriya",
        "كأس العالم ٢٠٢٦ | kas-al-alam-2026",
        "رئيس | rais",
        "رجلاً | rajlan",
        "خطة للانخراط في مجال جديد من مجالات التجميل في المملكة | khitta-lil-inkharat-fi-majal-jadid-min-majalat-al-tajmil-fi",
        "Café Zürich | cafe-zurich",
        "Москва | moskva",
      })
  void aLatinSlugCanBeReadAloud(String title, String slug) {
    assertThat(Slugs.latin(title)).isEqualTo(slug);
  }

  @Test
  void equalHeadingsGetNumbers() {
    SlugSet anchors = new SlugSet();
    assertThat(anchors.unique("intro")).isEqualTo("intro");
    assertThat(anchors.unique("intro-2")).isEqualTo("intro-2");
    assertThat(anchors.unique("intro")).isEqualTo("intro-3");
    assertThat(anchors.unique("intro")).isEqualTo("intro-4");
    assertThat(anchors.unique("مقدمة")).isEqualTo("مقدمة");
  }

  @Test
  @Timeout(5)
  void aHundredThousandEqualHeadingsAreNumberedQuickly() {
    SlugSet anchors = new SlugSet();
    String last = "";
    for (int i = 0; i < 100_000; i++) {
      last = anchors.unique("x");
    }
    assertThat(last).isEqualTo("x-100000");
  }

  @Test
  @Timeout(5)
  void aHugeTitleIsSluggedQuickly() {
    assertThat(Slugs.of("- ".repeat(500_000) + "x")).isEqualTo("x");
    assertThat(Slugs.latin("ب".repeat(20_000))).hasSizeLessThanOrEqualTo(60);
  }

  @Test
  void whatIsLeftWithoutAnArticleIsNoDevice() {
    assertThat(Slugs.latin("nul al")).isEqualTo("nul-story");
    assertThat(Slugs.isSlug(Slugs.latin("con al"))).isTrue();
  }
}
