package org.mujaz.read;

import java.util.List;
import java.util.Optional;
import org.mujaz.markdown.ProseFacts;
import org.mujaz.markdown.ProseStore.Stored;
import org.mujaz.markdown.Reference;
import org.mujaz.model.Language;
import org.mujaz.model.ProseRef;
import org.mujaz.model.Revision;
import org.mujaz.source.SourcePath;

/**
 * One version of a story or standing page, read: its facts, and what its body told.
 *
 * @param path the file
 * @param language from its name
 * @param facts from its front matter (for wire text also the headline and the source line)
 * @param revision the first half of that of its words, those included that the shared facts state;
 *     only where the other version states one to compare it with
 * @param heading the leading {@code # heading} of the body
 * @param excerpt the first sentences, plain text
 * @param words of the body
 * @param references what the body points at
 * @param anchors the ids of the headings of the body
 * @param prose the body; nothing when there was no text
 */
public record ArticleFile(
    SourcePath path,
    Language language,
    Facts facts,
    Optional<Revision> revision,
    Optional<String> heading,
    String excerpt,
    int words,
    List<Reference> references,
    List<String> anchors,
    Optional<ProseRef> prose) {

  /** A version whose body is in a store. */
  static ArticleFile of(
      SourcePath path, Language language, Facts facts, Optional<Revision> revision, Stored body) {
    ProseFacts told = body.told();
    return new ArticleFile(
        path,
        language,
        facts,
        revision,
        told.heading(),
        told.excerpt(),
        told.words(),
        told.references(),
        told.anchors(),
        told.isEmpty() ? Optional.empty() : Optional.of(body.ref()));
  }

  /** Copies the lists. */
  public ArticleFile {
    references = List.copyOf(references);
    anchors = List.copyOf(anchors);
  }
}
