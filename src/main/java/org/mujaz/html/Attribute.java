package org.mujaz.html;

/** One attribute of a start tag, as a part of the page that it stands in. */
public final class Attribute {

  private final char[] html;
  private final int start;
  private final int nameEnd;
  private final int valueStart;
  private final int valueEnd;

  Attribute(char[] html, int start, int nameEnd, int valueStart, int valueEnd) {
    this.html = html;
    this.start = start;
    this.nameEnd = nameEnd;
    this.valueStart = valueStart;
    this.valueEnd = valueEnd;
  }

  /** Whether it has this name, which is given in lower case. */
  public boolean is(String name) {
    return nameEnd - start == name.length() && begins(name);
  }

  /** Whether people read or hear its value. */
  public boolean isText() {
    return is("title") || is("alt") || is("aria-label") || is("placeholder");
  }

  /**
   * Whether its name begins with this, which is given in lower case. Letters beyond ASCII have no
   * case here (HTML, 13.2.5.33).
   */
  public boolean begins(String prefix) {
    if (nameEnd - start < prefix.length()) {
      return false;
    }
    for (int i = 0; i < prefix.length(); i++) {
      char c = html[start + i];
      if ((c >= 'A' && c <= 'Z' ? (char) (c | 0x20) : c) != prefix.charAt(i)) {
        return false;
      }
    }
    return true;
  }

  /** The name as it is written. */
  public String name() {
    return new String(html, start, nameEnd - start);
  }

  /** The value with its character references resolved; empty when there is none. */
  public String value() {
    return CharacterReference.resolve(new String(html, valueStart, valueEnd - valueStart));
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
