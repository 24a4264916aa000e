package org.mujaz.bidi;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.Locale;
import java.util.Optional;
import org.mujaz.html.HtmlTokens;
import org.mujaz.html.Markup;
import org.mujaz.html.NameSet;
import org.mujaz.html.OpenNames;
import org.mujaz.html.Token;
import org.mujaz.model.Direction;

/** Goes through a page once, cuts it into flows and has each isolated. */
final class Isolator {

  private static final NameSet DIR = NameSet.of("dir");
  private static final NameSet ROLE = NameSet.of("role");
  private static final NameSet ROOT = NameSet.of("html");

  /**
   * An element that is open.
   *
   * @param tag its start tag
   * @param direction of the text in it
   * @param span itself, when lines go on over it
   * @param outer the flow in which it stands like one character, because it has a direction
   */
  private record Open(Token tag, Direction direction, Optional<Span> span, Optional<Flow> outer) {}

  private final Markup html;
  private final boolean flowing;
  private final Optional<IsolatedPartials> finishing;
  private final Edits edits = new Edits();
  private final PlainAttributes attributes;
  private final HtmlTokens tokens;
  private final Deque<Open> open = new ArrayDeque<>();
  private final Unbroken unbroken;
  private final OpenNames openNames = new OpenNames();
  private final Direction base;
  private Flow flow;

  /**
   * Prepares a walk.
   *
   * @param flowing whether a text goes on over inline elements
   * @param finishing isolates what many pages have, where the page is finished: then what hyphens
   *     hold together is kept whole
   */
  Isolator(Markup html, Direction base, boolean flowing, Optional<IsolatedPartials> finishing) {
    this.html = html;
    this.flowing = flowing;
    this.finishing = finishing;
    this.base = base;
    this.tokens = HtmlTokens.withPartials(html);
    this.attributes = new PlainAttributes(html, edits);
    this.unbroken = new Unbroken(tokens.characters(), edits);
    this.flow = new Flow(html, base);
  }

  Markup isolate() {
    while (tokens.hasNext()) {
      Token token = next();
      switch (token.kind()) {
        case TEXT -> flow.text(token.start(), token.end());
        case START -> start(token);
        case END -> end(token);
        case PARTIAL -> partial(token);
        case COMMENT -> {}
      }
    }
    while (!open.isEmpty()) {
      close(open.pop(), html.length());
    }
    endFlow(base);
    return edits.applyTo(html);
  }

  private Token next() {
    Token token = tokens.next();
    if (finishing.isPresent()) {
      unbroken.take(token);
    }
    return token;
  }

  /** An element ends the text before it in a page, and nothing of that is needed inside. */
  private void partial(Token token) {
    Optional<Markup> isolated =
        unbroken.isAtWork()
            ? finishing.flatMap(partials -> partials.isolated(tokens.made(), direction()))
            : Optional.empty();
    if (isolated.isPresent()) {
      endFlow(direction());
      edits.partial(token.start(), token.end(), isolated.get());
    } else {
      tokens.enter();
    }
  }

  private Direction direction() {
    return open.isEmpty() ? base : open.peek().direction();
  }

  private void endFlow(Direction direction) {
    flow.isolate(edits);
    flow.restart(direction);
  }

  private void start(Token token) {
    String dir = token.mayHave(DIR) ? token.value("dir", "").toLowerCase(Locale.ROOT) : "";
    Direction direction = direction(token, dir);
    attributes.mark(token, direction);
    Element element = Element.of(token.name());
    if (element.isSkipped() || dir.equals("auto") || isNote(token)) {
      skip(token, direction, element);
    } else if (element == Element.OBJECT) {
      flow.thing(token.start(), token.end());
    } else if (token.opens()) {
      open(token, direction, element == Element.INLINE, !dir.isEmpty());
    } else if (element != Element.POINT) {
      endFlow(direction());
    }
  }

  /** The number of a footnote and the way back from it are no words. */
  private static boolean isNote(Token token) {
    String role = token.mayHave(ROLE) && token.opens("a") ? token.value("role", "") : "";
    return role.equals("doc-noteref") || role.equals("doc-backlink");
  }

  private Direction direction(Token token, String dir) {
    if (dir.equals("rtl") || dir.equals("ltr")) {
      return dir.equals("rtl") ? Direction.RTL : Direction.LTR;
    }
    boolean arabic = token.isOneOf(ROOT) && token.value("lang", "").startsWith("ar");
    return arabic ? Direction.RTL : direction();
  }

  private void open(Token token, Direction direction, boolean inLine, boolean directed) {
    Optional<Span> span = inLine && !directed ? Optional.of(new Span(token)) : Optional.empty();
    boolean apart = inLine && directed && flowing;
    Optional<Flow> outer = apart ? Optional.of(flow) : Optional.empty();
    if (apart) {
      flow = new Flow(html, direction);
    } else if (!flowing || span.isEmpty()) {
      endFlow(direction);
    }
    openNames.begin(token);
    open.push(new Open(token, direction, span, outer));
    if (span.isPresent()) {
      flow.start(span.get());
    }
  }

  private void end(Token token) {
    if (openNames.has(token)) {
      while (!open.element().tag().name().equals(token.name())) {
        close(open.pop(), token.start());
      }
      close(open.pop(), token.end());
    }
  }

  private void close(Open element, int end) {
    openNames.end(element.tag());
    if (element.span().isPresent()) {
      flow.end(element.span().get(), end);
    }
    if (element.outer().isPresent()) {
      flow.isolate(edits);
      flow = element.outer().get();
      flow.thing(element.tag().start(), end);
    } else if (!flowing || element.span().isEmpty()) {
      endFlow(direction());
    }
  }

  /** Leaves out an element with everything in it. */
  private void skip(Token tag, Direction direction, Element element) {
    int end = tag.end();
    int depth = tag.opens() ? 1 : 0;
    while (depth > 0 && tokens.hasNext()) {
      Token token = next();
      if (token.kind() == Token.Kind.PARTIAL) {
        tokens.enter();
        continue;
      }
      depth += token.opens(tag.name()) ? 1 : token.closes(tag.name()) ? -1 : 0;
      end = token.end();
      if (token.kind() == Token.Kind.TEXT && tag.name().equals("title")) {
        attributes.markText(token, direction);
      }
    }
    if (element.isInLine()) {
      flow.thing(tag.start(), end);
    } else if (element != Element.UNSEEN) {
      endFlow(direction());
    }
  }
}
