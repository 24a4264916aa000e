package org.mujaz.render;

import org.mujaz.model.Direction;
import org.mujaz.text.PlainDirection;
import org.mujaz.view.FeedView;
import org.mujaz.view.PictureView;

/** Marks the direction of the texts of a feed, in which no element can stand. */
final class PlainFeed {

  private final Direction direction;

  private PlainFeed(Direction direction) {
    this.direction = direction;
  }

  /** The feed with a mark in front of each text whose first letter would mislead. */
  static FeedView of(FeedView feed, Direction direction) {
    PlainFeed plain = new PlainFeed(direction);
    return new FeedView(
        feed.id(),
        plain.text(feed.title()),
        plain.text(feed.description()),
        feed.language(),
        feed.dir(),
        feed.self(),
        feed.page(),
        feed.hub(),
        feed.updated(),
        feed.updatedRfc822(),
        plain.text(feed.publisher()),
        feed.full(),
        feed.total(),
        feed.items().stream().map(plain::item).toList());
  }

  private String text(String text) {
    return PlainDirection.mark(text, direction);
  }

  private FeedView.Item item(FeedView.Item item) {
    return new FeedView.Item(
        item.id(),
        item.url(),
        text(item.title()),
        text(item.summary()),
        item.content(),
        item.published(),
        item.publishedRfc822(),
        item.updated(),
        item.authors(),
        item.categories(),
        item.picture().map(this::picture));
  }

  private PictureView picture(PictureView picture) {
    return new PictureView(
        picture.url(),
        picture.absolute(),
        picture.type(),
        picture.width(),
        picture.height(),
        picture.srcset(),
        picture.sources(),
        picture.wide(),
        picture.classic(),
        picture.square(),
        text(picture.alt()),
        picture.caption(),
        picture.credit().map(this::text));
  }
}
