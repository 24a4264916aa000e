package org.mujaz.read;

import java.time.ZoneId;
import java.util.Optional;
import org.mujaz.model.Language;
import org.mujaz.problem.Problems;
import org.mujaz.source.SourcePath;

/** Reads the words of a version by themselves, from the bytes of its files at any time. */
public final class ManuscriptReader {

  private final ZoneId zone;

  /**
   * A reader for one site.
   *
   * @param zone as site.yaml says
   */
  public ManuscriptReader(ZoneId zone) {
    this.zone = zone;
  }

  /**
   * The words of a version, as far as they can be read; what is wrong with the files is for a build
   * to tell.
   *
   * @param path whose ending says whether it is a wire text
   * @param article the file of the version
   * @param shared the file of the facts that both versions share
   * @return nothing when the version is too large or not UTF-8
   */
  public Optional<Manuscript> read(
      SourcePath path, byte[] article, Optional<byte[]> shared, Language language) {
    return original(path, article, shared, language).map(Original::words);
  }

  /** Likewise, with what whoever translates it needs besides. */
  public Optional<Original> original(
      SourcePath path, byte[] article, Optional<byte[]> shared, Language language) {
    Problems unheard = new Problems();
    VersionReader reader = new VersionReader(zone, unheard);
    Facts facts =
        shared
            .flatMap(bytes -> TextFiles.read(bytes, path, unheard))
            .map(file -> reader.shared(file, Area.STORIES))
            .orElse(Facts.NONE);
    return TextFiles.read(article, path, unheard)
        .map(file -> reader.version(file, Area.STORIES, language))
        .map(
            text ->
                new Original(
                    text.manuscript(facts, language), text.blocks(facts, language), text.facts()));
  }
}
