package org.mujaz.html;

/** Pages with pieces that other pages have too, written as texts: {@code <ul>[<li>a</li>]</ul>}. */
public final class Partials {

  private Partials() {}

  /** A page in which what stands between brackets is such a piece. */
  public static Markup page(String html) {
    MarkupWriter page = new MarkupWriter(0);
    for (String part : html.split("(?=\\[)|(?<=])", -1)) {
      if (part.startsWith("[")) {
        page.writePartial(Markup.of(part.substring(1, part.length() - 1)));
      } else {
        page.write(part);
      }
    }
    return page.markup();
  }

  /** The same page without any. */
  public static Markup plain(String html) {
    return Markup.of(html.replace("[", "").replace("]", ""));
  }
}
