package org.mujaz.translation;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.temporal.ChronoUnit;
import java.util.Locale;
import java.util.Map;
import org.mujaz.model.Language;
import org.mujaz.model.LeftOut;
import org.mujaz.model.TranslationState;
import org.mujaz.source.SourcePath;
import org.mujaz.text.Json;

/**
 * The ledger as JSON, for other programs; its fields are described in translations.md.
 *
 * <p>The same ledger gives the same bytes: members and entries have an order, and nothing tells
 * when it was written.
 */
public final class LedgerJson {

  private final Ledger ledger;
  private final Map<SourcePath, Difference> differences;

  /**
   * A writer.
   *
   * @param differences of the stale entries, by the path of the story
   */
  public LedgerJson(Ledger ledger, Map<SourcePath, Difference> differences) {
    this.ledger = ledger;
    this.differences = Map.copyOf(differences);
  }

  /** Writes it into {@code file}, whose folder is made if need be. */
  public void write(Path file) {
    try {
      Path folder = file.toAbsolutePath().getParent();
      if (folder != null) {
        Files.createDirectories(folder);
      }
      Files.writeString(file, toString());
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** The text of the file. */
  @Override
  public String toString() {
    Json.Members counts = new Json.Members();
    for (TranslationState state : Ledger.STATES) {
      counts.with(word(state), Integer.toString(ledger.in(state).size()));
    }
    return new Json.Members()
            .with("counts", counts.toString())
            .with("stories", Json.list(ledger.entries().stream().map(this::entry).toList()))
        + "\n";
  }

  private String entry(Entry entry) {
    Json.Members members =
        new Json.Members()
            .with("story", Json.text(entry.story()))
            .with("state", Json.text(word(entry.state())))
            .with("original", entry.original().map(Language::code))
            .with("recorded", entry.recorded());
    Json.Members versions = new Json.Members();
    for (Entry.Version version : entry.versions()) {
      versions.with(version.language().code(), version(version));
    }
    members.with("versions", versions.toString());
    Difference difference = differences.get(entry.path());
    if (difference != null) {
      members.with("changes", changes(difference));
    }
    return members.toString();
  }

  private static String version(Entry.Version version) {
    return new Json.Members()
        .with("file", Json.text(version.file().value()))
        .with("revision", version.revision())
        .with("changed", version.changed())
        .with("leftOut", version.leftOut().map(LedgerJson::word))
        .toString();
  }

  private static String changes(Difference difference) {
    return new Json.Members()
        .with("from", Json.text(origin(difference)))
        .with("commit", difference.commit().map(Difference.Origin.Commit::name))
        .with(
            "date",
            difference.commit().map(commit -> commit.date().truncatedTo(ChronoUnit.SECONDS)))
        .with(
            "paragraphs", Json.list(difference.changes().stream().map(LedgerJson::change).toList()))
        .toString();
  }

  private static String origin(Difference difference) {
    if (difference.origin() instanceof Difference.Origin.Commit) {
      return "history";
    }
    return difference.origin() instanceof Difference.Origin.Hashes ? "hashes" : "nothing";
  }

  private static String change(Change change) {
    Json.Members members = new Json.Members().with("part", Json.text(word(change.part())));
    if (change.part() == Change.Part.BODY) {
      members.with("paragraph", Integer.toString(change.paragraph()));
    }
    return members
        .with("removed", Integer.toString(change.removed()))
        .with("before", Json.texts(change.before()))
        .with("after", Json.texts(change.after()))
        .toString();
  }

  private static String word(Enum<?> value) {
    return value == LeftOut.Reason.WAITS_FOR_TRANSLATION
        ? "waiting"
        : value.name().toLowerCase(Locale.ROOT);
  }
}
