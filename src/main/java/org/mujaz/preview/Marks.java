package org.mujaz.preview;

import java.net.URI;
import java.net.URISyntaxException;
import java.time.Instant;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.mujaz.html.HtmlTokens;
import org.mujaz.html.Token;
import org.mujaz.model.Language;
import org.mujaz.model.LeftOut;
import org.mujaz.model.Route;
import org.mujaz.problem.Messages;
import org.mujaz.problem.ReportPhrase;
import org.mujaz.problem.Wording;

/**
 * Marks what is not published: a page of its own with a line on top, a link to it with a word
 * behind it. Templates know nothing of it, so it is there whatever theme a site has, and what is
 * published cannot have it.
 */
final class Marks {

  private static final DateTimeFormatter TIME =
      DateTimeFormatter.ofPattern("uuuu-MM-dd HH:mm", Locale.ROOT);

  private final Map<Route, LeftOut> unpublished;
  private final ZoneId zone;
  private final String base;

  /**
   * Marks of a site.
   *
   * @param unpublished the pages of what is not published, and why
   * @param zone in which times are told
   * @param base the path of the site's root
   */
  Marks(Map<Route, LeftOut> unpublished, ZoneId zone, String base) {
    this.unpublished = unpublished;
    this.zone = zone;
    this.base = base;
  }

  /** A page with its marks, and with what belongs to its head and to its end. */
  String page(Route route, String html, String head, String end) {
    StringBuilder out = new StringBuilder(html.length() + 1024);
    int copied = 0;
    Language language = Language.ENGLISH;
    boolean headDone = false;
    int lastBody = html.length();
    Link link = new Link(html.contains("class=\"draft\""));
    for (Token token : HtmlTokens.in(html)) {
      if (token.opens("html")) {
        language = Language.ofCode(token.value("lang", "en")).orElse(language);
      } else if (token.closes("head") && !headDone) {
        headDone = true;
        out.append(html, copied, token.start()).append(head);
        copied = token.start();
      } else if (token.opens("body")) {
        out.append(html, copied, token.end()).append(bar(route, language));
        copied = token.end();
      } else if (token.closes("body")) {
        lastBody = token.start();
      } else if (token.opens("a")) {
        link.open(why(token), token);
      } else if (token.kind() == Token.Kind.TEXT) {
        link.text(html.substring(token.start(), token.end()));
      } else if (token.closes("a")) {
        Optional<String> badge = link.close(language);
        if (badge.isPresent()) {
          out.append(html, copied, token.start()).append(badge.get());
          copied = token.start();
        }
      }
    }
    int from = copied;
    int to = Math.max(from, lastBody);
    out.append(html, from, to).append(headDone ? "" : head).append(end);
    return out.append(html, to, html.length()).toString();
  }

  /** A link under way; links do not lie in each other. */
  private static final class Link {
    private final boolean draftsAreMarked;
    private Optional<LeftOut> why = Optional.empty();
    private Optional<Language> language = Optional.empty();
    private boolean words;

    /** The built-in theme marks drafts by itself. */
    private Link(boolean draftsAreMarked) {
      this.draftsAreMarked = draftsAreMarked;
    }

    private void open(Optional<LeftOut> reason, Token token) {
      why = reason.filter(r -> !(draftsAreMarked && r.reason() == LeftOut.Reason.DRAFT));
      language = token.attribute("lang").flatMap(a -> Language.ofCode(a.value()));
      words = false;
    }

    private void text(String text) {
      words |= !text.isBlank();
    }

    private Optional<String> close(Language page) {
      // A link without words is a picture.
      Optional<String> badge =
          why.filter(w -> words).map(w -> badge(w.reason(), language.orElse(page)));
      why = Optional.empty();
      return badge;
    }
  }

  private Optional<LeftOut> why(Token link) {
    String address = link.value("href", "");
    if (unpublished.isEmpty() || !address.startsWith(base)) {
      return Optional.empty();
    }
    try {
      String path = new URI(address).getPath();
      return path == null || path.length() < base.length()
          ? Optional.empty()
          : Optional.ofNullable(unpublished.get(new Route(path.substring(base.length() - 1))));
    } catch (URISyntaxException | IllegalArgumentException notOurs) {
      return Optional.empty();
    }
  }

  private static String badge(LeftOut.Reason reason, Language language) {
    ReportPhrase word =
        switch (reason) {
          case DRAFT -> ReportPhrase.BADGE_DRAFT;
          case SCHEDULED -> ReportPhrase.BADGE_SCHEDULED;
          case EXPIRED -> ReportPhrase.BADGE_EXPIRED;
          case WAITS_FOR_TRANSLATION -> ReportPhrase.BADGE_WAITING;
        };
    return " <span class=\"mujaz-badge\""
        + tongue(language)
        + ">"
        + words(word, language)
        + "</span>";
  }

  private String bar(Route route, Language language) {
    return Optional.ofNullable(unpublished.get(route))
        .map(
            why ->
                "<p class=\"mujaz-bar\" role=\"note\""
                    + tongue(language)
                    + ">"
                    + words(sentence(why), language)
                    + "</p>")
        .orElse("");
  }

  private Wording sentence(LeftOut why) {
    return switch (why.reason()) {
      case DRAFT -> ReportPhrase.PREVIEW_DRAFT;
      case SCHEDULED -> ReportPhrase.PREVIEW_SCHEDULED.with(time(why));
      case EXPIRED -> ReportPhrase.PREVIEW_EXPIRED.with(time(why));
      case WAITS_FOR_TRANSLATION -> ReportPhrase.PREVIEW_WAITING;
    };
  }

  private String time(LeftOut why) {
    return why.until().map(this::time).orElse("");
  }

  private String time(Instant at) {
    // On one line, however narrow the screen.
    return TIME.format(at.atZone(zone)).replace('-', '\u2011').replace(' ', '\u00A0');
  }

  private static String words(Wording words, Language language) {
    return Html.text(Messages.in(language).words(words));
  }

  private static String tongue(Language language) {
    return " lang=\"" + language.code() + "\" dir=\"" + language.direction().attribute() + "\"";
  }
}
