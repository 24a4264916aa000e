package org.mujaz.view;

import java.util.List;
import java.util.Optional;

/**
 * An article as its own page shows it.
 *
 * @param story what lists show of it
 * @param parallel the page with both versions, where there are two
 * @param translation what it was translated from
 * @param standfirst what the editor wrote above the text; nothing where the summary was made from
 *     it
 * @param body the text
 * @param authors who wrote it
 * @param translators who translated it
 * @param tags the topics
 * @param corrections oldest first
 * @param digest the digest of its day
 * @param previous the story before it in the digest, in this edition
 * @param next the story after it in the digest, in this edition
 * @param related other stories of this edition on the same topics
 */
public record ArticleView(
    StoryView story,
    Optional<String> parallel,
    Optional<TranslationView> translation,
    Optional<String> standfirst,
    Html body,
    List<PersonView> authors,
    List<PersonView> translators,
    List<LinkView> tags,
    List<CorrectionView> corrections,
    LinkView digest,
    Optional<HeadlineView> previous,
    Optional<HeadlineView> next,
    List<StoryView> related) {

  /** Copies the lists. */
  public ArticleView {
    authors = List.copyOf(authors);
    translators = List.copyOf(translators);
    tags = List.copyOf(tags);
    corrections = List.copyOf(corrections);
    related = List.copyOf(related);
  }
}
