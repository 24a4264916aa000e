package org.mujaz.translation;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.mujaz.TestSite;
import org.mujaz.build.TestBuild;
import org.mujaz.build.TestLedger;
import org.mujaz.model.TranslationState;

/** The sample digest shows translations in the states that a newspaper has. */
final class SampleDigestTest {

  @TempDir private Path base;

  @Test
  void oneTranslationIsStaleAndEveryOtherIsRecorded() {
    TestSite site = TestSite.in(base);
    TestBuild.files(Path.of("content"))
        .forEach((name, bytes) -> site.with("content/" + name, bytes));
    TestLedger sample = TestLedger.of(site);
    Ledger ledger = sample.result().ledger();
    assertThat(ids(ledger, TranslationState.STALE)).containsExactly("2026-11-18-date-prices");
    assertThat(ids(ledger, TranslationState.MISSING)).isNotEmpty();
    assertThat(ids(ledger, TranslationState.UNTRACKED))
        .as("record it: mvn mujaz:translations -Dmujaz.current=STORY")
        .isEmpty();
    assertThat(ids(ledger, TranslationState.ORPHANED)).isEmpty();
    assertThat(sample.text()).contains("paragraph 5, in place of 1 paragraph");
  }

  private static List<String> ids(Ledger ledger, TranslationState state) {
    return ledger.in(state).stream().map(Entry::story).toList();
  }
}
