package org.mujaz.markdown;

/** Reads the targets of links and pictures as a browser would. */
final class Targets {

  private Targets() {}

  /**
   * The target without what browsers overlook.
   *
   * <p>The URL standard drops tabs and line ends anywhere and control characters and spaces at the
   * ends, so that {@code javascript:} with a tab inside {@code java} is a script to a browser.
   * Whoever looks at the scheme of a {@link Reference} must see what the browser will see.
   *
   * @param unescaped the target after entities and backslashes were resolved
   */
  static String clean(String unescaped) {
    StringBuilder clean = new StringBuilder(unescaped.length());
    for (int i = 0; i < unescaped.length(); i++) {
      if (HtmlText.isText(unescaped, i) && unescaped.charAt(i) >= ' ') {
        clean.append(unescaped.charAt(i));
      }
    }
    return clean.toString().strip();
  }
}
