package org.mujaz.read;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class MisnamedTextTest {

  @ParameterizedTest
  @CsvSource({
    "x.en.MD, x.en.md",
    "x.EN.md, x.en.md",
    "x.en.markdown, x.en.md",
    "ar.md.txt, ar.md",
    "eng.md, en.md",
    "Arabic.TXT, ar.txt",
    "العربيّة.text, ar.txt",
    "x-ar.md, x.ar.md",
    "2017.10.18_en.txt, 2017.10.18.en.txt",
    "'ar.md ', ar.md",
    "'ar .md', ar.md",
    "ar.md\u200F, ar.md"
  })
  void theNameThatWasMeantIsSuggested(String name, String meant) {
    assertThat(MisnamedText.is(name)).isTrue();
    assertThat(MisnamedText.meant(name, Optional.empty())).contains(meant);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {"loose.md", "fr.md", "c.markdown", "ar.docx", "en.HTML", "ar.odt", "ar.md"})
  void aNameThatDoesNotTellTheLanguageOrNeedsAnotherFormatHasNoSuggestion(String name) {
    assertThat(MisnamedText.is(name)).isTrue();
    assertThat(MisnamedText.meant(name, Optional.empty())).isEmpty();
  }

  @ParameterizedTest
  @ValueSource(strings = {"md", "story.yml", "a.jpg", "ar.md.bak", "x.psd", "x."})
  void otherFilesAreNoTexts(String name) {
    assertThat(MisnamedText.is(name)).isFalse();
  }

  @Test
  void whatTheNameResemblesIsTheSecondGuess() {
    assertThat(MisnamedText.meant("at.md", Optional.of("ar.md"))).contains("ar.md");
  }
}
