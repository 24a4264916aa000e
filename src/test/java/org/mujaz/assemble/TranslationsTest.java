package org.mujaz.assemble;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.mujaz.TestSite;
import org.mujaz.model.Article;
import org.mujaz.model.Language;
import org.mujaz.model.Story;
import org.mujaz.model.TranslationOf;
import org.mujaz.model.TranslationState;
import org.mujaz.read.ArticleFile;
import org.mujaz.read.StoryFiles;

/** How the versions of a story stand to each other. */
final class TranslationsTest {

  private static final Instant NOW = Instant.parse("2026-11-22T06:00:00Z");
  private static final String FOLDER = "content/stories/2017-10-18-raqqa/";

  @TempDir private Path root;
  private int sites;

  private Assembled assemble(String arabic, String english) {
    Path base = root.resolve("site" + sites++);
    List<String> files = new ArrayList<>();
    if (!arabic.isEmpty()) {
      files.add("-- %sar.md --\n%s\n".formatted(FOLDER, arabic));
    }
    if (!english.isEmpty()) {
      files.add("-- %sen.md --\n%s\n".formatted(FOLDER, english));
    }
    return Assembled.of(base, NOW, String.join("", files));
  }

  private static List<TranslationState> states(Assembled assembled) {
    StoryFiles story = assembled.content().stories().get(0);
    return List.of(
        Translations.state(story, Language.ARABIC), Translations.state(story, Language.ENGLISH));
  }

  private List<TranslationState> states(String arabic, String english) {
    Assembled assembled = assemble(arabic, english);
    assertThat(assembled.found()).isEmpty();
    List<TranslationState> states = states(assembled);
    Story story = assembled.site().stories().get(0);
    story.arabic().ifPresent(article -> assertThat(article.translation()).isEqualTo(states.get(0)));
    story
        .english()
        .ifPresent(article -> assertThat(article.translation()).isEqualTo(states.get(1)));
    return states;
  }

  private String revisionOf(String arabic) {
    String stale = english("ar@00000000");
    StoryFiles story = assemble(arabic, stale).content().stories().get(0);
    return story.in(Language.ARABIC).flatMap(ArticleFile::revision).orElseThrow().toString();
  }

  private static String english(String translationOf) {
    return "---\ntitle: A\ntranslationOf: %s\n---\nText.".formatted(translationOf);
  }

  private static final String ARABIC = "# أ\n\nنص.";

  @Test
  void aVersionAloneIsTheOriginalAndTheOtherIsMissing() {
    assertThat(states(ARABIC, ""))
        .containsExactly(TranslationState.ORIGINAL, TranslationState.MISSING);
  }

  @Test
  void aTranslationOfTheRevisionThatIsThereIsCurrent() {
    assertThat(states(ARABIC, english("ar@" + revisionOf(ARABIC))))
        .containsExactly(TranslationState.ORIGINAL, TranslationState.CURRENT);
  }

  @Test
  void onlyTheFirstHalfOfTheRevisionCounts() {
    String whole = revisionOf(ARABIC).substring(0, 8);
    assertThat(states(ARABIC, english("ar@" + whole)))
        .containsExactly(TranslationState.ORIGINAL, TranslationState.CURRENT);
    assertThat(states(ARABIC, english("ar@" + whole + "-00000000")))
        .containsExactly(TranslationState.ORIGINAL, TranslationState.CURRENT);
  }

  @Test
  void aTranslationOfAnotherRevisionIsStale() {
    String before = revisionOf("# أ\n\nنص قديم.");
    assertThat(states(ARABIC, english("ar@" + before)))
        .containsExactly(TranslationState.ORIGINAL, TranslationState.STALE);
  }

  @Test
  void aTranslationWithoutRevisionIsUntracked() {
    assertThat(states(ARABIC, english("ar")))
        .containsExactly(TranslationState.ORIGINAL, TranslationState.UNTRACKED);
  }

  @Test
  void twoVersionsOfWhichNeitherIsATranslationAreUntracked() {
    assertThat(states(ARABIC, "# A\n\nText."))
        .containsExactly(TranslationState.UNTRACKED, TranslationState.UNTRACKED);
  }

  @Test
  void aTranslationOfNothingIsOrphaned() {
    assertThat(states("", english("ar@12345678")))
        .containsExactly(TranslationState.MISSING, TranslationState.ORPHANED);
  }

  @Test
  void theOriginalMayBeADraft() {
    String draft = "---\ndraft: true\n---\n" + ARABIC;
    String english = english("ar@" + revisionOf(draft));
    assertThat(states(draft, english))
        .containsExactly(TranslationState.ORIGINAL, TranslationState.CURRENT);
    assertThat(states(draft.replace("نص", "نص آخر"), english))
        .containsExactly(TranslationState.ORIGINAL, TranslationState.STALE);
  }

  @Test
  void anOriginalThatCannotBeReadIsNotMissing() {
    Path base = root.resolve("unreadable");
    TestSite.in(base).with(FOLDER + "ar.md", "\u00ff".getBytes(StandardCharsets.ISO_8859_1));
    Assembled assembled =
        Assembled.of(base, NOW, "-- %sen.md --\n%s\n".formatted(FOLDER, english("ar@12345678")));
    assertThat(assembled.found()).allMatch(line -> line.contains("invalid-utf8")).hasSize(1);
    assertThat(states(assembled))
        .containsExactly(TranslationState.UNTRACKED, TranslationState.UNTRACKED);
  }

  @Test
  void anArticleTellsWhatItWasMadeFrom() {
    Story story = assemble(ARABIC, english("ar")).site().stories().get(0);
    assertThat(story.english().flatMap(Article::translationOf))
        .contains(new TranslationOf(Language.ARABIC, Optional.empty()));
  }

  @Test
  void contradictionsAreProblemsAndLeaveTheStateOpen() {
    Assembled itself = assemble(ARABIC, english("en"));
    assertThat(itself.found())
        .containsExactly(FOLDER + "en.md:3:16 translation-of-itself [english, ar]");
    assertThat(states(itself))
        .containsExactly(TranslationState.UNTRACKED, TranslationState.UNTRACKED);
    Assembled mutual = assemble("---\nمترجم عن: en\n---\n" + ARABIC, english("ar"));
    assertThat(mutual.found()).containsExactly(FOLDER + "ar.md:2:11 mutual-translations []");
    assertThat(states(mutual))
        .containsExactly(TranslationState.UNTRACKED, TranslationState.UNTRACKED);
  }

  @Test
  void theSharedFactsCannotSayIt() {
    Assembled assembled =
        assemble(ARABIC, "# A\n\nText.\n-- %sstory.yaml --\nمترجم عن: ar".formatted(FOLDER));
    assertThat(assembled.found()).containsExactly(FOLDER + "story.yaml:1:11 shared-translation []");
    assertThat(states(assembled))
        .containsExactly(TranslationState.UNTRACKED, TranslationState.UNTRACKED);
  }
}
