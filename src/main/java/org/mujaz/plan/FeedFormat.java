package org.mujaz.plan;

/** The formats of feeds. */
public enum FeedFormat {
  /** RSS 2.0. */
  RSS("feed.xml", "application/rss+xml"),
  /** Atom 1.0, RFC 4287. */
  ATOM("feed.atom", "application/atom+xml"),
  /** JSON Feed 1.1. */
  JSON("feed.json", "application/feed+json");

  private final String fileName;
  private final String mediaType;

  FeedFormat(String fileName, String mediaType) {
    this.fileName = fileName;
    this.mediaType = mediaType;
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
