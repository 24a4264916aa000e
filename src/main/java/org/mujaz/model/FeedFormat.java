package org.mujaz.model;

/** The formats of feeds. */
public enum FeedFormat {
  /** RSS 2.0. */
  RSS("RSS", "xml", "application/rss+xml"),
  /** Atom 1.0, RFC 4287. */
  ATOM("Atom", "atom", "application/atom+xml"),
  /** JSON Feed 1.1. */
  JSON("JSON Feed", "json", "application/feed+json");

  private final String title;
  private final String extension;
  private final String mediaType;

  FeedFormat(String title, String extension, String mediaType) {
    this.title = title;
    this.extension = extension;
    this.mediaType = mediaType;
  }

  /** The name that readers know, the same in both languages. */
  public String title() {
    return title;
  }

  /** The name of the file below the list that it belongs to. */
  public String fileName() {
    return "feed." + extension;
  }

  /** What the names of files in this format end in. */
  public String extension() {
    return extension;
  }

  /** The media type. */
  public String mediaType() {
    return mediaType;
  }
}
