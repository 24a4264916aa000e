package org.mujaz.read;

import java.net.URI;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.mujaz.model.Focus;
import org.mujaz.model.Language;
import org.mujaz.model.SlugScript;
import org.mujaz.model.Timestamp;
import org.mujaz.model.TranslationOf;

/**
 * The metadata of one article file or of one {@code story.yaml}: the keys of the contract, checked
 * for type, with names not yet resolved.
 *
 * <p>A key that is absent, or whose value was a problem, is empty.
 */
public record Facts(
    Optional<Located<LocalText>> title,
    Optional<Located<LocalText>> summary,
    Optional<Located<Timestamp>> date,
    Optional<Located<Timestamp>> updated,
    Optional<Located<String>> section,
    List<Located<String>> tags,
    List<Located<String>> authors,
    List<Located<String>> translators,
    List<Located<SourceFacts>> sources,
    Optional<Located<LocalText>> place,
    Optional<Located<ImageFacts>> image,
    Optional<Located<String>> slug,
    Optional<Located<SlugScript>> slugs,
    List<Located<String>> aliases,
    Optional<Located<Lead>> lead,
    Optional<Located<Boolean>> draft,
    Optional<Located<Timestamp>> publish,
    Optional<Located<Timestamp>> expires,
    Optional<Located<Boolean>> together,
    List<Located<CorrectionFacts>> corrections,
    Optional<Located<TranslationOf>> translationOf) {

  /**
   * What {@code source:} says: a plain id or name, or a mapping.
   *
   * @param name an id of site.yaml, or a name in either language
   */
  public record SourceFacts(
      String name,
      Optional<URI> url,
      Optional<String> title,
      Optional<LocalDate> date,
      Optional<Language> language) {

    /** A source of which nothing but an id or a name is told. */
    public static SourceFacts named(String name) {
      return new SourceFacts(
          name, Optional.empty(), Optional.empty(), Optional.empty(), Optional.empty());
    }
  }

  /**
   * What {@code image:} says: a plain path, or a mapping.
   *
   * @param src a file relative to the article
   * @param focus what crops are cut around
   */
  public record ImageFacts(
      Located<String> src,
      Optional<LocalText> alt,
      Optional<LocalText> caption,
      Optional<LocalText> credit,
      Optional<Focus> focus) {

    /** A picture of which nothing but the file is told. */
    public static ImageFacts of(Located<String> src) {
      return new ImageFacts(
          src, Optional.empty(), Optional.empty(), Optional.empty(), Optional.empty());
    }
  }

  /**
   * What {@code lead:} says.
   *
   * @param rank 0 for {@code false}, 1 for {@code true}, else the number given
   */
  public record Lead(int rank) {}

  /** An entry of {@code corrections:}. */
  public record CorrectionFacts(Timestamp date, LocalText text) {}

  /** Copies the lists. */
  public Facts {
    tags = List.copyOf(tags);
    authors = List.copyOf(authors);
    translators = List.copyOf(translators);
    sources = List.copyOf(sources);
    aliases = List.copyOf(aliases);
    corrections = List.copyOf(corrections);
  }

  /**
   * The same facts with a headline, when there is one, and with these sources.
   *
   * @param headline wins over {@link #title}
   */
  Facts with(Optional<Located<LocalText>> headline, List<Located<SourceFacts>> named) {
    return new Facts(
        headline.or(this::title),
        summary,
        date,
        updated,
        section,
        tags,
        authors,
        translators,
        named,
        place,
        image,
        slug,
        slugs,
        aliases,
        lead,
        draft,
        publish,
        expires,
        together,
        corrections,
        translationOf);
  }

  /** No facts at all. */
  public static final Facts NONE =
      new Facts(
          Optional.empty(),
          Optional.empty(),
          Optional.empty(),
          Optional.empty(),
          Optional.empty(),
          List.of(),
          List.of(),
          List.of(),
          List.of(),
          Optional.empty(),
          Optional.empty(),
          Optional.empty(),
          Optional.empty(),
          List.of(),
          Optional.empty(),
          Optional.empty(),
          Optional.empty(),
          Optional.empty(),
          Optional.empty(),
          List.of(),
          Optional.empty());
}
