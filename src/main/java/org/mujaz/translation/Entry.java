package org.mujaz.translation;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.mujaz.model.Language;
import org.mujaz.model.LeftOut;
import org.mujaz.model.Revision;
import org.mujaz.model.TranslationState;
import org.mujaz.source.Location;
import org.mujaz.source.SourcePath;

/**
 * What the ledger says of one story.
 *
 * @param story its id
 * @param path the path of its files without the language
 * @param state how its versions stand to each other; never {@link TranslationState#ORIGINAL}
 * @param original the language of the original; nothing where no version says which it is
 * @param versions those that there are, Arabic first
 * @param recorded the revision that the translation was made from, as far as it is recorded
 * @param place where it is to be mended
 */
public record Entry(
    String story,
    SourcePath path,
    TranslationState state,
    Optional<Language> original,
    List<Version> versions,
    Optional<Revision> recorded,
    Location place) {

  /**
   * One version of the story.
   *
   * @param file where it is written
   * @param revision the first half of that of its words, where the other version states one
   * @param changed the day of its last change or, without one, of its publication; nothing where it
   *     is not published now
   * @param leftOut why it is not published now
   */
  public record Version(
      Language language,
      SourcePath file,
      Optional<Revision> revision,
      Optional<LocalDate> changed,
      Optional<LeftOut.Reason> leftOut) {}

  /** Copies the list. */
  public Entry {
    versions = List.copyOf(versions);
  }

  /** The language of the translation, whether there is one or not. */
  public Optional<Language> translation() {
    return original.map(Language::other);
  }

  /** The version in {@code language}. */
  public Optional<Version> in(Language language) {
    return versions.stream().filter(version -> version.language() == language).findFirst();
  }

  /** The original, if it is there and known for one. */
  public Optional<Version> originalVersion() {
    return original.flatMap(this::in);
  }

  /** Whether a version of it is never, or no longer, meant for readers. */
  boolean isWithdrawn() {
    return versions.stream()
        .flatMap(version -> version.leftOut().stream())
        .anyMatch(r -> r == LeftOut.Reason.DRAFT || r == LeftOut.Reason.EXPIRED);
  }
}
