package org.mujaz.read;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.ZoneOffset;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.mujaz.model.Language;
import org.mujaz.model.Revision;
import org.mujaz.model.TranslationOf;
import org.mujaz.source.SourcePath;

/** One line of a file changes, and nothing else. */
final class TranslationLineTest {

  private static final TranslationOf OF =
      new TranslationOf(Language.ARABIC, Revision.of("1a2b3c4d-00112233"));

  private static final String NEW = "ar@1a2b3c4d-00112233";

  private static Optional<String> write(String name, String text) {
    return TranslationLine.write(new SourcePath(name), text, Language.ENGLISH, OF, ZoneOffset.UTC);
  }

  private static Optional<String> markdown(String text) {
    return write("x/en.md", text);
  }

  /** In a text with {@code ⟦old⟧}, only that becomes the new words. */
  private static void assertOnly(String text) {
    String before = text.replace("⟦", "").replace("⟧", "");
    String after = text.replaceAll("⟦[^⟧]*⟧", NEW);
    assertThat(markdown(before)).contains(after);
    assertThat(markdown(before.replace("\n", "\r\n"))).contains(after.replace("\n", "\r\n"));
    assertThat(markdown("\uFEFF" + before)).contains("\uFEFF" + after);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "---\ntranslationOf: ⟦ar⟧\n---\nText.\n",
        "---\ntranslationOf: ⟦ar@ffffffff-0000111122223333⟧\n---\nText.\n",
        "---\ntranslationOf:   ⟦ar@ffffffff⟧   # by Karam\n---\nText.\n",
        "---\ntitle: A\nمترجم عن: ⟦ar⟧\ntags: [a]\n---\nText.\n",
        "---\ntitle: A\nمُترجم عن: ⟦ar⟧\n---\nText.\n",
        "---\ntitle: \"😀 ar\"\ntranslationOf: \"⟦ar@ffffffff⟧\"\n---\nText.\n",
        "---\ntranslationOf: '⟦ar⟧' # ar\ntitle: ar\n---\nText: ar\n",
        "---\ntranslationOf:\n  ⟦ar⟧\ntitle: A\n---\nText.\n",
        "\n\n---  \n# a comment\ntranslationOf: ⟦ar⟧\n---\n\ttranslationOf: ar\n",
        "---\n{title: A, translationOf: ⟦ar⟧, tags: [a]}\n---\nText.\n",
      })
  void theShortFormIsReplaced(String text) {
    assertOnly(text);
  }

  @Test
  void theRevisionOfAGroupIsReplaced() {
    assertThat(
            markdown(
                "---\ntranslationOf:\n  revision: ffffffff-00001111\n  language: ar\n---\nText.\n"))
        .contains(
            "---\ntranslationOf:\n  revision: 1a2b3c4d-00112233\n  language: ar\n---\nText.\n");
    assertThat(markdown("---\nمترجم عن: {اللغة: ar, النسخة: 'ffffffff'}\n---\nText.\n"))
        .contains("---\nمترجم عن: {اللغة: ar, النسخة: '1a2b3c4d-00112233'}\n---\nText.\n");
  }

  @Test
  void aGroupWithoutRevisionIsCompleted() {
    assertThat(markdown("---\ntranslationOf:\n    language: ar # of\ntitle: A\n---\nText.\n"))
        .contains(
            """
            ---
            translationOf:
                language: ar # of
                revision: 1a2b3c4d-00112233
            title: A
            ---
            Text.
            """);
    assertThat(markdown("---\nمترجم عن:\r\n  اللغة: ar\r\n---\r\nText.\r\n"))
        .contains(
            "---\nمترجم عن:\r\n  اللغة: ar\r\n  النسخة: 1a2b3c4d-00112233\r\n---\r\nText.\r\n");
    assertThat(markdown("---\ntranslationOf: { language: ar }\n---\nText.\n"))
        .contains(
            "---\ntranslationOf: { language: ar, revision: 1a2b3c4d-00112233 }\n---\nText.\n");
  }

  @Test
  void aLineIsAddedAtTheEndOfTheFrontMatter() {
    assertThat(markdown("---\ntitle: A\n---\nText.\n"))
        .contains("---\ntitle: A\ntranslationOf: " + NEW + "\n---\nText.\n");
    assertThat(markdown("---\r\nالعنوان: A\r\n---\r\nText.\r\n"))
        .contains("---\r\nالعنوان: A\r\nمترجم عن: " + NEW + "\r\n---\r\nText.\r\n");
    assertThat(markdown("---\n---\nText.")).contains("---\ntranslationOf: " + NEW + "\n---\nText.");
  }

  @Test
  void aFileWithoutFrontMatterGetsOne() {
    assertThat(markdown("# A\n\nText."))
        .contains("---\ntranslationOf: " + NEW + "\n---\n# A\n\nText.");
    assertThat(markdown("\uFEFF# A\r\n\r\nText.\r\n"))
        .contains("\uFEFF---\r\ntranslationOf: " + NEW + "\r\n---\r\n# A\r\n\r\nText.\r\n");
    assertThat(write("x/en.txt", "Oil\rPrices rose.\rSource: Reuters\r"))
        .contains("---\rtranslationOf: " + NEW + "\r---\rOil\rPrices rose.\rSource: Reuters\r");
    assertThat(markdown("***\n\nText.\n"))
        .contains("---\ntranslationOf: " + NEW + "\n---\n***\n\nText.\n");
  }

  @Test
  void aKeyWithoutValueGetsOne() {
    assertThat(markdown("---\ntitle: A\ntranslationOf: ~\n---\nText.\n"))
        .contains("---\ntitle: A\ntranslationOf: " + NEW + "\n---\nText.\n");
    assertThat(markdown("---\ntitle: A\ntranslationOf:\ntags: a\n---\nText.\n"))
        .contains("---\ntitle: A\ntranslationOf: " + NEW + "\ntags: a\n---\nText.\n");
  }

  @Test
  void whatItSaysAlreadyStays() {
    String text = "---\ntranslationOf: " + NEW + "\n---\nText.\n";
    assertThat(markdown(text)).contains(text);
  }

  @Test
  void charactersThatABuildRemovesStayWhereTheyAre() {
    assertThat(markdown("---\ntitle: A\u202E\ntranslationOf: ar\n---\ncafe\u0301 \u001A.\n"))
        .contains("---\ntitle: A\u202E\ntranslationOf: " + NEW + "\n---\ncafe\u0301 \u001A.\n");
  }

  @Test
  void whatCannotBeWrittenInOneLineIsLeftAlone() {
    Stream.of(
            "---\nplace: &x ar\ntranslationOf: *x\n---\nText.\n",
            "---\ntranslationOf: &x ar\nplace: *x\n---\nText.\n",
            "---\ntranslationOf: >-\n  ar\n---\nText.\n",
            "---\ntranslationOf: !!str ar\n---\nText.\n",
            "---\n{title: A}\n---\nText.\n",
            "---\ntranslationOf: [ar]\n---\nText.\n",
            "---\ntranslationOf:\u202E ar\n---\nText.\n",
            "---\ntitle: A\ntranslationOf: ar\n",
            "---\ntitle: [\n---\nText.\n")
        .forEach(text -> assertThat(markdown(text)).as(text).isEmpty());
  }
}
