package org.mujaz.view;

import java.util.List;
import java.util.Optional;

/**
 * The site in one language, the same on every page of the edition.
 *
 * @param title the name of the digest
 * @param tagline a few words below it; may be empty
 * @param description one sentence
 * @param front the bilingual front
 * @param home the home page of this edition
 * @param archive the archive of all days
 * @param tags the index of topics
 * @param sources the index of sources
 * @param authors the index of authors
 * @param search the ways to a story
 * @param corrections the list of corrections, unless site.yaml leaves it out
 * @param follow the feeds, explained, where there are any
 * @param manifest the web app manifest of this edition
 * @param menu the entries of the menu
 * @param pages the standing pages of this edition
 * @param feeds the feeds of the whole edition; none where site.yaml leaves them out
 */
public record SiteView(
    String title,
    String tagline,
    String description,
    String front,
    String home,
    String archive,
    String tags,
    String sources,
    String authors,
    String search,
    Optional<String> corrections,
    Optional<String> follow,
    String manifest,
    List<MenuItemView> menu,
    List<LinkView> pages,
    List<FeedLinkView> feeds) {

  /** Copies the lists. */
  public SiteView {
    menu = List.copyOf(menu);
    pages = List.copyOf(pages);
    feeds = List.copyOf(feeds);
  }
}
