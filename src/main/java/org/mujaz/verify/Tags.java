package org.mujaz.verify;

import org.mujaz.html.Token;

/**
 * What the tags of a page, or of a part of it, say.
 *
 * @param scan its ids and addresses
 * @param head what it says of the page
 */
record Tags(PageScan scan, HeadScan head) {

  /** Nothing read yet. */
  Tags() {
    this(new PageScan(), new HeadScan());
  }

  /** Takes the next start tag. */
  void take(Token token) {
    scan.take(token);
    head.take(token);
  }

  /** Takes those of a part. */
  void addAll(Tags part) {
    scan.addAll(part.scan);
    head.addAll(part.head);
  }
}
