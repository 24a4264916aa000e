package org.mujaz.build;

import java.util.List;
import java.util.Optional;
import org.mujaz.TestSite;
import org.mujaz.model.Language;
import org.mujaz.problem.Messages;
import org.mujaz.problem.TextReport;
import org.mujaz.translation.LedgerJson;
import org.mujaz.translation.LedgerText;

/** Asks a {@link TestSite} for its ledger of translations as the goal does, at a fixed clock. */
public final class TestLedger {

  private final TranslationsResult result;

  private TestLedger(TranslationsResult result) {
    this.result = result;
  }

  /** Lists. */
  public static TestLedger of(TestSite site) {
    return of(site, List.of(), Optional.empty());
  }

  /** Records that translations are up to date, then lists. */
  public static TestLedger recording(TestSite site, String... stories) {
    return of(site, List.of(stories), Optional.empty());
  }

  /** Records, told which language the originals are in. */
  public static TestLedger of(TestSite site, List<String> current, Optional<Language> from) {
    BuildRequest request =
        new BuildRequest(
            site.base(),
            site.path("content"),
            site.path("themes"),
            site.path("site"),
            site.path("target/mujaz"),
            TestBuild.CLOCK,
            false,
            2);
    return new TestLedger(new TranslationsRun(request).run(new TranslationsRequest(current, from)));
  }

  /** What the goal works with. */
  public TranslationsResult result() {
    return result;
  }

  /** The problems as a terminal shows them. */
  public List<String> problems() {
    return new TextReport(Messages.english(), result.sources()).lines(result.problems());
  }

  /** Why nothing was recorded. */
  public List<String> refusals() {
    return result.recorded().refusals().stream().map(Messages.english()::words).toList();
  }

  /** The table as a terminal shows it. */
  public String text() {
    return text(false, Language.ENGLISH);
  }

  /** The table in full, or in another language. */
  public String text(boolean all, Language language) {
    LedgerText text =
        new LedgerText(
            result.ledger(), result.differences(), result.zone(), all, Messages.in(language));
    return String.join("\n", text.lines()) + "\n";
  }

  /** The ledger as JSON. */
  public String json() {
    return new LedgerJson(result.ledger(), result.differences()).toString();
  }
}
