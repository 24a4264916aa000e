package org.mujaz.html;

/** One attribute of a start tag, as a part of the page that it stands in. */
public final class Attribute {

  private final String html;
  private final int start;
  private final int nameEnd;
  private final int valueStart;
  private final int valueEnd;

  Attribute(String html, int start, int nameEnd, int valueStart, int valueEnd) {
    this.html = html;
    this.start = start;
    this.nameEnd = nameEnd;
    this.valueStart = valueStart;
    this.valueEnd = valueEnd;
  }

  /** Whether it has this name, which is given in lower case. */
  public boolean is(String name) {
    return nameEnd - start == name.length()
        && html.regionMatches(true, start, name, 0, name.length());
  }

  /** Whether its name begins with this, which is given in lower case. */
  public boolean begins(String prefix) {
    return nameEnd - start >= prefix.length()
        && html.regionMatches(true, start, prefix, 0, prefix.length());
  }

  /** The name as it is written. */
  public String name() {
    return html.substring(start, nameEnd);
  }

  /** The value with its character references resolved; empty when there is none. */
  public String value() {
    return CharacterReference.resolve(html.substring(valueStart, valueEnd));
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
