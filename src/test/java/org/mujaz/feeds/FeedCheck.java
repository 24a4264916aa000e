package org.mujaz.feeds;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.jsoup.nodes.Element;

/** Holds a feed against everything that is asked of it. */
final class FeedCheck {

  /** What is no text: C0 and C1 controls, noncharacters, and the mark of a lost character. */
  private static final Pattern CONTROL =
      Pattern.compile("[\\x00-\\x08\\x0B-\\x1F\\x7F-\\x9F\\uFDD0-\\uFDEF\\uFFFD-\\uFFFF\\uFEFF]");

  private static final int LARGEST = 2_000_000;

  private FeedCheck() {}

  /** What is wrong with it. */
  static List<String> messages(FeedFile file) {
    List<String> messages = new ArrayList<>();
    if (CONTROL.matcher(file.text()).find()) {
      messages.add("control: W3C validator, BadCharacters: " + file);
    }
    if (file.text().getBytes(StandardCharsets.UTF_8).length > LARGEST) {
      messages.add("size: " + file);
    }
    if (file.path().endsWith(".json")) {
      Map<?, ?> feed = JsonRules.parse(file.text());
      messages.addAll(Rule.broken(JsonRules.ALL, feed, file));
      contents(
          JsonRules.items(feed).map(item -> JsonRules.text(item, "content_html")), file, messages);
    } else {
      XmlRules.wellFormed(file.text())
          .forEach(message -> messages.add("xml: " + file + ": " + message));
      xml(file, messages);
    }
    return messages;
  }

  private static void xml(FeedFile file, List<String> messages) {
    Element feed = OpmlRules.parse(file.text());
    if (file.path().endsWith(".opml")) {
      messages.addAll(Rule.broken(OpmlRules.ALL, feed, file));
    } else if (file.path().endsWith(".atom")) {
      XmlRules.atomSchema(file.text())
          .forEach(message -> messages.add("atom-schema: " + file + ": " + message));
      messages.addAll(Rule.broken(AtomRules.ALL, feed, file));
      contents(feed.select("entry > content").stream().map(Element::text), file, messages);
    } else {
      messages.addAll(Rule.broken(RssRules.ALL, feed, file));
      contents(feed.select("content|encoded").stream().map(Element::text), file, messages);
    }
  }

  private static void contents(Stream<String> contents, FeedFile file, List<String> messages) {
    contents
        .filter(html -> !html.isEmpty())
        .forEach(
            html -> messages.addAll(Rule.broken(ContentRules.ALL, ContentRules.parse(html), file)));
  }
}
