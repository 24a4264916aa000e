package org.mujaz.plan;

/** The formats of feeds. */
public enum FeedFormat {
  /** RSS 2.0. */
  RSS("RSS", "feed.xml", "application/rss+xml"),
  /** Atom 1.0, RFC 4287. */
  ATOM("Atom", "feed.atom", "application/atom+xml"),
  /** JSON Feed 1.1. */
  JSON("JSON Feed", "feed.json", "application/feed+json");

  private final String title;
  private final String fileName;
  private final String mediaType;

  FeedFormat(String title, String fileName, String mediaType) {
    this.title = title;
    this.fileName = fileName;
    this.mediaType = mediaType;
  }

  /** The name that readers know, the same in both languages. */
  public String title() {
    return title;
  }

  /** The name of the file below the list that it belongs to. */
  public String fileName() {
    return fileName;
  }

  /** The media type. */
  public String mediaType() {
    return mediaType;
  }
}
