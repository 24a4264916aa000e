package org.mujaz.markdown;

import org.mujaz.text.Words;

/** Gathers the first paragraphs of a body for articles that have no summary. */
final class Excerpt {

  /** How long a made summary may be, in characters. */
  private static final int LENGTH = 200;

  private final StringBuilder text = new StringBuilder();

  /** Takes a paragraph, unless there is enough already. */
  void add(String paragraph) {
    if (text.length() < 2 * LENGTH && !paragraph.isBlank()) {
      text.append(text.isEmpty() ? "" : "\n").append(paragraph.strip());
    }
  }

  /** Whether another paragraph would make no difference. */
  boolean isFull() {
    return text.length() >= 2 * LENGTH;
  }

  /** The first sentences. */
  String firstSentences() {
    return Words.firstSentences(text.toString(), LENGTH);
  }
}
