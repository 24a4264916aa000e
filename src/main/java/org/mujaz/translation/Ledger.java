package org.mujaz.translation;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.mujaz.assemble.Translations;
import org.mujaz.model.Article;
import org.mujaz.model.Language;
import org.mujaz.model.LeftOut;
import org.mujaz.model.Site;
import org.mujaz.model.Story;
import org.mujaz.model.Timestamp;
import org.mujaz.model.TranslationOf;
import org.mujaz.model.TranslationState;
import org.mujaz.read.ArticleFile;
import org.mujaz.read.Content;
import org.mujaz.read.Located;
import org.mujaz.read.StoryFiles;
import org.mujaz.source.Location;
import org.mujaz.source.SourcePath;

/**
 * How the versions of every story stand to each other, those included that are not published now.
 *
 * @param entries by state in the order of {@link #STATES}, the latest id first
 */
public record Ledger(List<Entry> entries) {

  /** The states that a pair of versions can be in, the most urgent first. */
  public static final List<TranslationState> STATES =
      List.of(
          TranslationState.STALE,
          TranslationState.MISSING,
          TranslationState.ORPHANED,
          TranslationState.UNTRACKED,
          TranslationState.CURRENT);

  private static final Comparator<Entry> ORDER =
      Comparator.comparingInt((Entry entry) -> STATES.indexOf(entry.state()))
          .thenComparing(Entry::story, Comparator.reverseOrder())
          .thenComparing(Entry::path);

  /** Copies the list. */
  public Ledger {
    entries = List.copyOf(entries);
  }

  /**
   * The ledger of what was read. A story of which a file could not be read is not in it.
   *
   * @param site what was made of {@code content}, for its readers
   */
  public static Ledger of(Content content, Site site) {
    Versions versions = Versions.of(site);
    return new Ledger(
        content.stories().stream()
            .filter(story -> story.unread().isEmpty())
            .map(story -> entry(story, versions))
            .sorted(ORDER)
            .toList());
  }

  /** Those in one state. */
  public List<Entry> in(TranslationState state) {
    return entries.stream().filter(entry -> entry.state() == state).toList();
  }

  private static Entry entry(StoryFiles story, Versions versions) {
    TranslationState arabic = Translations.state(story, Language.ARABIC);
    TranslationState english = Translations.state(story, Language.ENGLISH);
    TranslationState state = pair(arabic, english);
    Optional<Language> original = original(state, arabic, english);
    Optional<Located<TranslationOf>> said =
        original
            .flatMap(language -> story.in(language.other()))
            .flatMap(translation -> translation.facts().translationOf());
    return new Entry(
        story.id(),
        story.path(),
        state,
        original,
        story.versions().stream().map(version -> versions.version(story, version)).toList(),
        said.flatMap(of -> of.value().revision()),
        said.map(Located::location).orElseGet(() -> Location.of(story.files().get(0))));
  }

  /** What two states come to: the one of the version that is, or should be, the translation. */
  private static TranslationState pair(TranslationState arabic, TranslationState english) {
    if (arabic == TranslationState.ORPHANED || english == TranslationState.ORPHANED) {
      return TranslationState.ORPHANED;
    }
    return arabic == TranslationState.ORIGINAL ? english : other(arabic, english);
  }

  private static TranslationState other(TranslationState arabic, TranslationState english) {
    return english == TranslationState.ORIGINAL ? arabic : TranslationState.UNTRACKED;
  }

  private static Optional<Language> original(
      TranslationState state, TranslationState arabic, TranslationState english) {
    TranslationState sought =
        state == TranslationState.ORPHANED ? TranslationState.MISSING : TranslationState.ORIGINAL;
    if (arabic == sought) {
      return Optional.of(Language.ARABIC);
    }
    return english == sought ? Optional.of(Language.ENGLISH) : Optional.empty();
  }

  /** What the site knows of each file. */
  private record Versions(
      Map<SourcePath, LocalDate> changed, Map<SourcePath, LeftOut.Reason> leftOut) {

    static Versions of(Site site) {
      Map<SourcePath, LocalDate> changed = new HashMap<>();
      Map<SourcePath, LeftOut.Reason> leftOut = new HashMap<>();
      for (Story story : site.stories()) {
        for (Article article : story.versions()) {
          Timestamp last = article.updated().orElse(article.published());
          changed.put(article.file(), last.day());
        }
      }
      site.leftOut().forEach(file -> leftOut.put(file.file(), file.reason()));
      return new Versions(changed, leftOut);
    }

    /** A draft need not have a text yet, and is no part of a site then. */
    private static Optional<LeftOut.Reason> draft(StoryFiles story, ArticleFile file) {
      return file.facts()
          .draft()
          .or(() -> story.shared().flatMap(shared -> shared.facts().draft()))
          .filter(Located::value)
          .map(draft -> LeftOut.Reason.DRAFT);
    }

    Entry.Version version(StoryFiles story, ArticleFile file) {
      return new Entry.Version(
          file.language(),
          file.path(),
          file.revision(),
          Optional.ofNullable(changed.get(file.path())),
          Optional.ofNullable(leftOut.get(file.path())).or(() -> draft(story, file)));
    }
  }
}
