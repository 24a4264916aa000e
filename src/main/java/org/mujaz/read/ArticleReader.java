package org.mujaz.read;

import java.util.List;
import java.util.Optional;
import org.mujaz.config.SiteConfig;
import org.mujaz.markdown.ProseStore;
import org.mujaz.markdown.StoredBodies;
import org.mujaz.model.Language;
import org.mujaz.model.Revision;
import org.mujaz.problem.Problems;
import org.mujaz.source.SourceFile;

/** Reads one article file: its facts into memory, its body into the store of prose. */
final class ArticleReader {

  private final VersionReader versions;
  private final WireFacts wireFacts;
  private final StoredBodies bodies;
  private final DigitCheck digits;
  private final Problems problems;

  ArticleReader(SiteConfig config, StoredBodies bodies, Problems problems) {
    this(
        new VersionReader(config.timeZone(), problems),
        new WireFacts(config.sources(), problems),
        new DigitCheck(config.digits(), problems),
        bodies,
        problems);
  }

  private ArticleReader(
      VersionReader versions,
      WireFacts wireFacts,
      DigitCheck digits,
      StoredBodies bodies,
      Problems problems) {
    this.versions = versions;
    this.wireFacts = wireFacts;
    this.digits = digits;
    this.bodies = bodies;
    this.problems = problems;
  }

  /** The same reader, which tells others what is wrong. */
  ArticleReader telling(Problems others) {
    return new ArticleReader(
        versions.telling(others),
        wireFacts.telling(others),
        digits.telling(others),
        bodies,
        others);
  }

  /** Reads the facts of both versions; nothing when the file could not be read. */
  Optional<Facts> shared(FileBytes found, Area area) {
    return TextFiles.read(found.bytes(), found.path(), problems)
        .map(
            file -> {
              Facts facts = versions.shared(file, area);
              digits.facts(file, facts, List.of(Language.values()));
              return facts;
            });
  }

  /**
   * Opens a version; nothing when the file could not be read.
   *
   * @param shared the facts of both versions
   */
  Optional<VersionText> open(FileBytes found, Area area, Language language, Facts shared) {
    return TextFiles.read(found.bytes(), found.path(), problems)
        .map(file -> versions.version(file, area, language).under(shared, language));
  }

  /**
   * Reads a version.
   *
   * @param name of the bytes of its file, for what is kept
   * @param shared the facts of both versions
   * @param compared whether the other version states a revision of this one
   */
  ArticleFile article(
      VersionText text, Optional<String> name, Language language, Facts shared, boolean compared) {
    SourceFile file = text.file();
    digits.facts(file, text.facts(), List.of(language));
    text.wire().ifPresent(wire -> digits.lines(file, text.body(), language));
    ProseStore.Stored stored =
        text.wire()
            .map(wire -> bodies.paragraphs(wire.paragraphs(), language))
            .orElseGet(() -> bodies.markdown(file, text.body(), language, name, problems));
    Facts facts =
        text.wire()
            .map(wire -> wireFacts.merge(text.facts(), wire, language))
            .orElseGet(text::facts);
    Optional<Revision> revision =
        compared ? Optional.of(text.manuscript(shared, language).whole()) : Optional.empty();
    return ArticleFile.of(file.path(), language, facts, revision, stored);
  }
}
