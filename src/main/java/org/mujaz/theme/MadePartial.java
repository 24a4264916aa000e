package org.mujaz.theme;

import java.io.IOException;
import java.io.Writer;
import org.mujaz.html.Markup;
import org.mujaz.html.MarkupWriter;
import org.mujaz.html.WholeElement;

/**
 * What a partial printed.
 *
 * @param before the white space with which it begins
 * @param middle the rest
 * @param after the white space with which it ends
 * @param element whether the rest is one element, which pages can be told to have in common
 */
record MadePartial(String before, Markup middle, String after, boolean element) {

  /** As the template printed it. */
  static MadePartial of(Markup printed) {
    int start = 0;
    int end = printed.length();
    while (start < end && Character.isWhitespace(printed.charAt(start))) {
      start++;
    }
    while (end > start && Character.isWhitespace(printed.charAt(end - 1))) {
      end--;
    }
    Markup middle = Markup.of(printed.substring(start, end));
    return new MadePartial(
        printed.substring(0, start),
        middle,
        printed.substring(end, printed.length()),
        WholeElement.is(middle));
  }

  /** Prints it. */
  void writeTo(Writer out) throws IOException {
    out.write(before);
    if (element && out instanceof MarkupWriter page) {
      page.writePartial(middle);
    } else {
      out.write(middle.characters());
    }
    out.write(after);
  }
}
