package org.mujaz.html;

/** One attribute of a start tag, as a part of the page that it stands in. */
public final class Attribute {

  /** Attributes whose values people read or hear. */
  public static final NameSet TEXTS = NameSet.of("title", "alt", "aria-label", "placeholder");

  private final char[] html;
  private final HtmlName name;
  private final int start;
  private final int valueStart;
  private final int valueEnd;

  Attribute(char[] html, HtmlName name, int start, int valueStart, int valueEnd) {
    this.html = html;
    this.name = name;
    this.start = start;
    this.valueStart = valueStart;
    this.valueEnd = valueEnd;
  }

  /** Whether it has this name, which is given in lower case. */
  public boolean is(String wanted) {
    return name.is(wanted);
  }

  /** Whether it has one of these names. */
  public boolean isOneOf(NameSet names) {
    return names.has(name);
  }

  /** Whether people read or hear its value. */
  public boolean isText() {
    return isOneOf(TEXTS);
  }

  /**
   * Whether its name begins with this, which is given in lower case. Letters beyond ASCII have no
   * case here (HTML, 13.2.5.33).
   */
  public boolean begins(String prefix) {
    return name.text().startsWith(prefix);
  }

  /** The name as it is written. */
  public String name() {
    return new String(html, start, name.text().length());
  }

  /** The value with its character references resolved; empty when there is none. */
  public String value() {
    return CharacterReference.resolve(new String(html, valueStart, valueEnd - valueStart));
  }

  /** The first character of the value, as it is written; U+0000 when there is none. */
  public char first() {
    return valueStart < valueEnd ? html[valueStart] : 0;
  }

  /** The bit of its name in the mask of a {@link NameSet}. */
  long mask() {
    return name.mask();
  }

  /** The offset of the first character of the value in the page. */
  public int valueStart() {
    return valueStart;
  }

  /** The offset behind the last character of the value in the page. */
  public int valueEnd() {
    return valueEnd;
  }

  @Override
  public String toString() {
    return name() + "=" + value();
  }
}
