package org.mujaz.verify;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.Optional;
import java.util.Set;
import java.util.function.BiConsumer;
import org.mujaz.html.Attribute;
import org.mujaz.html.CharacterReference;
import org.mujaz.html.HtmlTokens;
import org.mujaz.html.Token;
import org.mujaz.model.Direction;
import org.mujaz.model.Language;
import org.mujaz.problem.ProblemCode;

/** Looks through one finished page for what makes a line run the wrong way. */
final class DirectionLint {

  /** A paragraph with so many letters is prose, not a name or a headline. */
  private static final int PROSE = 80;

  private static final Set<String> PLAIN = Set.of("title", "alt", "aria-label", "placeholder");

  private record Open(String name, Direction direction) {}

  private final String html;
  private final BiConsumer<ProblemCode, String> found;
  private final Deque<Open> open = new ArrayDeque<>();
  private int own;
  private int foreign;
  private int paragraph = -1;

  private DirectionLint(String html, BiConsumer<ProblemCode, String> found) {
    this.html = html;
    this.found = found;
  }

  /**
   * Looks through a page.
   *
   * @param edition the language of the page; empty for a page of both
   * @param found takes each mistake and the words in question
   */
  static void check(
      String html, Optional<Language> edition, BiConsumer<ProblemCode, String> found) {
    DirectionLint lint = new DirectionLint(html, found);
    boolean title = false;
    for (Token token : HtmlTokens.in(html)) {
      switch (token.kind()) {
        case START -> lint.start(token, edition);
        case END -> lint.end(token);
        case TEXT -> lint.text(token, title);
        case COMMENT -> {}
      }
      title = token.opens("title");
    }
  }

  private Direction direction() {
    return open.isEmpty() ? Direction.LTR : open.peek().direction();
  }

  private void start(Token token, Optional<Language> edition) {
    if (token.name().equals("html")) {
      root(token, edition);
    }
    String dir = token.value("dir", "");
    if (dir.equalsIgnoreCase("auto")) {
      found.accept(ProblemCode.AUTOMATIC_DIRECTION, token.name());
    }
    for (Attribute attribute : token.attributes()) {
      if (PLAIN.stream().anyMatch(attribute::is)) {
        plain(attribute.value());
      }
    }
    if (token.opens()) {
      boolean directed = dir.equals("rtl") || dir.equals("ltr");
      Direction own = dir.equals("rtl") ? Direction.RTL : Direction.LTR;
      open.push(new Open(token.name(), directed ? own : direction()));
      if (token.name().equals("p")) {
        begin(token);
      }
    }
  }

  private void root(Token token, Optional<Language> edition) {
    String lang = token.value("lang", "");
    String dir = token.value("dir", "");
    boolean right =
        edition
            .map(e -> lang.equals(e.code()) && dir.equals(e.direction().attribute()))
            .orElse(!lang.isEmpty() && !dir.isEmpty());
    if (!right) {
      found.accept(ProblemCode.PAGE_DIRECTION, "lang=\"" + lang + "\" dir=\"" + dir + "\"");
    }
  }

  private void begin(Token token) {
    paragraph = token.end();
    own = 0;
    foreign = 0;
  }

  private void text(Token token, boolean title) {
    String text = html.substring(token.start(), token.end());
    if (title) {
      plain(CharacterReference.resolve(text));
    } else if (paragraph >= 0) {
      count(text, open.stream().filter(o -> o.name().equals("p")).findFirst());
    }
  }

  private void count(String text, Optional<Open> p) {
    Direction base = p.map(Open::direction).orElse(direction());
    for (int i = 0; i < text.length(); i++) {
      byte strength = Character.getDirectionality(text.charAt(i));
      boolean rtl =
          strength == Character.DIRECTIONALITY_RIGHT_TO_LEFT_ARABIC
              || strength == Character.DIRECTIONALITY_RIGHT_TO_LEFT;
      if (rtl || strength == Character.DIRECTIONALITY_LEFT_TO_RIGHT) {
        own += rtl == (base == Direction.RTL) ? 1 : 0;
        foreign += rtl == (base == Direction.RTL) ? 0 : 1;
      }
    }
  }

  private void end(Token token) {
    if (token.name().equals("p") && paragraph >= 0) {
      if (own == 0 && foreign >= PROSE) {
        found.accept(ProblemCode.BLOCK_DIRECTION, beginning(token.start()));
      }
      paragraph = -1;
    }
    if (open.stream().anyMatch(element -> element.name().equals(token.name()))) {
      while (!open.pop().name().equals(token.name())) {
        // What was left open inside ends with it.
      }
    }
  }

  private String beginning(int end) {
    String text = html.substring(paragraph, end).replaceAll("<[^>]*>", "").strip();
    return text.length() > 40
        ? text.substring(0, text.lastIndexOf(' ', 40) + 1).strip() + "…"
        : text;
  }

  /** Titles and attributes: embeddings and isolates are shown as boxes or swallow what follows. */
  private void plain(String text) {
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      if ((c >= '\u202A' && c <= '\u202E') || (c >= '\u2066' && c <= '\u2069')) {
        found.accept(
            ProblemCode.CONTROLS_IN_TITLE, text.replaceAll("[\u202A-\u202E\u2066-\u2069]", ""));
        return;
      }
    }
  }
}
