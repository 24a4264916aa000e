package org.mujaz.importer.feed;

import java.net.URI;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.mujaz.source.Location;

/** What an item of RSS or an entry of Atom says, while it is read. */
final class FeedEntry {

  final Location place;
  final Optional<URI> base;
  String title = "";
  String summary = "";
  String content = "";
  Location contentPlace;
  String link = "";
  String id = "";
  String published = "";
  String updated = "";
  String language = "";
  @Nullable String picture;
  final List<String> tags = new ArrayList<>();
  final List<String> authors = new ArrayList<>();

  /**
   * An entry that begins here.
   *
   * @param base what its relative addresses are relative to
   */
  FeedEntry(Location place, Optional<URI> base) {
    this.place = place;
    this.base = base;
    this.contentPlace = place;
  }

  /** The body: the whole text where there is one, else what stands for it. */
  String body() {
    return content.isBlank() ? summary : content;
  }

  /** What stays the same when the feed is read again. */
  String key() {
    return id.isBlank() ? link.isBlank() ? title : link : id;
  }
}
