package org.mujaz.render;

import java.net.URI;
import java.time.LocalDate;
import org.mujaz.model.Article;
import org.mujaz.model.Language;
import org.mujaz.model.Route;

/**
 * Makes ids for feeds and their items that stay the same when a slug or a title changes: tag URIs
 * (RFC 4151) from the id of the story, never from its address.
 */
final class TagUris {

  /** RFC 4151 wants a date at which the host was ours; one for all, so that it never changes. */
  static final String SINCE = "2017";

  private final String prefix;

  /** For the site at {@code url}: several may stand in folders of one host. */
  TagUris(URI url) {
    this.prefix = "tag:" + url.getHost() + "," + SINCE + ":" + url.getRawPath().substring(1);
  }

  String article(Article article) {
    return prefix + article.language().code() + Route.encoded("/story/" + article.storyId());
  }

  /** One id for a day; a second correction on that day has a number of its own. */
  String correction(CorrectionLog entry) {
    String day = article(entry.article()) + "/correction/" + entry.correction().date().day();
    return entry.place() == 1 ? day : day + "/" + entry.place();
  }

  String digest(Language language, LocalDate day) {
    return prefix + language.code() + "/digest/" + day;
  }

  String feed(Route self) {
    return prefix + self.encoded().substring(1);
  }
}
