package org.mujaz.translation;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.DisabledOnOs;
import org.junit.jupiter.api.condition.OS;
import org.junit.jupiter.api.io.TempDir;
import org.mujaz.TestSite;
import org.mujaz.build.TestBuild;
import org.mujaz.build.TestLedger;
import org.mujaz.model.Language;
import org.mujaz.model.TranslationState;

/** Recording that a translation is up to date. */
final class RecorderTest {

  private static final String FOLDER = "content/stories/2017-10-18-raqqa/";
  private static final String ARABIC = "# المدينة\n\nنص.\n";

  @TempDir private Path root;
  private TestSite site = TestSite.in(Path.of(""));

  @BeforeEach
  void aSite() {
    site =
        TestSite.in(root.resolve("project"))
            .with(TestSite.SITE_YAML)
            .with(FOLDER + "ar.md", ARABIC)
            .with(FOLDER + "en.md", "---\ntitle: The city\ntranslationOf: ar\n---\nText.\n")
            .with("content/stories/2017-10-19-oil.en.txt", "Oil\nPrices rose.\n");
  }

  private String file(String name) throws IOException {
    return Files.readString(site.path(FOLDER + name), StandardCharsets.UTF_8);
  }

  private TranslationState state(TestLedger ledger) {
    return ledger.result().ledger().entries().stream()
        .filter(entry -> entry.story().equals("2017-10-18-raqqa"))
        .map(Entry::state)
        .findFirst()
        .orElseThrow();
  }

  @Test
  void theLedgerThatFollowsKnowsIt() throws IOException {
    TestLedger ledger = TestLedger.recording(site, "2017-10-18-raqqa");
    assertThat(ledger.refusals()).isEmpty();
    assertThat(ledger.result().recorded().files()).hasToString("[" + FOLDER + "en.md]");
    assertThat(state(ledger)).isEqualTo(TranslationState.CURRENT);
    assertThat(file("en.md"))
        .matches(
            "---\ntitle: The city\ntranslationOf: ar@[0-9a-f]{8}-[0-9a-f]{12}\n---\nText\\.\n");
    assertThat(file("ar.md")).isEqualTo(ARABIC);
  }

  @Test
  void recordingTwiceChangesNothing() throws IOException {
    TestLedger.recording(site, "2017-10-18-raqqa");
    String recorded = file("en.md");
    TestLedger again = TestLedger.recording(site, "2017-10-18-raqqa");
    assertThat(again.refusals()).isEmpty();
    assertThat(again.result().recorded().files()).isEmpty();
    assertThat(file("en.md")).isEqualTo(recorded);
  }

  @Test
  void whereNoVersionNamesTheOriginalItMustBeSaid() throws IOException {
    site.with(FOLDER + "en.md", "# The city\n\nText.\n");
    assertThat(TestLedger.recording(site, "2017-10-18-raqqa").refusals())
        .containsExactly(
            "neither version of «2017-10-18-raqqa» says which is the original; say it with"
                + " -Dmujaz.from=ar or -Dmujaz.from=en");
    TestLedger ledger =
        TestLedger.of(site, List.of("2017-10-18-raqqa"), Optional.of(Language.ENGLISH));
    assertThat(ledger.refusals()).isEmpty();
    assertThat(state(ledger)).isEqualTo(TranslationState.CURRENT);
    assertThat(file("ar.md")).startsWith("---\ntranslationOf: en@").endsWith("\n---\n" + ARABIC);
  }

  @Test
  void whatTheFilesSayCannotBeOverruled() {
    assertThat(
            TestLedger.of(site, List.of("2017-10-18-raqqa"), Optional.of(Language.ENGLISH))
                .refusals())
        .containsExactly(
            "«2017-10-18-raqqa» says that its original is in Arabic; leave mujaz.from out, or"
                + " change translationOf: (مترجم عن:)");
  }

  @Test
  void whereEachVersionNamesTheOtherNoneIsTakenForTheOriginal() throws IOException {
    String arabic = "---\ntranslationOf: en\n---\n" + ARABIC;
    site.with(FOLDER + "ar.md", arabic);
    for (Optional<Language> from :
        List.of(Optional.<Language>empty(), Optional.of(Language.ARABIC))) {
      assertThat(TestLedger.of(site, List.of("2017-10-18-raqqa"), from).refusals())
          .containsExactly(
              "«2017-10-18-raqqa» has errors, the first at "
                  + FOLDER
                  + "ar.md:2:16; mend them first");
    }
    assertThat(file("ar.md")).isEqualTo(arabic);
  }

  @Test
  void whatCannotBeRecordedIsToldAndNothingIsRecorded() throws IOException {
    Map<String, byte[]> before = TestBuild.files(site.path("content"));
    TestLedger ledger =
        TestLedger.recording(
            site, "2017-10-18-raqqa", "2017-10-18-raqa", "nothing", "2017-10-19-oil");
    assertThat(ledger.refusals())
        .containsExactly(
            "there is no story «2017-10-18-raqa»; did you mean «2017-10-18-raqqa»?",
            "there is no story «nothing»",
            "«2017-10-19-oil» has no version in Arabic, so there is no translation to record");
    assertThat(TestBuild.files(site.path("content"))).containsExactlyEntriesOf(before);
  }

  @Test
  void aStoryWithErrorsIsRefusedAndTheOthersAreListed() throws IOException {
    site.with(FOLDER + "ar.md", "---\nsection: nowhere\ndat: 2017\n---\n" + ARABIC);
    TestLedger ledger = TestLedger.recording(site, "2017-10-18-raqqa");
    assertThat(ledger.refusals())
        .containsExactly(
            "«2017-10-18-raqqa» has errors, the first at " + FOLDER + "ar.md:3:1; mend them first");
    assertThat(ledger.problems()).isNotEmpty();
    assertThat(ledger.text()).contains("1 missing", "1 untracked");
    assertThat(file("en.md")).contains("translationOf: ar\n");
  }

  @Test
  void aFileThatCannotBeChangedInOneLineIsLeftToPeople() {
    site.with(FOLDER + "en.md", "---\ntranslationOf: >-\n  ar\n---\n# A\n\nText.\n");
    assertThat(TestLedger.recording(site, "2017-10-18-raqqa").refusals().get(0))
        .startsWith(FOLDER + "en.md cannot be changed without touching more than this one line")
        .contains("«translationOf: ar@");
  }

  @Test
  void bytesAreWhatTheyWere() throws IOException {
    byte[] text =
        "\uFEFFThe city\r\n\r\nText\u00A0\u001A.\r\nSource: Reuters"
            .getBytes(StandardCharsets.UTF_8);
    Files.delete(site.path(FOLDER + "en.md"));
    site.with(FOLDER + "en.txt", text);
    TestLedger.of(site, List.of("2017-10-18-raqqa"), Optional.of(Language.ARABIC));
    assertThat(file("en.txt"))
        .startsWith("\uFEFF---\r\ntranslationOf: ar@")
        .endsWith("\r\n---\r\nThe city\r\n\r\nText\u00A0\u001A.\r\nSource: Reuters");
  }

  @Test
  @DisabledOnOs(OS.WINDOWS)
  void permissionsStayAndNothingIsLeftBehind() throws IOException {
    Path file = site.path(FOLDER + "en.md");
    Files.setPosixFilePermissions(file, PosixFilePermissions.fromString("rw-rw-r--"));
    TestLedger.recording(site, "2017-10-18-raqqa");
    assertThat(PosixFilePermissions.toString(Files.getPosixFilePermissions(file)))
        .isEqualTo("rw-rw-r--");
    try (Stream<Path> files = Files.list(site.path(FOLDER))) {
      assertThat(files.map(f -> f.getFileName().toString()))
          .containsExactlyInAnyOrder("ar.md", "en.md");
    }
  }

  @Test
  @DisabledOnOs(OS.WINDOWS)
  void aLinkInsideTheContentStaysALink() throws IOException {
    Path file = site.path(FOLDER + "en.md");
    Path kept = site.path("content/stories/.kept.md");
    Files.move(file, kept);
    Files.createSymbolicLink(file, Path.of("../.kept.md"));
    TestLedger ledger = TestLedger.recording(site, "2017-10-18-raqqa");
    assertThat(state(ledger)).isEqualTo(TranslationState.CURRENT);
    assertThat(file).isSymbolicLink();
    assertThat(Files.readString(kept)).contains("translationOf: ar@");
  }

  @Test
  @DisabledOnOs(OS.WINDOWS)
  void aLinkOutOfTheContentIsNotFollowed() throws IOException {
    Path file = site.path(FOLDER + "en.md");
    Path outside = root.resolve("outside.md");
    Files.move(file, outside);
    Files.createSymbolicLink(file, outside);
    String before = Files.readString(outside);
    TestLedger ledger = TestLedger.recording(site, "2017-10-18-raqqa");
    assertThat(ledger.refusals()).hasSize(1);
    assertThat(Files.readString(outside)).isEqualTo(before);
  }
}
