package org.mujaz.view;

/**
 * A headline that leads to its story.
 *
 * @param url the article
 * @param text the headline
 * @param language the BCP 47 tag of the article
 * @param dir its direction
 * @param foreign whether it is in another language than the page
 */
public record HeadlineView(String url, String text, String language, String dir, boolean foreign) {}
