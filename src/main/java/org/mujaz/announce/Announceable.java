package org.mujaz.announce;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.mujaz.html.HtmlTokens;
import org.mujaz.html.Token;
import org.mujaz.model.FeedFormat;
import org.mujaz.model.Route;

/** Tells which files of a site others may want to know of. */
final class Announceable {

  private static final Pattern FEED =
      Pattern.compile(
          "(?:feed|digest)\\.(?:%s)"
              .formatted(
                  Arrays.stream(FeedFormat.values())
                      .map(FeedFormat::extension)
                      .collect(Collectors.joining("|"))));

  private static final String INDEX = "index.html";

  /** What keeps a page out of search engines. */
  private static final Set<String> HIDDEN = Set.of("noindex", "none");

  private Announceable() {}

  /** Whether a file is a feed, by its name. */
  static boolean isFeed(String name) {
    return FEED.matcher(name.substring(name.lastIndexOf('/') + 1)).matches();
  }

  /** Whether a file may be a page for readers, by its name; pages of both versions never are. */
  static boolean isPage(String name) {
    return (name.equals(INDEX) || name.endsWith("/" + INDEX)) && !name.startsWith("parallel/");
  }

  /** Whether a page does not ask search engines to leave it out. */
  static boolean isIndexed(Path page) {
    for (Token token : HtmlTokens.in(read(page))) {
      if (token.opens("body")) {
        return true;
      }
      boolean robots = token.opens("meta") && token.value("name", "").equalsIgnoreCase("robots");
      String content = token.value("content", "").toLowerCase(Locale.ROOT);
      if (robots
          && Arrays.stream(content.split(",", -1)).map(String::strip).anyMatch(HIDDEN::contains)) {
        return false;
      }
    }
    return true;
  }

  private static String read(Path page) {
    try {
      return new String(Files.readAllBytes(page), StandardCharsets.UTF_8);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** The address that a file is served at, from the root of the site and percent-encoded. */
  static String path(String name) {
    return Route.encoded(
        name.endsWith(INDEX) ? name.substring(0, name.length() - INDEX.length()) : name);
  }
}
