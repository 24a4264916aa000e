package org.mujaz.view;

/**
 * A feed.
 *
 * @param url of the feed
 * @param type its media type
 * @param format its name, such as “RSS”
 * @param title what it holds
 */
public record FeedLinkView(String url, String type, String format, String title) {}
