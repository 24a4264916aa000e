package org.mujaz.view;

import java.util.List;
import java.util.Optional;

/**
 * The page itself: what its head and its frame need.
 *
 * @param kind the name of its template, such as {@code article}
 * @param language the value of {@code <html lang>}
 * @param dir the value of {@code <html dir>}
 * @param title the heading of the page
 * @param documentTitle the value of {@code <title>}
 * @param description for search engines and shared links
 * @param url this page, from the root of the server
 * @param canonical this page, absolute
 * @param robots the value of {@code <meta name="robots">}
 * @param alternates the versions of this page, itself included; empty when there is only one
 * @param switcher the way to the other edition
 * @param breadcrumbs the way here from the home page, without this page
 * @param feeds the feeds of what this page shows
 * @param openGraphType {@code article} or {@code website}
 * @param openGraphLocale such as {@code ar_AR}
 * @param picture for shared links
 * @param data what the page shows, as JSON-LD for the inside of a script element
 */
public record PageView(
    String kind,
    String language,
    String dir,
    String title,
    String documentTitle,
    String description,
    String url,
    String canonical,
    String robots,
    List<AlternateView> alternates,
    Optional<SwitcherView> switcher,
    List<LinkView> breadcrumbs,
    List<FeedLinkView> feeds,
    String openGraphType,
    String openGraphLocale,
    Optional<PictureView> picture,
    Optional<Html> data) {

  /** Copies the lists. */
  public PageView {
    alternates = List.copyOf(alternates);
    breadcrumbs = List.copyOf(breadcrumbs);
    feeds = List.copyOf(feeds);
  }

  /** The same page as the front of both editions, with the feeds of both. */
  public PageView asFront(String names, List<FeedLinkView> feedsOfBoth) {
    return new PageView(
        kind,
        language,
        dir,
        title,
        names,
        description,
        url,
        canonical,
        robots,
        alternates,
        switcher,
        breadcrumbs,
        feedsOfBoth,
        openGraphType,
        openGraphLocale,
        picture,
        data);
  }
}
