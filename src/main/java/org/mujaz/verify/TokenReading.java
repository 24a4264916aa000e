package org.mujaz.verify;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.mujaz.html.HtmlTokens;
import org.mujaz.html.Markup;
import org.mujaz.html.NameSet;
import org.mujaz.html.Token;
import org.mujaz.model.Language;
import org.mujaz.problem.ProblemCode;

/** Goes through the tokens of a page or of a part of it, and collects what is to be checked. */
final class TokenReading {

  /** Is told what is wrong with single tokens, and what they load. */
  interface Listener {
    /**
     * A mistake.
     *
     * @param words as the page has them
     * @param traces how they may be written in the text that the page was made of
     */
    void found(ProblemCode code, String words, List<String> traces);

    /** What a browser loads. */
    void loaded(String address);
  }

  private static final NameSet RAW = NameSet.of("script", "style");

  private final Markup html;
  private final HtmlTokens tokens;
  private final OpenElements open;
  private final DirectionLint lint;
  private final InlineCode code;
  private final Resources resources;
  private final Listener listener;
  private final Tags tags = new Tags();
  private final List<Token> data = new ArrayList<>();

  /** The script or style that began with the last token. */
  private @Nullable Token raw;

  /**
   * Prepares a reading.
   *
   * @param open the elements in which it begins
   * @param edition the language of the page; empty for a page of both
   * @param styled whether styles may stand in the page
   */
  TokenReading(
      Markup html,
      OpenElements open,
      Optional<Language> edition,
      boolean styled,
      Listener listener) {
    this.html = html;
    this.tokens = HtmlTokens.withPartials(html);
    this.open = open;
    this.lint =
        new DirectionLint(
            tokens.characters(),
            open,
            edition,
            (problem, words) -> listener.found(problem, words, Traces.words(words)));
    this.code =
        new InlineCode(
            styled, (words, traces) -> listener.found(ProblemCode.REFUSED_CODE, words, traces));
    this.resources = new Resources(listener::loaded);
    this.listener = listener;
  }

  /** Reads to the end, with each partial as it was read before, where that is known. */
  void read(PartialReadings partials) {
    while (tokens.hasNext()) {
      Token token = tokens.next();
      if (token.kind() == Token.Kind.PARTIAL) {
        partial(partials);
      } else {
        take(token);
      }
    }
  }

  private void partial(PartialReadings partials) {
    Optional<Tags> known =
        open.isKept() ? Optional.empty() : partials.of(tokens.made(), open.direction());
    if (known.isPresent()) {
      tags.addAll(known.get());
      raw = null;
    } else {
      tokens.enter();
    }
  }

  private void take(Token token) {
    lint.take(token);
    if (raw != null && token.kind() == Token.Kind.TEXT) {
      raw(raw, token);
    }
    raw = null;
    if (token.kind() == Token.Kind.START) {
      tags.take(token);
      code.take(token);
      resources.take(token);
      raw = token.isOneOf(RAW) ? token : null;
    }
  }

  private void raw(Token open, Token content) {
    if (open.opens("style")) {
      String text = html.substring(content.start(), content.end());
      Resources.style(text).forEach(listener::loaded);
    } else if (open.value("type", "").toLowerCase(Locale.ROOT).endsWith("ld+json")) {
      data.add(content);
    }
  }

  /** What its tags say. */
  Tags tags() {
    return tags;
  }

  /** Its structured data. */
  List<Token> data() {
    return data;
  }
}
