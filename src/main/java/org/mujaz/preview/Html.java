package org.mujaz.preview;

/** Text of pages. */
final class Html {

  private Html() {}

  /** Words between tags, or in a value between quotation marks. */
  static String text(String words) {
    return words
        .replace("&", "&amp;")
        .replace("<", "&lt;")
        .replace(">", "&gt;")
        .replace("\"", "&quot;");
  }
}
