package org.mujaz.translation;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.mujaz.TestSite;
import org.mujaz.build.TestLedger;
import org.mujaz.model.Language;
import org.mujaz.model.TranslationState;

/** What the ledger says of stories in every state, without a history. */
final class LedgerTest {

  private static final String STALE = "content/stories/2026-11-06-stale/";

  /** One story in each state, and some that are not published now. */
  private static final String STORIES =
      TestSite.SITE_YAML
          + """
          -- content/stories/2026-11-05-current/ar.md --
          # أ

          نص.
          -- content/stories/2026-11-05-current/en.txt --
          A
          Text.
          -- content/stories/2026-11-06-stale/ar.md --
          ---
          title: المدينة
          summary: خلاصة.
          updated: 2026-11-07
          ---
          الأولى.

          الثانية.

          الثالثة.
          -- content/stories/2026-11-06-stale/en.md --
          ---
          title: The city
          translationOf: ar
          ---
          First.
          -- content/stories/2026-11-08-missing.ar.md --
          # أ

          نص.
          -- content/stories/2026-11-09-orphaned/en.md --
          ---
          title: A
          translationOf: ar@12345678
          ---
          Text.
          -- content/stories/2026-11-10-untracked/ar.md --
          ---
          title: أ
          مترجم عن: en
          ---
          نص.
          -- content/stories/2026-11-10-untracked/en.md --
          # A

          Text.
          -- content/stories/2026-11-11-undecided/ar.md --
          # أ

          نص.
          -- content/stories/2026-11-11-undecided/en.md --
          # A

          Text.
          -- content/stories/2026-11-12-draft/en.md --
          ---
          title: A
          draft: true
          ---
          -- content/stories/2027-01-01-scheduled/ar.md --
          # أ

          نص.
          """;

  @TempDir private Path base;
  private TestSite site = TestSite.in(Path.of(""));

  @BeforeEach
  void aSite() {
    site = TestSite.in(base).with(STORIES);
    TestLedger recorded =
        TestLedger.of(
            site, List.of("2026-11-05-current", "2026-11-06-stale"), Optional.of(Language.ARABIC));
    assertThat(recorded.refusals()).isEmpty();
    site.with(
        STALE + "ar.md",
        """
        ---
        title: المدينة تستيقظ
        summary: خلاصة.
        updated: 2026-11-07
        ---
        الأولى.

        الثالثة كما لم تكن.

        الرابعة.
        """);
  }

  @Test
  void thePairOfEachStoryIsInOneState() {
    Ledger ledger = TestLedger.of(site).result().ledger();
    assertThat(ledger.entries())
        .extracting(entry -> entry.state() + " " + entry.story())
        .containsExactly(
            "STALE 2026-11-06-stale",
            "MISSING 2027-01-01-scheduled",
            "MISSING 2026-11-12-draft",
            "MISSING 2026-11-08-missing",
            "ORPHANED 2026-11-09-orphaned",
            "UNTRACKED 2026-11-11-undecided",
            "UNTRACKED 2026-11-10-untracked",
            "CURRENT 2026-11-05-current");
    assertThat(ledger.in(TranslationState.UNTRACKED))
        .extracting(Entry::original)
        .containsExactly(Optional.empty(), Optional.of(Language.ENGLISH));
  }

  @Test
  void theTableTellsWhatToDoFirst() {
    assertThat(TestLedger.of(site).text())
        .isEqualTo(
            """
            translations: 1 stale, 3 missing, 1 orphaned, 2 untracked, 1 current

            stale: the original was changed since
              2026-11-06-stale: English, from Arabic
                content/stories/2026-11-06-stale/ar.md (last changed 2026-11-07)
                content/stories/2026-11-06-stale/en.md (last changed 2026-11-06)
                changed since, by the hashes of the paragraphs (the project’s history does not tell):
                  title
                  + المدينة تستيقظ
                  paragraphs 2 to 3, in place of 2 paragraphs
                  + الثالثة كما لم تكن.
                  + الرابعة.

            missing: there is only the original
              2027-01-01-scheduled: no English
                content/stories/2027-01-01-scheduled/ar.md (scheduled)
              2026-11-12-draft: no Arabic
                content/stories/2026-11-12-draft/en.md (draft)
              2026-11-08-missing: no English
                content/stories/2026-11-08-missing.ar.md (last changed 2026-11-08)

            orphaned: the original is gone
              2026-11-09-orphaned: English, from Arabic
                content/stories/2026-11-09-orphaned/en.md (last changed 2026-11-09)

            untracked: nobody recorded what was translated
              2026-11-11-undecided: Arabic and English, neither said to be the original
                content/stories/2026-11-11-undecided/ar.md (last changed 2026-11-11)
                content/stories/2026-11-11-undecided/en.md (last changed 2026-11-11)
              2026-11-10-untracked: Arabic, from English
                content/stories/2026-11-10-untracked/ar.md (last changed 2026-11-10)
                content/stories/2026-11-10-untracked/en.md (last changed 2026-11-10)
            """);
  }
}
