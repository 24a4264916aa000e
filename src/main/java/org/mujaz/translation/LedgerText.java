package org.mujaz.translation;

import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.mujaz.model.Language;
import org.mujaz.model.LeftOut;
import org.mujaz.model.TranslationState;
import org.mujaz.problem.Messages;
import org.mujaz.problem.ReportPhrase;
import org.mujaz.problem.Wording;
import org.mujaz.source.SourcePath;

/** The ledger as lines for a terminal. */
public final class LedgerText {

  private final Ledger ledger;
  private final Map<SourcePath, Difference> differences;
  private final ZoneId zone;
  private final boolean all;
  private final Messages messages;

  /**
   * A printer.
   *
   * @param differences of the stale entries, by the path of the story
   * @param zone in which days are told
   * @param all whether current translations are listed too
   * @param messages the language of the report
   */
  public LedgerText(
      Ledger ledger,
      Map<SourcePath, Difference> differences,
      ZoneId zone,
      boolean all,
      Messages messages) {
    this.ledger = ledger;
    this.differences = Map.copyOf(differences);
    this.zone = zone;
    this.all = all;
    this.messages = messages;
  }

  /** The lines. */
  public List<String> lines() {
    List<String> lines = new ArrayList<>();
    lines.add(messages.line(counts()));
    for (TranslationState state : Ledger.STATES) {
      List<Entry> entries = ledger.in(state);
      if (!entries.isEmpty() && (all || state != TranslationState.CURRENT)) {
        lines.add("");
        lines.add(messages.line(LedgerWords.meaning(state)));
        entries.forEach(entry -> tell(entry, lines));
      }
    }
    return lines;
  }

  private Wording counts() {
    if (ledger.entries().isEmpty()) {
      return ReportPhrase.NO_STORIES;
    }
    List<Wording> counts =
        Ledger.STATES.stream()
            .map(state -> LedgerWords.counted(state, ledger.in(state).size()))
            .toList();
    return ReportPhrase.LEDGER.with(new Wording.Listed(counts));
  }

  private void tell(Entry entry, List<String> lines) {
    lines.add(
        "  "
            + messages.line(
                ReportPhrase.LEDGER_ENTRY.with(Wording.quoted(entry.story()), languages(entry))));
    for (Entry.Version version : entry.versions()) {
      lines.add("    " + messages.line(told(version)));
    }
    if (entry.state() == TranslationState.STALE) {
      Difference difference =
          differences.getOrDefault(
              entry.path(), new Difference(new Difference.Origin.Nothing(), List.of()));
      lines.add("    " + messages.line(origin(difference)));
      lines.addAll(new ChangeText(difference, messages).lines());
    }
  }

  private static Wording languages(Entry entry) {
    Optional<Language> original = entry.original();
    if (original.isEmpty()) {
      return ReportPhrase.ORIGINAL_UNKNOWN;
    }
    Wording from = ReportPhrase.of(original.get());
    Wording to = ReportPhrase.of(original.get().other());
    return entry.state() == TranslationState.MISSING
        ? ReportPhrase.NO_VERSION_IN.with(to)
        : ReportPhrase.TRANSLATED_FROM.with(to, from);
  }

  private static Wording told(Entry.Version version) {
    Wording file = Wording.quoted(version.file().value());
    List<Wording> notes = new ArrayList<>();
    version.changed().ifPresent(day -> notes.add(ReportPhrase.LAST_CHANGED.with(day.toString())));
    version.leftOut().ifPresent(reason -> notes.add(word(reason)));
    return notes.isEmpty() ? file : ReportPhrase.NOTED.with(file, new Wording.Listed(notes));
  }

  private static Wording word(LeftOut.Reason reason) {
    return switch (reason) {
      case DRAFT -> ReportPhrase.IS_DRAFT;
      case SCHEDULED -> ReportPhrase.IS_SCHEDULED;
      case EXPIRED -> ReportPhrase.IS_EXPIRED;
      case WAITS_FOR_TRANSLATION -> ReportPhrase.IS_WAITING;
    };
  }

  private Wording origin(Difference difference) {
    Difference.Origin origin = difference.origin();
    if (origin instanceof Difference.Origin.Commit commit) {
      String day = commit.date().atZone(zone).toLocalDate().toString();
      return ReportPhrase.CHANGED_BY_HISTORY.with(commit.name(), day);
    }
    return origin instanceof Difference.Origin.Hashes
        ? ReportPhrase.CHANGED_BY_HASHES
        : ReportPhrase.CHANGED_UNKNOWN;
  }
}
