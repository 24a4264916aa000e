package org.mujaz.html;

import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** A piece of a page. */
public final class Token {

  /** What a token is. */
  public enum Kind {
    /** A start tag. */
    START,
    /** An end tag. */
    END,
    /** Characters, with their references as they are written. */
    TEXT,
    /** A comment, a document type, another declaration or a tag without an end. */
    COMMENT,
    /** A piece that other pages have too; only where it is asked for. */
    PARTIAL
  }

  /** HTML, 13.1.2, Void elements. */
  private static final NameSet VOID =
      NameSet.of(
          "area", "base", "br", "col", "embed", "hr", "img", "input", "link", "meta", "source",
          "track", "wbr");

  private static final HtmlName NO_NAME = HtmlName.of("");
  private static final Attribute[] NO_ATTRIBUTES = {};

  private final Kind kind;
  private final int start;
  private final int end;
  private final HtmlName name;
  private final Attribute[] attributes;
  private final long mask;

  private Token(Kind kind, int start, int end, HtmlName name, Attribute[] attributes, long mask) {
    this.kind = kind;
    this.start = start;
    this.end = end;
    this.name = name;
    this.attributes = attributes;
    this.mask = mask;
  }

  /** A text or a comment. */
  static Token of(Kind kind, int start, int end) {
    return new Token(kind, start, end, NO_NAME, NO_ATTRIBUTES, 0);
  }

  /** A tag without attributes. */
  static Token of(Kind kind, int start, int end, HtmlName name) {
    return new Token(kind, start, end, name, NO_ATTRIBUTES, 0);
  }

  /** A start tag whose attributes nobody changes any more. */
  static Token start(int start, int end, HtmlName name, Attribute[] attributes) {
    long mask = 0;
    for (Attribute attribute : attributes) {
      mask |= attribute.mask();
    }
    return new Token(Kind.START, start, end, name, attributes, mask);
  }

  /** What it is. */
  public Kind kind() {
    return kind;
  }

  /** Its offset in the page. */
  public int start() {
    return start;
  }

  /** The offset behind it. */
  public int end() {
    return end;
  }

  /** The name of the element, in lower case; empty for text and comments. */
  public String name() {
    return name.text();
  }

  HtmlName htmlName() {
    return name;
  }

  /** Whether it is a tag of one of these elements. */
  public boolean isOneOf(NameSet elements) {
    return elements.has(name);
  }

  /** The attributes of a start tag, in order. */
  public List<Attribute> attributes() {
    return attributes.length == 0 ? List.of() : List.of(attributes);
  }

  /** How many attributes it has. */
  public int attributeCount() {
    return attributes.length;
  }

  /** One of its attributes, counted from 0. */
  public Attribute attribute(int index) {
    return attributes[index];
  }

  /** Whether one of its attributes may have one of these names; if not, none has. */
  public boolean mayHave(NameSet names) {
    return (mask & names.mask()) != 0;
  }

  /** Whether one of its attributes has a name that is not among the usual ones. */
  public boolean hasUnusual() {
    return (mask & HtmlName.UNUSUAL) != 0;
  }

  /** Whether it begins an element that an end tag has to end. */
  public boolean opens() {
    return kind == Kind.START && !VOID.has(name);
  }

  /** Whether it is a start tag of this element. */
  public boolean opens(String element) {
    return kind == Kind.START && name.is(element);
  }

  /** Whether it is an end tag of this element. */
  public boolean closes(String element) {
    return kind == Kind.END && name.is(element);
  }

  /** The attribute with this name, which is given in lower case; of two the first counts. */
  public Optional<Attribute> attribute(String wanted) {
    return Optional.ofNullable(find(wanted));
  }

  /** The value of an attribute, or {@code otherwise} when the tag has no such attribute. */
  public String value(String wanted, String otherwise) {
    Attribute found = find(wanted);
    return found == null ? otherwise : found.value();
  }

  private @Nullable Attribute find(String wanted) {
    for (Attribute attribute : attributes) {
      if (attribute.is(wanted)) {
        return attribute;
      }
    }
    return null;
  }
}
