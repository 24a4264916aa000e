package org.mujaz.model;

import java.util.List;

/**
 * Everything that is published: what the files said, resolved and checked.
 *
 * @param stories by day and id, newest first
 * @param pages the standing pages, by id
 * @param pageIds the ids of all standing pages, those that are not published now too
 * @param media the files that the texts use, by path
 * @param leftOut what is not published now, by file; in a site for editors it is among the rest too
 * @param airings when each story and page is published, those that are not published now too
 */
public record Site(
    List<Story> stories,
    List<StandingPage> pages,
    List<String> pageIds,
    List<MediaFile> media,
    List<LeftOut> leftOut,
    List<Airing> airings) {

  /** Copies the lists. */
  public Site {
    stories = List.copyOf(stories);
    pages = List.copyOf(pages);
    pageIds = List.copyOf(pageIds);
    media = List.copyOf(media);
    leftOut = List.copyOf(leftOut);
    airings = List.copyOf(airings);
  }
}
