package org.mujaz.feeds;

import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Stream;
import org.snakeyaml.engine.v2.api.Load;
import org.snakeyaml.engine.v2.api.LoadSettings;

/** JSON Feed 1.1 (jsonfeed.org/version/1.1). */
final class JsonRules {

  private static final Set<String> FEED =
      Set.of(
          ("version title home_page_url feed_url description user_comment next_url icon favicon"
                  + " authors language expired hubs items")
              .split(" "));

  private static final Set<String> ITEM =
      Set.of(
          ("id url external_url title content_html content_text summary image banner_image"
                  + " date_published date_modified authors tags language attachments")
              .split(" "));

  static final List<Rule<Map<?, ?>>> ALL =
      List.of(
          feed(
              "json-version",
              "version: the URL of the version of the format the feed uses",
              feed -> text(feed, "version").equals("https://jsonfeed.org/version/1.1")),
          feed(
              "json-title",
              "title (required, string)",
              feed -> Values.isPlain(text(feed, "title"))),
          feed(
              "json-items",
              "items is an array, and is required",
              feed -> feed.get("items") instanceof List),
          feed("json-known", "Top-level", feed -> FEED.containsAll(feed.keySet())),
          new Rule<>(
              "json-self",
              "feed_url is the URL of the feed, and serves as the unique identifier for the feed",
              (feed, file) ->
                  Stream.of(text(feed, "feed_url")).filter(url -> !url.equals(file.address()))),
          new Rule<>(
              "json-language",
              "language: the primary language for the feed in the format specified in RFC 5646",
              (feed, file) ->
                  Stream.concat(Stream.of(feed), items(feed))
                      .map(part -> text(part, "language"))
                      .filter(language -> !language.equals(file.language()))),
          feed(
              "json-ids",
              "id is unique for that item for that feed over time",
              feed -> Values.areUnique(items(feed).map(item -> text(item, "id")).toList())),
          item("json-item-known", "Items", item -> ITEM.containsAll(item.keySet())),
          item("json-id", "id (required, string)", item -> Values.isUri(text(item, "id"))),
          item(
              "json-url",
              "url is the URL of the resource described by the item",
              item -> Values.isAddress(text(item, "url"))),
          item(
              "json-content",
              "one or both of content_html and content_text must be present",
              item -> item.containsKey("content_html") || item.containsKey("content_text")),
          item(
              "json-date",
              "date_published, date_modified: in RFC 3339 format",
              item ->
                  Values.isRfc3339(text(item, "date_published"))
                      && Values.isRfc3339(text(item, "date_modified"))),
          item(
              "json-tags",
              "tags: plain text values",
              item -> list(item, "tags").stream().allMatch(tag -> Values.isPlain((String) tag))),
          inside(
              "json-authors",
              "authors: at least one of name, url and avatar, all strings",
              "authors",
              author -> Values.isPlain(text(author, "name"))),
          inside(
              "json-attachments",
              "attachments: url and mime_type are required, title is optional",
              "attachments",
              attachment ->
                  Values.isAddress(text(attachment, "url"))
                      && Values.isMediaType(text(attachment, "mime_type"))
                      && Set.of("url", "mime_type", "title").containsAll(attachment.keySet())),
          inside(
              "json-hubs",
              "hubs: each object has a type and url, both required",
              "hubs",
              hub -> text(hub, "type").equals("WebSub") && Values.isAddress(text(hub, "url"))),
          new Rule<>(
              "json-image",
              "image is the URL of the main image for the item",
              (feed, file) ->
                  items(feed)
                      .filter(item -> item.containsKey("image"))
                      .map(item -> text(item, "image"))
                      .filter(image -> !file.file(image).toFile().isFile())));

  private JsonRules() {}

  /** JSON is YAML 1.2; a key that stands twice is refused. */
  static Map<?, ?> parse(String text) {
    LoadSettings settings =
        LoadSettings.builder()
            .setAllowDuplicateKeys(false)
            .setCodePointLimit(Integer.MAX_VALUE)
            .build();
    return (Map<?, ?>) Objects.requireNonNull(new Load(settings).loadFromString(text));
  }

  static Stream<Map<?, ?>> items(Map<?, ?> feed) {
    return list(feed, "items").stream().map(item -> (Map<?, ?>) item);
  }

  static String text(Map<?, ?> part, String key) {
    return part.get(key) instanceof String text ? text : "";
  }

  static List<?> list(Map<?, ?> part, String key) {
    return part.get(key) instanceof List<?> list ? list : List.of();
  }

  private static Rule<Map<?, ?>> feed(String id, String words, Predicate<Map<?, ?>> holds) {
    return new Rule<>(
        id, words, (feed, file) -> Stream.of(feed).filter(holds.negate()).map(Object::toString));
  }

  private static Rule<Map<?, ?>> item(String id, String words, Predicate<Map<?, ?>> holds) {
    return new Rule<>(
        id, words, (feed, file) -> items(feed).filter(holds.negate()).map(Object::toString));
  }

  /** Each object in a list of the feed and of its items must be so. */
  private static Rule<Map<?, ?>> inside(
      String id, String words, String key, Predicate<Map<?, ?>> holds) {
    return new Rule<>(
        id,
        words,
        (feed, file) ->
            Stream.concat(Stream.of(feed), items(feed))
                .flatMap(part -> list(part, key).stream())
                .map(part -> (Map<?, ?>) part)
                .filter(holds.negate())
                .map(Object::toString));
  }
}
