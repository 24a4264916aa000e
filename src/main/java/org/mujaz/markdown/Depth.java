package org.mujaz.markdown;

import com.vladsch.flexmark.util.ast.Document;
import com.vladsch.flexmark.util.ast.Node;

/** Makes sure that writers can recurse into a document. */
final class Depth {

  /** How deep nodes of any kind may stand in each other; blocks alone reach half of it. */
  private static final int LIMIT = 100;

  private Depth() {}

  /** Walks through the document, without recursion, and stops at the first node too deep. */
  static void check(Document document) {
    int depth = 0;
    Node node = document;
    while (node != null) {
      if (depth > LIMIT) {
        throw new Excess(Excess.Kind.DEPTH, node.getStartOffset());
      }
      if (node.getFirstChild() != null) {
        node = node.getFirstChild();
        depth++;
      } else {
        while (node != null && node.getNext() == null) {
          node = node.getParent();
          depth--;
        }
        node = node == null ? null : node.getNext();
      }
    }
  }
}
