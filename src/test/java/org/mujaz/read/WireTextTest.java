package org.mujaz.read;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.mujaz.source.SourceFile;
import org.mujaz.source.SourcePath;

class WireTextTest {

  private static final String STORY =
      "افتتاح مكتبة الميناء\nفتحت المكتبة أبوابها أمس.\nوقال المدير: «الدخول مجاني».\nالمصدر: الخليج";

  private static WireText read(String text) {
    return WireText.of(SourceFile.of(new SourcePath("ar.txt"), text), 0);
  }

  private static List<String> sources(String text) {
    return read(text).sources().stream().map(Located::value).toList();
  }

  @Test
  void theFirstLineIsTheHeadlineTheLastTheSourceAndEveryOtherAParagraph() {
    WireText wire = read(STORY);

    assertThat(wire.headline())
        .contains(
            new Located<>(
                "افتتاح مكتبة الميناء",
                new org.mujaz.source.Location(new SourcePath("ar.txt"), 1, 1)));
    assertThat(wire.paragraphs())
        .containsExactly("فتحت المكتبة أبوابها أمس.", "وقال المدير: «الدخول مجاني».");
    assertThat(sources(STORY)).containsExactly("الخليج");
    assertThat(wire.sources().get(0).location()).hasToString("ar.txt:4:9");
  }

  @Test
  void lineEndsAndBlanksDoNotMatter() {
    WireText wire = read(STORY);

    for (String variant :
        List.of(
            STORY + "\n",
            STORY + "  \n\n \n",
            STORY.replace("\n", "\r\n") + "\r\n",
            STORY.replace("\n", "  \n"),
            STORY.replace("\n", "\n\n"))) {
      assertThat(read(variant).paragraphs()).isEqualTo(wire.paragraphs());
      assertThat(read(variant).headline().orElseThrow()).isEqualTo(wire.headline().orElseThrow());
      assertThat(sources(variant)).containsExactly("الخليج");
    }
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "Source: Reuters",
        "source : Reuters",
        "SOURCE:Reuters  ",
        "  Source： Reuters",
        "المصدر: Reuters",
        "المصدر : Reuters",
        "المصدر﹕Reuters"
      })
  void theSourceLineIsKnownByItsLabelInBothLanguages(String line) {
    assertThat(sources("Head\nText\n" + line)).containsExactly("Reuters");
  }

  @ParameterizedTest
  @ValueSource(strings = {"Source:", "Source Reuters", "Resource: x", "مصدر مسؤول: لا تعليق"})
  void otherLastLinesAreParagraphs(String line) {
    assertThat(sources("Head\nText\n" + line)).isEmpty();
    assertThat(read("Head\nText\n" + line).paragraphs()).containsExactly("Text", line);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "\u200Fالمصدر: الخليج\u200F",
        "\u200Eالمصدر\u200F:\u200F الخليج\u200E",
        "المصــدر: الخليج",
        "المَصْدَرُ: الخليج",
        "(المصدر: الخليج)",
        "( المصدر: الخليج ).",
        "المصدر - الخليج",
        "المصدر – الخليج.",
        "المصدر: الخليج.",
        "المصدر: «الخليج».",
        "المصدر: «الخليج.»",
        "المصدر: \"الخليج\"",
        "المصادر: «الخليج»."
      })
  void theSourceLineIsKnownAsEditorsTypeIt(String line) {
    assertThat(sources("Head\nText\n" + line)).containsExactly("الخليج");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "المصدر:",
        "المصدر: .",
        "(المصدر: )",
        "المصدر – وهو ضابط – قال ذلك",
        "Source-based reporting is hard."
      })
  void withoutANameTheLastLineIsText(String line) {
    assertThat(sources("Head\nText\n" + line)).isEmpty();
    assertThat(read("Head\nText\n" + line).paragraphs()).containsExactly("Text", line);
  }

  @Test
  void namesKeepWhatBelongsToThem() {
    assertThat(sources("H\nT\nالمصدر: أ.ف.ب.")).containsExactly("أ.ف.ب.");
    assertThat(sources("H\nT\nالمصدر: «الخليج» و«الشرق»")).containsExactly("«الخليج» و«الشرق»");
    assertThat(sources("H\nT\nالمصادر: وفا وأ ف ب، واس")).containsExactly("وفا وأ ف ب", "واس");
    assertThat(sources("H\nT\nSource: Agency (Dubai)")).containsExactly("Agency (Dubai)");
  }

  @Test
  void onlyTheLastLineNamesTheSource() {
    WireText wire = read("Head\nSource: him\nText");

    assertThat(wire.sources()).isEmpty();
    assertThat(wire.paragraphs()).containsExactly("Source: him", "Text");
  }

  @Test
  void severalSourcesNeedTheLabelOfSeveral() {
    assertThat(sources("Head\nText\nالمصادر: الخليج، رويترز")).containsExactly("الخليج", "رويترز");
    assertThat(sources("Head\nText\nSources: Reuters, AP")).containsExactly("Reuters", "AP");
    assertThat(sources("Head\nText\nSource: Gulf News, Dubai")).containsExactly("Gulf News, Dubai");
  }

  @Test
  void aBlockOfShortLinesAmongBlankLinesIsOneParagraph() {
    WireText wire =
        read("Head\n\nThe library opened\non Monday.\n\nEntry is free,\nthe director said.\n");

    assertThat(wire.paragraphs())
        .containsExactly("The library opened on Monday.", "Entry is free, the director said.");
  }

  @Test
  void linesTooLongToHaveBeenWrappedAreParagraphsAlsoAmongBlankLines() {
    String a = "The library opened on Monday. ".repeat(5).strip();
    String b = "Entry is free. ".repeat(10).strip();

    assertThat(read("Head\n" + a + "\n" + b + "\n\n" + a + "\n").paragraphs())
        .containsExactly(a, b, a);
  }

  @Test
  void markupIsText() {
    assertThat(read("# Head\n* one\n<b>two</b>\n").paragraphs())
        .containsExactly("* one", "<b>two</b>");
    assertThat(read("# Head\nx").headline().orElseThrow().value()).isEqualTo("# Head");
  }

  @Test
  void aTextMayBeEmptyOrAHeadlineAlone() {
    assertThat(read(" \n\n").headline()).isEmpty();
    assertThat(read("المصدر: الخليج").headline()).isPresent();
    assertThat(sources("المصدر: الخليج")).isEmpty();
    assertThat(read("Head").paragraphs()).isEmpty();
  }

  @Test
  void withATitleFromElsewhereTheFirstLineIsAParagraph() {
    assertThat(read(STORY).withoutHeadline().paragraphs()).hasSize(3);
  }
}
