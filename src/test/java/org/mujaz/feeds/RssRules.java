package org.mujaz.feeds;

import static org.mujaz.feeds.Rule.each;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.jsoup.nodes.Element;

/** RSS 2.0 (rssboard.org/rss-specification), its best practices profile, and Media RSS 1.5.1. */
final class RssRules {

  private static final Set<String> CHANNEL =
      Set.of(
          ("title link description language copyright managingeditor webmaster pubdate"
                  + " lastbuilddate category generator docs cloud ttl image textinput skiphours"
                  + " skipdays item atom:link")
              .split(" "));

  private static final Set<String> ITEM =
      Set.of(
          ("title link description author category comments enclosure guid pubdate source"
                  + " content:encoded dc:creator media:content")
              .split(" "));

  private static final Set<String> REPEATED =
      Set.of("item", "category", "atom:link", "dc:creator", "media:content");

  private static final Set<String> MEDIA = Set.of("url", "type", "medium", "width", "height");

  static final List<Rule<Element>> ALL = rules();

  private RssRules() {}

  private static List<Rule<Element>> rules() {
    List<Rule<Element>> rules = new ArrayList<>();
    rules.add(
        each(
            "rss-version",
            "RSS 2.0: the rss element has a mandatory attribute called version",
            ":root",
            root -> root.is("rss[version=2.0]") && root.select("> channel").size() == 1));
    rules.add(
        each(
            "rss-namespaces",
            "RSS 2.0, Extending RSS: elements must be defined in a namespace",
            "rss",
            RssRules::hasNamespaces));
    channel(rules);
    item(rules);
    media(rules);
    return rules;
  }

  private static void channel(List<Rule<Element>> rules) {
    rules.add(
        each(
            "rss-channel",
            "RSS 2.0: the required channel elements are title, link and description",
            "channel",
            channel ->
                List.of("title", "link", "description").stream()
                    .allMatch(name -> !channel.select("> " + name).text().isBlank())));
    rules.add(
        each(
            "rss-channel-known",
            "RSS 2.0, Elements of channel",
            "channel > *",
            element -> CHANNEL.contains(element.normalName())));
    rules.add(
        each(
            "rss-once",
            "Profile: an element must not be present more than once, but for those that may",
            "channel, item",
            parent ->
                Values.areUnique(
                    parent.children().stream()
                        .map(Element::normalName)
                        .filter(name -> !REPEATED.contains(name))
                        .toList())));
    rules.add(
        each(
            "rss-order",
            "W3C validator, MisplacedItem: metadata stand before the items",
            "channel > item",
            item -> item.nextElementSibling() == null || item.nextElementSibling().nameIs("item")));
    rules.add(
        each(
            "rss-language",
            "RSS 2.0: the language that the channel is written in",
            "channel",
            (channel, file) -> channel.select("> language").text().equals(file.language())));
    rules.add(
        each(
            "rss-self",
            "Profile: an atom:link with rel self identifies the URL of the feed",
            "channel",
            (channel, file) ->
                channel
                    .select("> atom|link[rel=self][type=application/rss+xml]")
                    .eachAttr("href")
                    .equals(List.of(file.address()))));
  }

  private static void item(List<Rule<Element>> rules) {
    rules.add(
        each(
            "rss-item-known",
            "RSS 2.0, Elements of item",
            "item > *",
            element -> ITEM.contains(element.normalName())));
    rules.add(
        each(
            "rss-title",
            "RSS 2.0: at least one of title or description must be present",
            "item",
            item -> !item.select("> title, > description").isEmpty()));
    rules.add(
        each(
            "rss-guid",
            "RSS 2.0: a string that uniquely identifies the item",
            "channel",
            channel ->
                channel.select("item").size() == channel.select("item > guid").size()
                    && Values.areUnique(channel.select("item > guid").eachText())));
    rules.add(
        each(
            "rss-permalink",
            "RSS 2.0: a guid that is no URL of the item has isPermaLink=\"false\"",
            "guid",
            guid -> Values.isAddress(guid.text()) || guid.attr("isPermaLink").equals("false")));
    rules.add(
        each(
            "rss-date",
            "RSS 2.0: all date-times conform to the Date and Time Specification of RFC 822",
            "pubDate, lastBuildDate",
            date -> Values.isRfc822(date.text())));
    rules.add(
        each(
            "rss-address",
            "Profile: a link is a full URL",
            "channel > link, item > link",
            link -> Values.isAddress(link.text())));
    rules.add(
        each(
            "rss-author",
            "RSS 2.0: email address of the author",
            "author, managingEditor, webMaster",
            author -> author.text().contains("@")));
    rules.add(
        each(
            "rss-plain",
            "Profile: the title must be suitable for presentation as plain text",
            "title, category, dc|creator, channel > description",
            element -> Values.isPlain(element.text())));
    rules.add(
        each(
            "rss-description",
            "W3C validator, safeHtml: the description of an item is HTML",
            "item > description",
            description -> ContentRules.isHarmless(description.wholeText())));
    rules.add(
        each(
            "rss-description-first",
            "Profile: the description should precede content:encoded",
            "content|encoded",
            content ->
                content.previousElementSiblings().stream().anyMatch(e -> e.nameIs("description"))));
  }

  private static void media(List<Rule<Element>> rules) {
    rules.add(
        each(
            "media-content",
            "Media RSS: url, type, medium, width and height of media:content",
            "media|content",
            media ->
                Values.isAddress(media.attr("url"))
                    && Values.isMediaType(media.attr("type"))
                    && media.attr("medium").equals("image")
                    && List.of("width", "height").stream()
                        .allMatch(side -> Values.isPositive(media.attr(side)))
                    && media.attributes().asList().stream()
                        .allMatch(attribute -> MEDIA.contains(attribute.getKey()))));
    rules.add(
        each(
            "media-file",
            "Media RSS: url should specify the direct URL to the media object",
            "media|content",
            (media, file) -> file.file(media.attr("url")).toFile().isFile()));
    rules.add(
        each(
            "media-text",
            "Media RSS: media:description has the type plain or html",
            "media|description",
            text -> text.attr("type").equals("plain") && Values.isPlain(text.text())));
  }

  private static boolean hasNamespaces(Element rss) {
    return rss.attr("xmlns:atom").equals("http://www.w3.org/2005/Atom")
        && rss.attr("xmlns:content").equals("http://purl.org/rss/1.0/modules/content/")
        && rss.attr("xmlns:dc").equals("http://purl.org/dc/elements/1.1/")
        && rss.attr("xmlns:media").equals("http://search.yahoo.com/mrss/");
  }
}
