package org.mujaz.report;

/** Text in XML 1.0. */
final class XmlText {

  private static final int REPLACEMENT = 0xFFFD;

  private XmlText() {}

  /** Appends what stands for {@code text} between tags and in attributes. */
  static void append(StringBuilder xml, String text) {
    text.codePoints()
        .forEach(
            c -> {
              switch (c) {
                case '&' -> xml.append("&amp;");
                case '<' -> xml.append("&lt;");
                case '>' -> xml.append("&gt;");
                case '"' -> xml.append("&quot;");
                default -> xml.appendCodePoint(isCharacter(c) ? c : REPLACEMENT);
              }
            });
  }

  /** Char of XML 1.0, 2.2. */
  private static boolean isCharacter(int c) {
    return c == '\t'
        || c == '\n'
        || c == '\r'
        || (c >= ' ' && c <= 0xD7FF)
        || (c >= 0xE000 && c <= 0xFFFD)
        || c >= 0x10000;
  }
}
