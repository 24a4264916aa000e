package org.mujaz.verify;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.function.Consumer;
import java.util.regex.Pattern;
import org.mujaz.html.Attribute;
import org.mujaz.html.NameSet;
import org.mujaz.html.Token;

/** Finds what a browser fetches for a page without being asked by its reader. */
final class Resources {

  /** Elements that load what their attributes name; links and forms only lead there. */
  private static final NameSet LOADING =
      NameSet.of(
          "audio", "embed", "feimage", "frame", "iframe", "image", "img", "input", "object",
          "script", "source", "track", "use", "video");

  private static final NameSet ATTRIBUTES =
      NameSet.of("src", "href", "xlink:href", "data", "poster", "background");

  private static final NameSet LINK = NameSet.of("link");

  private static final NameSet SETS = NameSet.of("srcset", "imagesrcset");

  private static final NameSet STYLE = NameSet.of("style");

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
    boolean loading = token.isOneOf(LOADING) || (token.isOneOf(LINK) && isFetched(token));
    if (loading || token.mayHave(STYLE)) {
      for (int i = 0; i < token.attributeCount(); i++) {
        take(token.attribute(i), loading);
      }
    }
  }

  private void take(Attribute attribute, boolean loading) {
    if (attribute.isOneOf(STYLE)) {
      style(attribute.value()).forEach(loaded);
    } else if (loading && attribute.isOneOf(SETS)) {
      PageScan.candidates(attribute.value()).forEach(loaded);
    } else if (loading && attribute.isOneOf(ATTRIBUTES)) {
      loaded.accept(attribute.value());
    }
  }

  private static boolean isFetched(Token link) {
    for (String type : LinkTypes.of(link)) {
      if (RELATIONS.contains(type)) {
        return true;
      }
    }
    return false;
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
