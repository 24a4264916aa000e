package org.mujaz.model;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.mujaz.source.SourcePath;

/**
 * One language version of a story, ready to be published.
 *
 * @param storyId the story it belongs to
 * @param language what it is written in
 * @param file where it was written
 * @param slug the last part of its address
 * @param title the headline, plain text
 * @param summary the standfirst, plain text: the editor's, or the first sentences
 * @param summarised whether the summary is the editor's
 * @param published when readers may take it as published
 * @param updated the last substantive change
 * @param section the desk, when one is named
 * @param tags the topics, in the editor's order
 * @param authors who wrote it
 * @param translators who translated it
 * @param sources what it was taken from
 * @param place the dateline
 * @param picture the main picture
 * @param corrections oldest first
 * @param lead its rank at the top of its day, 1 highest; nothing for an ordinary story
 * @param draft true only in a preview
 * @param aliases former addresses
 * @param translationOf what it was translated from, as its editor says
 * @param translation how it stands to the other version, whether that is published now or not
 * @param words how many words the body has
 * @param links what the links and pictures of the body lead to, in the order of its references
 * @param anchors the ids of the headings of the body
 * @param prose the rendered body
 */
public record Article(
    String storyId,
    Language language,
    SourcePath file,
    String slug,
    String title,
    String summary,
    boolean summarised,
    Timestamp published,
    Optional<Timestamp> updated,
    Optional<Section> section,
    List<Tag> tags,
    List<Author> authors,
    List<Author> translators,
    List<Citation> sources,
    Optional<String> place,
    Optional<Picture> picture,
    List<Correction> corrections,
    Optional<Integer> lead,
    boolean draft,
    List<Route> aliases,
    Optional<TranslationOf> translationOf,
    TranslationState translation,
    int words,
    List<LinkTarget> links,
    List<String> anchors,
    ProseRef prose) {

  /** All terms under which it is listed: its section, tags, sources, authors and translators. */
  public List<Term> terms() {
    List<Term> terms = new ArrayList<>();
    section.ifPresent(terms::add);
    terms.addAll(tags);
    for (Citation citation : sources) {
      terms.add(citation.source());
    }
    terms.addAll(authors);
    terms.addAll(translators);
    return terms;
  }

  /** Copies the lists and checks what every page relies on. */
  public Article {
    if (title.isBlank() || slug.isBlank() || words < 0) {
      throw new IllegalArgumentException("an article needs a title and a slug: " + file);
    }
    if (translation == TranslationState.MISSING) {
      throw new IllegalArgumentException("an article cannot be missing: " + file);
    }
    tags = List.copyOf(tags);
    authors = List.copyOf(authors);
    translators = List.copyOf(translators);
    sources = List.copyOf(sources);
    corrections = List.copyOf(corrections);
    aliases = List.copyOf(aliases);
    links = List.copyOf(links);
    anchors = List.copyOf(anchors);
  }
}
