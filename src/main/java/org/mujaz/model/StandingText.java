package org.mujaz.model;

import java.util.List;
import java.util.Optional;
import org.mujaz.source.SourcePath;

/**
 * One language version of a standing page.
 *
 * @param pageId the page it belongs to
 * @param language what it is written in
 * @param file where it was written
 * @param slug the last part of its address
 * @param title its heading, plain text
 * @param summary one sentence, plain text
 * @param updated its last change
 * @param picture the main picture
 * @param aliases former addresses
 * @param draft true only in a preview
 * @param links what the links and pictures of the body lead to, in the order of its references
 * @param anchors the ids of the headings of the body
 * @param prose the rendered body
 */
public record StandingText(
    String pageId,
    Language language,
    SourcePath file,
    String slug,
    String title,
    String summary,
    Optional<Timestamp> updated,
    Optional<Picture> picture,
    List<Route> aliases,
    boolean draft,
    List<LinkTarget> links,
    List<String> anchors,
    ProseRef prose) {

  /** Copies the lists. */
  public StandingText {
    aliases = List.copyOf(aliases);
    links = List.copyOf(links);
    anchors = List.copyOf(anchors);
  }
}
