package org.mujaz.verify;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.function.Consumer;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.mujaz.html.Attribute;
import org.mujaz.html.Token;

/** Finds what a browser fetches for a page without being asked by its reader. */
final class Resources {

  /** Elements that load what their attributes name; links and forms only lead there. */
  private static final Set<String> LOADING =
      Set.of(
          "audio", "embed", "feimage", "frame", "iframe", "image", "img", "input", "object",
          "script", "source", "track", "use", "video");

  private static final Set<String> ATTRIBUTES =
      Set.of("src", "href", "xlink:href", "data", "poster", "background");

  /** Kinds of {@code <link>} that have a browser fetch something, or prepare to. */
  private static final Set<String> RELATIONS =
      Set.of(
          "apple-touch-icon",
          "dns-prefetch",
          "icon",
          "manifest",
          "mask-icon",
          "modulepreload",
          "preconnect",
          "prefetch",
          "preload",
          "prerender",
          "stylesheet");

  /** CSS Values 4.5 and CSS Cascade 2, outside of comments. */
  private static final Pattern REFERENCE =
      Pattern.compile(
          "(?si)/\\*.*?\\*/|url\\(\\s*[\"']?([^\"'()]*+)|@import\\s+[\"']([^\"']*+)[\"']");

  private final Consumer<String> loaded;

  /**
   * Looks for resources.
   *
   * @param loaded takes the address of each
   */
  Resources(Consumer<String> loaded) {
    this.loaded = loaded;
  }

  /** Takes the next token. */
  void take(Token token) {
    boolean loading =
        LOADING.contains(token.name())
            || (token.opens("link") && isFetched(token.value("rel", "")));
    for (Attribute attribute : token.attributes()) {
      if (attribute.is("style")) {
        style(attribute.value()).forEach(loaded);
      } else if (loading && (attribute.is("srcset") || attribute.is("imagesrcset"))) {
        PageScan.candidates(attribute.value()).forEach(loaded);
      } else if (loading && ATTRIBUTES.contains(attribute.name().toLowerCase(Locale.ROOT))) {
        loaded.accept(attribute.value());
      }
    }
  }

  private static boolean isFetched(String relations) {
    return Stream.of(relations.toLowerCase(Locale.ROOT).split("\\s+", -1))
        .anyMatch(RELATIONS::contains);
  }

  /** What a style sheet loads. */
  static List<String> style(String css) {
    if (css.indexOf("url") < 0 && css.indexOf("@") < 0) {
      return List.of();
    }
    List<String> addresses = new ArrayList<>();
    REFERENCE
        .matcher(css)
        .results()
        .forEach(
            found -> {
              String address = found.group(1) == null ? found.group(2) : found.group(1);
              if (address != null && !address.isBlank()) {
                addresses.add(address.strip());
              }
            });
    return addresses;
  }
}
