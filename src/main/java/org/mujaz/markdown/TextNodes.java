package org.mujaz.markdown;

import org.mujaz.model.Language;

/**
 * Writes the text nodes of bodies.
 *
 * <p>Every run of text between two tags, from Markdown and from wire paragraphs alike, passes
 * through here exactly once and whole, soft line breaks included. What depends on the characters of
 * a text and on the language around it, such as isolating words of the other direction, belongs
 * here.
 */
final class TextNodes {

  private TextNodes() {}

  /**
   * Writes one run of text.
   *
   * @param html where to
   * @param text plain characters
   * @param language the language of the body
   */
  static void write(StringBuilder html, CharSequence text, Language language) {
    HtmlText.escape(html, text);
  }
}
