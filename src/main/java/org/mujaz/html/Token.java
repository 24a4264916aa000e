package org.mujaz.html;

import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * A piece of a page.
 *
 * @param kind what it is
 * @param start its offset in the page
 * @param end the offset behind it
 * @param name of the element, in lower case; empty for text and comments
 * @param attributes of a start tag, in order
 */
public record Token(Kind kind, int start, int end, String name, List<Attribute> attributes) {

  /** What a token is. */
  public enum Kind {
    /** A start tag. */
    START,
    /** An end tag. */
    END,
    /** Characters, with their references as they are written. */
    TEXT,
    /** A comment, a document type, another declaration or a tag without an end. */
    COMMENT
  }

  /** HTML, 13.1.2, Void elements. */
  private static final Set<String> VOID =
      Set.of(
          "area", "base", "br", "col", "embed", "hr", "img", "input", "link", "meta", "source",
          "track", "wbr");

  /** Takes a list that nobody changes any more. */
  public Token {
    attributes = List.copyOf(attributes);
  }

  /** Whether it begins an element that an end tag has to end. */
  public boolean opens() {
    return kind == Kind.START && !VOID.contains(name);
  }

  /** Whether it is a start tag of this element. */
  public boolean opens(String element) {
    return kind == Kind.START && name.equals(element);
  }

  /** Whether it is an end tag of this element. */
  public boolean closes(String element) {
    return kind == Kind.END && name.equals(element);
  }

  /** The attribute with this name, which is given in lower case; of two the first counts. */
  public Optional<Attribute> attribute(String wanted) {
    for (Attribute attribute : attributes) {
      if (attribute.is(wanted)) {
        return Optional.of(attribute);
      }
    }
    return Optional.empty();
  }

  /** The value of an attribute, or {@code otherwise} when the tag has no such attribute. */
  public String value(String wanted, String otherwise) {
    for (Attribute attribute : attributes) {
      if (attribute.is(wanted)) {
        return attribute.value();
      }
    }
    return otherwise;
  }
}
