package org.mujaz.verify;

import java.util.Optional;
import java.util.function.BiConsumer;
import java.util.function.Consumer;
import org.mujaz.html.Attribute;
import org.mujaz.html.CharacterReference;
import org.mujaz.html.NameSet;
import org.mujaz.html.Token;
import org.mujaz.model.Language;
import org.mujaz.problem.ProblemCode;

/** Looks through one finished page for what makes a line run the wrong way. */
final class DirectionLint {

  private static final NameSet TITLE = NameSet.of("title");
  private static final NameSet ROOT = NameSet.of("html");
  private static final NameSet DIR = NameSet.of("dir");

  private final char[] html;
  private final Optional<Language> edition;
  private final BiConsumer<ProblemCode, String> found;
  private final OpenElements open;
  private final Consumer<OpenElements.Open> ended = this::ended;
  private boolean title;

  /**
   * A lint of one page.
   *
   * @param html its characters
   * @param open the elements in which it begins
   * @param edition the language of the page; empty for a page of both
   * @param found takes each mistake and the words in question
   */
  DirectionLint(
      char[] html,
      OpenElements open,
      Optional<Language> edition,
      BiConsumer<ProblemCode, String> found) {
    this.html = html;
    this.open = open;
    this.edition = edition;
    this.found = found;
  }

  /** Takes the next token of the page. */
  void take(Token token) {
    switch (token.kind()) {
      case START -> start(token);
      case END -> open.end(token, ended);
      case TEXT -> text(token);
      case COMMENT, PARTIAL -> {}
    }
    title = token.isOneOf(TITLE) && token.kind() == Token.Kind.START;
  }

  private void start(Token token) {
    if (token.isOneOf(ROOT)) {
      root(token);
    }
    String dir = token.mayHave(DIR) ? token.value("dir", "") : "";
    if (dir.equalsIgnoreCase("auto")) {
      found.accept(ProblemCode.AUTOMATIC_DIRECTION, token.name());
    }
    if (token.mayHave(Attribute.TEXTS)) {
      for (int i = 0; i < token.attributeCount(); i++) {
        if (token.attribute(i).isText()) {
          plain(token.attribute(i).value());
        }
      }
    }
    if (token.opens()) {
      open.start(token, dir);
    }
  }

  private void root(Token token) {
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

  private void text(Token token) {
    if (title || open.listens(html, token.start(), token.end())) {
      String text =
          CharacterReference.resolve(new String(html, token.start(), token.end() - token.start()));
      open.text(text);
      if (title) {
        plain(text);
      }
    }
  }

  private void ended(OpenElements.Open element) {
    if (element.owner() && element.block().isPresent()) {
      ended(element.block().get());
    }
    if (element.keeper() && element.runs().isPresent()) {
      ended(element.runs().get());
    }
  }

  private void ended(BlockText block) {
    if (block.runsTheWrongWay()) {
      found.accept(ProblemCode.BLOCK_DIRECTION, block.beginning());
    }
  }

  private void ended(OwnRuns runs) {
    if (runs.areMisplaced()) {
      found.accept(ProblemCode.UNWRAPPED_RUN, runs.words());
    }
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
