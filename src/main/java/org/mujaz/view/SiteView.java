package org.mujaz.view;

import java.util.List;

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
 * @param corrections the list of corrections
 * @param follow the feeds, explained
 * @param manifest the web app manifest of this edition
 * @param menu the entries of the menu
 * @param pages the standing pages of this edition
 * @param feeds the feeds of the whole edition
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
    String corrections,
    String follow,
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
