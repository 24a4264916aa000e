package org.mujaz.translation;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.mujaz.TestSite;
import org.mujaz.build.TestLedger;
import org.mujaz.history.TestRepository;
import org.mujaz.model.Language;

/** The earlier text of an original, found in the project's history whatever became of its files. */
final class TraceTest {

  private static final String FOLDER = "content/stories/2017-10-18-raqqa/";
  private static final String BEFORE = "# المدينة\n\nكان النص قديمًا.\n";
  private static final String NOW = "# المدينة\n\nصار النص جديدًا.\n";

  @TempDir private Path base;
  private TestSite site = TestSite.in(Path.of(""));
  private Optional<TestRepository> repository = Optional.empty();

  @BeforeEach
  void aRecordedTranslation() {
    site =
        TestSite.in(base)
            .with(TestSite.SITE_YAML)
            .with(FOLDER + "ar.md", BEFORE)
            .with(FOLDER + "en.md", "---\ntitle: The city\ntranslationOf: ar\n---\nText.\n");
    repository = Optional.of(TestRepository.in(base));
    assertThat(TestLedger.recording(site, "2017-10-18-raqqa").refusals()).isEmpty();
    commit();
  }

  @AfterEach
  void closeTheRepository() {
    repository.ifPresent(TestRepository::close);
  }

  private void commit() {
    repository.orElseThrow().commit("a change");
  }

  private void move(String from, String to) throws IOException {
    Path target = site.path(to);
    Files.createDirectories(target.getParent());
    Files.move(site.path(from), target);
  }

  /** The one stale translation. */
  private Difference difference() {
    return TestLedger.of(site).result().differences().values().iterator().next();
  }

  private void assertFound() {
    Difference difference = difference();
    assertThat(difference.commit()).isPresent();
    assertThat(difference.changes()).hasSize(1);
    assertThat(difference.changes().get(0).before()).containsExactly("كان النص قديمًا.");
  }

  @Test
  void theNewestCommitWithTheRevisionIsTaken() {
    site.with(FOLDER + "ar.md", NOW);
    commit();
    site.with(FOLDER + "ar.md", "---\nsection: politics\n---\n" + BEFORE);
    commit();
    site.with(FOLDER + "ar.md", NOW);
    commit();
    assertFound();
    assertThat(difference().commit().orElseThrow().date()).hasToString("2026-11-01T11:00:00Z");
  }

  @Test
  void whatIsNotCommittedYetIsComparedToo() {
    site.with(FOLDER + "ar.md", NOW);
    assertFound();
  }

  @Test
  void aStoryThatWasMovedIsFollowed() throws IOException {
    move("content/stories/2017-10-18-raqqa", "content/stories/syria/2017/2017-10-18-raqqa");
    commit();
    site.with("content/stories/syria/2017/2017-10-18-raqqa/ar.md", NOW);
    commit();
    assertFound();
  }

  @Test
  void aFolderThatBecameFlatIsTheSameStory() throws IOException {
    move(FOLDER + "ar.md", "content/stories/2017-10-18-raqqa.ar.md");
    move(FOLDER + "en.md", "content/stories/2017-10-18-raqqa.en.md");
    commit();
    site.with("content/stories/2017-10-18-raqqa.ar.md", NOW);
    commit();
    assertFound();
  }

  @Test
  void wireTextThatBecameMarkdownIsTheSameStory() throws IOException {
    Files.delete(site.path(FOLDER + "ar.md"));
    site.with(FOLDER + "ar.txt", "المدينة\nكان النص قديمًا.\nالمصدر: الخليج\n");
    commit();
    Files.delete(site.path(FOLDER + "ar.txt"));
    site.with(FOLDER + "ar.md", NOW);
    commit();
    assertFound();
  }

  @Test
  void sharedFactsOfThatTimeCount() {
    site.with(FOLDER + "story.yaml", "summary: {ar: خلاصة قديمة, en: Old}\n");
    TestLedger.recording(site, "2017-10-18-raqqa");
    commit();
    site.with(FOLDER + "story.yaml", "summary: {ar: خلاصة جديدة, en: New}\n");
    commit();
    assertThat(difference().commit()).isPresent();
    Change change = difference().changes().get(0);
    assertThat(change.part()).isEqualTo(Change.Part.SUMMARY);
    assertThat(change.before()).containsExactly("خلاصة قديمة");
  }

  @Test
  void withoutTheTextTheHashesTell() {
    site.with(FOLDER + "ar.md", "# المدينة\n\nلم يودع هذا النص قط.\n");
    TestLedger.recording(site, "2017-10-18-raqqa");
    site.with(FOLDER + "ar.md", NOW);
    commit();
    Difference difference = difference();
    assertThat(difference.origin()).isEqualTo(new Difference.Origin.Hashes());
    assertThat(difference.changes().get(0).before()).isEmpty();
    assertThat(difference.changes().get(0).after()).containsExactly("صار النص جديدًا.");
  }

  @Test
  void withoutEitherItIsSaid() throws IOException {
    site.with(FOLDER + "ar.md", NOW);
    String translation = Files.readString(site.path(FOLDER + "en.md"));
    site.with(FOLDER + "en.md", translation.replaceFirst("ar@\\S+", "ar@12345678"));
    assertThat(difference().origin()).isEqualTo(new Difference.Origin.Nothing());
    assertThat(TestLedger.of(site).text())
        .contains("neither the project’s history nor the recorded revision tells what changed");
    site.with(FOLDER + "en.md", translation.replaceFirst("(ar@.{8})\\S+", "$1"));
    assertFound();
  }

  @Test
  void aDamagedRepositoryIsNoMoreThanNone() throws IOException {
    site.with(FOLDER + "ar.md", NOW);
    Path objects = repository.orElseThrow().folder().resolve("objects");
    Files.move(objects, objects.resolveSibling("lost"));
    assertThat(difference().origin()).isEqualTo(new Difference.Origin.Hashes());
  }

  @Test
  void theListIsInTheLanguageOfTheReport() {
    site.with(FOLDER + "ar.md", NOW);
    assertThat(TestLedger.of(site).text(true, Language.ARABIC))
        .contains("متقادمة: تغيّر الأصل بعد الترجمة", "الإنجليزية عن العربية", "الفقرة 1")
        .doesNotContain("paragraph", "stale");
  }
}
