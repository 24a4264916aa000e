package org.mujaz.read;

import java.nio.file.Path;
import java.time.ZoneId;
import java.util.List;
import java.util.Optional;
import org.mujaz.model.Language;
import org.mujaz.model.Timestamp;
import org.mujaz.problem.Problems;
import org.mujaz.source.SourceFile;
import org.mujaz.source.SourcePath;

/**
 * A wire text that stands nowhere in a site yet, and what it says of itself.
 *
 * @param file the whole text, its front matter included
 * @param headline its title or first line; empty when there is neither
 * @param date as its front matter states it
 * @param sources which its last line, or its front matter, names
 */
public record WireFile(
    SourceFile file, Optional<String> headline, Optional<Timestamp> date, List<String> sources) {

  /** Copies the list. */
  public WireFile {
    sources = List.copyOf(sources);
  }

  /**
   * Reads a text.
   *
   * @return nothing when it is too large or not UTF-8, which was reported
   */
  public static Optional<SourceFile> open(Path file, SourcePath path, Problems problems) {
    return TextFiles.read(file, path, problems);
  }

  /** Takes a text apart; what is wrong with its front matter a build will tell. */
  public static WireFile of(SourceFile file, Language language, ZoneId zone) {
    SourceFile named = SourceFile.of(file.path().sibling(language.code() + ".txt"), file.text());
    VersionText version =
        new VersionReader(zone, new Problems()).version(named, Area.STORIES, language);
    Facts facts = version.facts();
    WireText wire = version.wire().orElseThrow();
    return new WireFile(
        file,
        facts
            .title()
            .flatMap(title -> title.value().in(language))
            .or(() -> wire.headline().map(Located::value)),
        facts.date().map(Located::value),
        facts.sources().isEmpty()
            ? wire.sources().stream().map(Located::value).toList()
            : facts.sources().stream().map(source -> source.value().name()).toList());
  }
}
