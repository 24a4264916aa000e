package org.mujaz.verify;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.mujaz.html.NameSet;
import org.mujaz.html.Token;

/** What a page says of itself to search engines and social networks, and which files it loads. */
final class HeadScan {

  /** {@code <link rel="alternate" hreflang>}. */
  record Alternate(String hreflang, String address) {}

  /** A picture with the size that the page says it has, as it says it. */
  record Sized(String address, String width, String height) {}

  private static final NameSet ELEMENTS = NameSet.of("link", "meta", "img", "script");

  private static final NameSet NAME = NameSet.of("name");

  private static final NameSet PROPERTY = NameSet.of("property");

  private final List<String> canonical = new ArrayList<>();
  private final List<Alternate> alternates = new ArrayList<>();
  private final List<Sized> shared = new ArrayList<>();
  private final List<Sized> pictures = new ArrayList<>();
  private final List<String> files = new ArrayList<>();
  private boolean hidden;

  /** Takes the next token. */
  void take(Token token) {
    if (token.kind() == Token.Kind.START && token.isOneOf(ELEMENTS)) {
      element(token);
    }
  }

  private void element(Token token) {
    switch (token.name()) {
      case "link" -> link(token);
      case "meta" -> meta(token);
      case "img" ->
          pictures.add(
              new Sized(
                  token.value("src", ""), token.value("width", ""), token.value("height", "")));
      case "script" -> token.attribute("src").ifPresent(src -> files.add(src.value()));
      default -> {}
    }
  }

  private void link(Token token) {
    String address = token.value("href", "");
    for (String type : LinkTypes.of(token)) {
      switch (type) {
        case "canonical" -> canonical.add(address);
        case "alternate" ->
            token
                .attribute("hreflang")
                .ifPresent(tag -> alternates.add(new Alternate(tag.value(), address)));
        case "stylesheet" -> files.add(address);
        case "preload" -> {
          if (token.value("as", "").equals("font")) {
            files.add(address);
          }
        }
        default -> {}
      }
    }
  }

  private void meta(Token token) {
    if (token.mayHave(NAME) && token.value("name", "").equalsIgnoreCase("robots")) {
      String content = token.value("content", "").toLowerCase(Locale.ROOT);
      hidden |= content.contains("no") && content.matches(".*\\b(noindex|none)\\b.*");
    }
    String property = token.mayHave(PROPERTY) ? token.value("property", "") : "";
    if (property.startsWith("og:image")) {
      shared(property, token.value("content", ""));
    }
  }

  private void shared(String property, String content) {
    switch (property) {
      case "og:image" -> shared.add(new Sized(content, "", ""));
      case "og:image:width" ->
          last().ifPresent(p -> replaceLast(new Sized(p.address(), content, p.height())));
      case "og:image:height" ->
          last().ifPresent(p -> replaceLast(new Sized(p.address(), p.width(), content)));
      default -> {}
    }
  }

  private Optional<Sized> last() {
    return shared.isEmpty() ? Optional.empty() : Optional.of(shared.get(shared.size() - 1));
  }

  private void replaceLast(Sized picture) {
    shared.set(shared.size() - 1, picture);
  }

  /** Takes all that a part of the page says. */
  void addAll(HeadScan part) {
    canonical.addAll(part.canonical);
    alternates.addAll(part.alternates);
    shared.addAll(part.shared);
    pictures.addAll(part.pictures);
    files.addAll(part.files);
    hidden |= part.hidden;
  }

  List<String> canonical() {
    return canonical;
  }

  List<Alternate> alternates() {
    return alternates;
  }

  /** The pictures of shared links. */
  List<Sized> shared() {
    return shared;
  }

  /** The pictures in the page. */
  List<Sized> pictures() {
    return pictures;
  }

  /** The style sheets, scripts and fonts that a browser fetches for certain. */
  List<String> files() {
    return files;
  }

  /** Whether search engines are asked to leave the page out. */
  boolean hidden() {
    return hidden;
  }
}
